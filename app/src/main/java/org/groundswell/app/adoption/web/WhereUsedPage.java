package org.groundswell.app.adoption.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AlikeSite;
import org.groundswell.app.adoption.PlaceUse;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.programme.ProgrammeSummary;
import org.groundswell.app.ui.Column;
import org.groundswell.app.ui.DotMap;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an improvement is used.
 *
 * @param smallest  the smallest count shown; 0 where all are
 * @param map       the picture; null where no place has coordinates
 * @param mapWords  what the map shows, for those who do not see it
 * @param mayReadSites whether this reader may read sites of any programme one by one
 * @param site      as typed into the field for one's own site
 * @param found     sites that could be meant, where it is not exactly one
 * @param mine      what is compared of the site chosen; "" where none is
 */
public record WhereUsedPage(
        String title,
        String asAt,
        boolean synthetic,
        int smallest,
        List<Row> rows,
        @Nullable String map,
        String mapWords,
        List<Link> programmes,
        boolean mayReadSites,
        String site,
        List<Link> found,
        String mine,
        String mineFacts,
        List<Alike> alike,
        String url,
        List<Link> breadcrumbs) {

    private static final String HIDDEN = "Not shown";

    public record Row(String place, @Nullable String href, String region, String coming, String inUse, String left) {}

    public record Alike(String name, String href, String place, String stage, String facts) {}

    /** Whether any of the places is known to lie in a region. */
    public boolean regions() {
        return rows.stream().anyMatch(row -> !row.region().isEmpty());
    }

    public List<Column> columns() {
        return Stream.of(
                        Column.text("Place"),
                        Column.text("Region"),
                        Column.number("On the way"),
                        Column.number("In use"),
                        Column.number("Left"))
                .filter(column -> regions() || !column.text().equals("Region"))
                .toList();
    }

    static WhereUsedPage of(
            Improvement improvement,
            List<ProgrammeSummary> programmes,
            List<ProgrammeSummary> readable,
            List<PlaceUse> places,
            int smallest,
            LocalDate today,
            String site,
            List<Entry> found,
            Optional<AlikeSite> mine,
            List<AlikeSite> alike) {
        var home = "/improvements/" + improvement.code().value();
        var dots =
                places.stream().map(WhereUsedPage::dot).filter(Objects::nonNull).toList();
        var url = home + "/where-used";
        return new WhereUsedPage(
                improvement.title(),
                TypedDate.words(today),
                places.stream().anyMatch(PlaceUse::synthetic),
                smallest,
                places.stream().map(WhereUsedPage::row).toList(),
                dots.isEmpty() ? null : new DotMap(dots).svg(),
                words(dots, places.size()),
                programmes.stream()
                        .map(programme -> new Link(programme.name(), "/programmes/" + programme.code()))
                        .toList(),
                !readable.isEmpty(),
                site,
                mine.isPresent()
                        ? List.of()
                        : found.stream()
                                .map(entry -> new Link(
                                        "%s (%s)".formatted(entry.name(), entry.code()), url + "?site=" + entry.code()))
                                .toList(),
                mine.map(AlikeSite::name).orElse(""),
                mine.map(WhereUsedPage::facts).orElse(""),
                alike.stream()
                        .map(one -> new Alike(one.name(), "/sites/" + one.code(), one.place(), stage(one), facts(one)))
                        .toList(),
                url,
                List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home)));
    }

    /** What there is to see, for who does not see it. */
    private static String words(List<DotMap.Dot> dots, int places) {
        var north = dots.stream().max(Comparator.comparingDouble(DotMap.Dot::latitude));
        var south = dots.stream().min(Comparator.comparingDouble(DotMap.Dot::latitude));
        var most = dots.stream()
                .filter(dot -> dot.count() != null && dot.count() > 0)
                .max(Comparator.comparingLong(dot -> Objects.requireNonNullElse(dot.count(), 0L)));
        return "%d of %d places as dots".formatted(dots.size(), places)
                + (dots.size() > 1
                        ? ", from %s in the north to %s in the south"
                                .formatted(
                                        north.map(DotMap.Dot::name).orElse(""),
                                        south.map(DotMap.Dot::name).orElse(""))
                        : "")
                + most.map(dot -> "; most sites in use in %s, %,d".formatted(dot.name(), dot.count()))
                        .orElse("")
                + ". The figures are in the table.";
    }

    private static Row row(PlaceUse place) {
        return new Row(
                place.name().isEmpty() ? "Place not known" : place.name(),
                place.code().isEmpty() ? null : "/places/" + place.code(),
                place.region(),
                count(place.coming()),
                count(place.inUse()),
                count(place.left()));
    }

    private static String count(@Nullable Long count) {
        return count == null ? HIDDEN : "%,d".formatted(count);
    }

    private static DotMap.@Nullable Dot dot(PlaceUse place) {
        var latitude = place.latitude();
        var longitude = place.longitude();
        return latitude == null || longitude == null
                ? null
                : new DotMap.Dot(place.name(), latitude, longitude, place.inUse());
    }

    private static String stage(AlikeSite site) {
        var stage = site.stage();
        var since = site.since();
        return (stage == null ? "" : stage.label()) + (since == null ? "" : " since " + TypedDate.words(since));
    }

    private static String facts(AlikeSite site) {
        var size = site.size();
        var deprivation = site.deprivation();
        return String.join(
                "; ",
                Stream.of(
                                size == null ? "size not recorded" : "size %,.0f".formatted(size),
                                deprivation == null
                                        ? "deprivation not recorded"
                                        : "deprivation fifth %.0f".formatted(deprivation),
                                site.rurality().isEmpty() ? "rurality not recorded" : site.rurality())
                        .toList());
    }
}
