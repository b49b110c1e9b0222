package org.groundswell.app.learning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.groundswell.app.learning.Note;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a published note is cited: as a sentence, as schema.org and as the metadata of DataCite 4.5. Who wrote it is the
 * site where one is named, and nobody otherwise.
 *
 * @param creator the site, or "Anonymous"
 * @param about   title of the improvement
 * @param url     stable address of the note
 */
record Citation(Note note, String creator, String about, String url) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PUBLISHER = "Groundswell";

    /** "Anonymous (2026). Title. Learning note (did not work), wording 2. Groundswell. https://..." */
    String sentence() {
        return "%s (%d). %s. Learning note (%s), wording %d. %s. %s"
                .formatted(
                        creator,
                        year(),
                        note.text().title(),
                        note.text().outcome().label().toLowerCase(Locale.UK),
                        note.revision(),
                        PUBLISHER,
                        url);
    }

    /** For a script element: nothing in it can end the element. */
    String jsonLd() {
        var text = note.text();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Report");
        data.put("@id", url);
        data.put("url", url);
        data.put("name", text.title());
        data.put("abstract", text.happened());
        data.put("datePublished", date());
        data.put("version", String.valueOf(note.revision()));
        data.put("author", Map.of("@type", "Organization", "name", creator));
        data.put("publisher", Map.of("@type", "Organization", "name", PUBLISHER));
        data.put("about", Map.of("@type", "MedicalProcedure", "name", about));
        data.put("keywords", keywords());
        data.put("inLanguage", "en-GB");
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    String dataCite() {
        var text = note.text();
        var data = new LinkedHashMap<String, Object>();
        data.put("schemaVersion", "http://datacite.org/schema/kernel-4");
        data.put("identifiers", List.of(Map.of("identifier", url, "identifierType", "URL")));
        data.put("creators", List.of(Map.of("name", creator, "nameType", "Organizational")));
        data.put("titles", List.of(Map.of("title", text.title(), "lang", "en")));
        data.put("publisher", Map.of("name", PUBLISHER));
        data.put("publicationYear", String.valueOf(year()));
        data.put("types", Map.of("resourceTypeGeneral", "Report", "resourceType", "Learning note"));
        data.put(
                "subjects",
                keywords().stream().map(word -> Map.of("subject", word)).toList());
        data.put("dates", List.of(Map.of("date", date(), "dateType", "Issued")));
        data.put("language", "en");
        data.put("version", String.valueOf(note.revision()));
        data.put(
                "descriptions",
                List.of(
                        Map.of("description", text.context(), "descriptionType", "Other"),
                        Map.of("description", text.happened(), "descriptionType", "Abstract")));
        data.put("url", url);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
    }

    private List<String> keywords() {
        var words = new ArrayList<String>();
        words.add(about);
        words.add(note.text().outcome().label());
        note.text().causes().forEach(cause -> words.add(cause.label()));
        return List.copyOf(words);
    }

    private String date() {
        return NoteWords.isoDay(Objects.requireNonNull(note.publishedAt()));
    }

    private int year() {
        return NoteWords.year(Objects.requireNonNull(note.publishedAt()));
    }
}
