package org.groundswell.app.improvement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an improvement is cited, by people and by programs.
 *
 * <p>For programs: the mandatory and some recommended properties of the DataCite Metadata Schema 4 (identifier,
 * creators, titles, publisher, publicationYear, types), ready for whoever registers a DOI, and schema.org's
 * {@code CreativeWork} as JSON-LD. No DOI is claimed; the identifier is the page's address.
 *
 * @param text in one line: "Owner (2026). Title, version 2. Groundswell. https://…"
 * @param url  the page's address
 */
public record Citation(String text, String url, Map<String, Object> dataCite, Map<String, Object> schemaOrg) {

    private static final String PUBLISHER = "Groundswell";
    private static final int LONGEST_TEASER = 200;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * The citation of a public improvement; empty before it is shared.
     *
     * @param base address of this Groundswell, without a slash at its end
     */
    public static Optional<Citation> of(Improvement improvement, Optional<Version> current, String base) {
        var shared = improvement.sharedAt();
        if (shared == null) {
            return Optional.empty();
        }
        var published = current.map(Version::publishedAt).orElse(shared);
        var day = published.atZone(LONDON).toLocalDate();
        var url = base + "/improvements/" + improvement.code().value();
        var ownerName = improvement.ownership().ownerName();
        var owner = ownerName.isEmpty() ? "Owner not recorded" : ownerName;
        var number = current.map(version -> "version " + version.number()).orElse("");
        var title = improvement.title() + (number.isEmpty() ? "" : ", " + number);
        var text = "%s (%d). %s. %s. %s".formatted(owner, day.getYear(), title, PUBLISHER, url);
        return Optional.of(new Citation(
                text,
                url,
                dataCite(improvement, owner, number, day, url),
                schemaOrg(improvement, owner, number, day, url)));
    }

    private static Map<String, Object> dataCite(
            Improvement improvement, String owner, String version, LocalDate day, String url) {
        var json = new LinkedHashMap<String, Object>();
        json.put("identifiers", List.of(Map.of("identifier", url, "identifierType", "URL")));
        json.put("creators", List.of(Map.of("name", owner, "nameType", "Organizational")));
        json.put("titles", List.of(Map.of("title", improvement.title(), "lang", "en")));
        json.put("publisher", Map.of("name", PUBLISHER));
        json.put("publicationYear", day.getYear());
        json.put("types", Map.of("resourceTypeGeneral", "Other", "resourceType", "Improvement in health care"));
        json.put("dates", List.of(Map.of("date", day.toString(), "dateType", "Issued")));
        json.put("language", "en");
        put(json, "version", version);
        json.put("url", url);
        json.put(
                "subjects",
                improvement.description().keywords().stream()
                        .map(keyword -> Map.of("subject", keyword))
                        .toList());
        var summary = improvement.description().summary();
        json.put("descriptions", List.of(Map.of("description", summary, "descriptionType", "Abstract")));
        var licence = improvement.ownership().licence();
        if (!licence.isEmpty()) {
            json.put("rightsList", List.of(Map.of("rights", licence)));
        }
        json.put("schemaVersion", "http://datacite.org/schema/kernel-4");
        return json;
    }

    private static Map<String, Object> schemaOrg(
            Improvement improvement, String owner, String version, LocalDate day, String url) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", "https://schema.org");
        json.put("@type", "CreativeWork");
        json.put("@id", url);
        json.put("name", improvement.title());
        json.put("description", improvement.description().summary());
        json.put("url", url);
        json.put("author", Map.of("@type", "Organization", "name", owner));
        json.put("publisher", Map.of("@type", "Organization", "name", PUBLISHER));
        json.put("datePublished", day.toString());
        json.put("inLanguage", "en-GB");
        json.put("isAccessibleForFree", true);
        put(json, "version", version);
        put(json, "license", improvement.ownership().licence());
        put(json, "audience", improvement.description().population());
        put(json, "keywords", String.join(", ", improvement.description().keywords()));
        return json;
    }

    private static void put(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    /** The JSON-LD as it may stand inside a page: nothing in it ends the element it stands in. */
    public String jsonLd() {
        return JSON.writeValueAsString(schemaOrg)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** The first words of a text, for those who show a link to its page as a card. */
    public static String teaser(String text) {
        return Sentences.cut(text, LONGEST_TEASER);
    }
}
