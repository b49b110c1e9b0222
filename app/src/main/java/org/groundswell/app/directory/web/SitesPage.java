package org.groundswell.app.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Found;
import org.groundswell.app.directory.SiteSearch;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The list of sites that match, each with what tells it apart from its namesakes.
 *
 * @param asAt    as typed
 * @param day     the date it is meant as at, in words
 * @param summary how many there are and which of them are shown
 */
public record SitesPage(
        String text,
        List<Choice> types,
        List<Choice> statuses,
        String place,
        String asAt,
        String day,
        String summary,
        List<Row> rows,
        Paging paging) {

    /**
     * One site.
     *
     * @param where  address and postcode
     * @param within its ICB and region
     * @param opened when it opened and closed, in words
     */
    public record Row(
            String code,
            String href,
            String name,
            boolean nameKnown,
            String type,
            String status,
            String colour,
            String where,
            String within,
            String opened) {}

    static SitesPage of(SiteSearch wanted, String asAt, Found<Entry> found, LocalDate day) {
        var types = new ArrayList<>(
                List.of(new Choice("", "Any type").selected(wanted.types().isEmpty())));
        Arrays.stream(EntryType.values())
                .map(type -> new Choice(type.name(), type.label())
                        .selected(wanted.types().contains(type)))
                .forEach(types::add);
        var statuses = new ArrayList<>(
                List.of(new Choice("", "Any status").selected(wanted.statuses().isEmpty())));
        Arrays.stream(EntryStatus.values())
                .map(status -> new Choice(status.name(), status.label())
                        .selected(wanted.statuses().contains(status)))
                .forEach(statuses::add);
        var paging = Paging.of(found.page(), found.total(), href(wanted, asAt));
        return new SitesPage(
                wanted.text(),
                types,
                statuses,
                wanted.place(),
                asAt,
                Words.day(day),
                paging.summary(),
                found.rows().stream().map(entry -> row(entry, asAt)).toList(),
                paging);
    }

    private static Row row(Entry entry, String asAt) {
        return new Row(
                entry.code(),
                siteHref(entry.code(), asAt),
                entry.name(),
                entry.nameKnown(),
                entry.type().label(),
                entry.status().label(),
                Words.colour(entry.status()),
                joined(entry.address(), entry.town(), entry.postcode()),
                joined(
                        named(entry.place().icbCode(), entry.place().icbName()),
                        named(entry.place().regionCode(), entry.place().regionName())),
                opened(entry));
    }

    static String siteHref(String code, String asAt) {
        return "/sites/" + encoded(code) + (asAt.isBlank() ? "" : "?asAt=" + encoded(asAt));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** "NHS SOMEWHERE (QHM)", or only the code where the name is not known. */
    private static String named(@Nullable String code, @Nullable String name) {
        if (code == null || name == null) {
            return "";
        }
        return name.equals(code) ? code : "%s (%s)".formatted(name, code);
    }

    private static String opened(Entry entry) {
        var opened = entry.openDate() == null ? "" : "Opened " + Words.day(entry.openDate());
        var closed = entry.closeDate() == null ? "" : "closed " + Words.day(entry.closeDate());
        return joined(opened, closed);
    }

    static String joined(String... parts) {
        return String.join(
                ", ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static String href(SiteSearch wanted, String asAt) {
        var query = new ArrayList<String>();
        add(query, "q", wanted.text());
        wanted.types().stream().sorted().forEach(type -> add(query, "type", type.name()));
        wanted.statuses().stream().sorted().forEach(status -> add(query, "status", status.name()));
        add(query, "place", wanted.place());
        add(query, "asAt", asAt);
        return "/sites" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void add(List<String> query, String name, String value) {
        if (!value.isBlank()) {
            query.add(name + "=" + encoded(value));
        }
    }
}
