package org.groundswell.app.directory.web;

import java.util.List;
import org.groundswell.app.directory.PlaceCounts;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Link;

/**
 * What belonged to a place on a day: counts by type, and the places one level down.
 *
 * @param asAt    as typed
 * @param figures open organisations and sites, by type
 * @param counts  every type, open and not open
 */
public record PlacePage(
        String code,
        String name,
        boolean nameKnown,
        String type,
        String asAt,
        String day,
        List<Figure> figures,
        List<Count> counts,
        List<Part> parts) {

    /** @param href to the list of them */
    public record Count(String type, String open, String notOpen, String href) {}

    /** A place within. */
    public record Part(Link link, String type, String open) {}

    static final String DEFINITION = "%s that were open on the day and belonged to this place by the links of the"
            + " directory: directly, or through another place or organisation that belonged to it. Dormant, proposed and"
            + " closed ones are not counted.";

    static PlacePage of(PlaceCounts within, String asAt) {
        var place = within.place();
        var day = Words.day(within.day());
        var query = asAt.isBlank() ? "" : "?asAt=" + SitesPage.encoded(asAt);
        return new PlacePage(
                place.code(),
                place.name(),
                place.nameKnown(),
                place.type().label(),
                asAt,
                day,
                within.byType().stream()
                        .filter(count -> count.open() > 0)
                        .map(count -> Figure.of(
                                        count.type().plural(),
                                        count.open(),
                                        DEFINITION.formatted(count.type().plural()))
                                .asAt(day)
                                .tier("Data-backed"))
                        .toList(),
                within.byType().stream()
                        .map(count -> new Count(
                                count.type().plural(),
                                "%,d".formatted(count.open()),
                                "%,d".formatted(count.notOpen()),
                                "/sites?type=%s&place=%s%s"
                                        .formatted(
                                                count.type(),
                                                SitesPage.encoded(place.code()),
                                                query.replace('?', '&'))))
                        .toList(),
                within.parts().stream()
                        .map(part -> new Part(
                                new Link(
                                        part.name().equals(part.code())
                                                ? part.code()
                                                : "%s (%s)".formatted(part.name(), part.code()),
                                        "/places/" + SitesPage.encoded(part.code()) + query),
                                part.type().label(),
                                "%,d".formatted(part.open())))
                        .toList());
    }
}
