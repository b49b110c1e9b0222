package org.groundswell.app.fit.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.app.fit.FitMap;
import org.groundswell.app.fit.Requirement;
import org.groundswell.app.fit.SiteFits.Cell;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Column;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The sites of a programme held against what its improvement requires: as counts, as what would help most, and one by
 * one.
 *
 * @param unstated  whether nothing is required so far, so that every site would fit
 * @param stateHref where requirements are stated
 * @param columns   of the map
 */
public record FitMapPage(
        String programme,
        String url,
        String synthetic,
        boolean unstated,
        String stateHref,
        List<Figure> figures,
        List<Unlock> unlocks,
        List<Across> across,
        List<Column> columns,
        List<Site> sites,
        List<Choice> states,
        List<Choice> orders,
        boolean filtered,
        Paging paging,
        List<Link> breadcrumbs) {

    /** Words on a colour, with the heading of their column. */
    public record Tag(String heading, String text, String colour) {}

    /** What closing one gap everywhere would bring, in sites. */
    public record Unlock(String dimension, String only, String perfect, String fallingShort) {}

    /**
     * One dimension over all sites.
     *
     * @param counts by how far they fall short
     */
    public record Across(String dimension, String required, List<Tag> counts, String unknown) {}

    /**
     * One site.
     *
     * @param href null while it has no adoption
     */
    public record Site(
            String name, String detail, @Nullable String href, Tag state, String fit, String met, List<Tag> cells) {}

    private static final List<String> COLOURS = List.of("green", "yellow", "orange", "red");

    /**
     * What a reader asked for.
     *
     * @param state only sites that come to this; null for all
     */
    record Asked(@Nullable State state, FitOrder order, int page) {}

    static FitMapPage of(Programme programme, FitMap map, String improvementHref, Asked asked, String today) {
        var url = "/programmes/" + programme.code() + "/fit";
        var chosen = asked.order()
                .sorted(map.sites().stream()
                        .filter(site -> asked.state() == null || site.fit().state() == asked.state())
                        .toList());
        var href = url + "?state=" + (asked.state() == null ? "" : asked.state().name()) + "&order="
                + asked.order().code();
        int last = Math.max(1, (chosen.size() + Paging.ROWS - 1) / Paging.ROWS);
        var paging = Paging.of(Math.min(asked.page(), last), chosen.size(), href);
        return new FitMapPage(
                programme.name(),
                url,
                programme.synthetic(),
                !map.requirements().any(),
                improvementHref + "/requirements",
                figures(map, today, !programme.synthetic().isEmpty()),
                map.unlocks().stream().map(FitMapPage::unlock).toList(),
                map.across().stream()
                        .filter(across -> shown(map, across.requirement()))
                        .map(FitMapPage::across)
                        .toList(),
                columns(map),
                chosen.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(row -> site(row, map))
                        .toList(),
                states(map, asked.state()),
                FitOrder.choices(asked.order()),
                asked.state() != null || asked.order() != FitOrder.BEST,
                paging,
                FitWords.breadcrumbs(programme));
    }

    private static List<Figure> figures(FitMap map, String today, boolean synthetic) {
        var counts = map.byState();
        int rated = map.rated();
        var share = "of %,d target sites".formatted(map.sites().size());
        return Stream.of(
                        Figure.of(
                                        "Sites rated",
                                        rated,
                                        "Target sites that said how ready they are, by a quick rating of their own or an assessment.")
                                .note(share),
                        Figure.of(
                                        "Fits",
                                        counts.getOrDefault(State.FITS, 0),
                                        "Everything the improvement requires is there.")
                                .note("of %,d rated".formatted(rated)),
                        Figure.of(
                                        "Blocked",
                                        counts.getOrDefault(State.BLOCKED, 0),
                                        "A critical dimension falls short by 2 or more. What a site has beyond the requirement elsewhere never makes up for it.")
                                .note("of %,d rated".formatted(rated)))
                .map(figure -> figure.asAt(today).tier("Self-declared").synthetic(synthetic))
                .toList();
    }

    private static Unlock unlock(FitMap.Unlock unlock) {
        return new Unlock(
                unlock.dimension().title() + (unlock.requirement().critical() ? " (critical)" : ""),
                "%,d".formatted(unlock.only()),
                "%,d".formatted(unlock.perfect()),
                "%,d".formatted(unlock.fallingShort()));
    }

    private static Across across(FitMap.Across across) {
        return new Across(
                across.dimension().title(),
                required(across.requirement()),
                IntStream.range(0, FitMap.STEPS.size())
                        .mapToObj(step -> count(step, across.counts().get(step)))
                        .toList(),
                "%,d".formatted(across.unknown()));
    }

    /** Where anything is required, subjects in which nothing is would only be in the way. */
    private static boolean shown(FitMap map, Requirement requirement) {
        return requirement.level() > 0 || !map.requirements().any();
    }

    /** A number of sites; none has no colour. */
    private static Tag count(int step, int sites) {
        return new Tag(FitMap.STEPS.get(step), "%,d".formatted(sites), sites == 0 ? "" : COLOURS.get(step));
    }

    private static String required(Requirement requirement) {
        return requirement.level() + (requirement.critical() ? ", critical" : "");
    }

    private static List<Column> columns(FitMap map) {
        var columns = new ArrayList<>(
                List.of(Column.text("Site"), Column.text("Comes to"), Column.number("Fit and subjects met")));
        map.dimensions().stream()
                .filter(dimension -> shown(map, map.requirements().of(dimension.code())))
                .forEach(dimension -> columns.add(Column.text("%s: needs %s"
                        .formatted(
                                dimension.title(), required(map.requirements().of(dimension.code()))))));
        return columns;
    }

    private static Site site(FitMap.Row row, FitMap map) {
        var fit = row.fit();
        var adoption = row.adoption();
        return new Site(
                row.name(),
                Stream.of(row.code(), row.town(), row.stage().label())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                adoption == null ? null : "/adoptions/" + adoption,
                new Tag("Comes to", fit.state().label(), FitWords.colour(fit.state())),
                FitWords.percent(fit),
                FitWords.met(fit),
                fit.cells().stream()
                        .filter(cell -> shown(map, cell.requirement()))
                        .map(FitMapPage::tag)
                        .toList());
    }

    private static Tag tag(Cell cell) {
        return new Tag(cell.dimension().title(), FitWords.gap(cell), FitWords.colour(cell));
    }

    private static List<Choice> states(FitMap map, @Nullable State chosen) {
        var counts = map.byState();
        return Stream.concat(
                        Stream.of(
                                new Choice("", "All (%,d)".formatted(map.sites().size()))),
                        Arrays.stream(State.values())
                                .map(state -> new Choice(
                                                state.name(),
                                                "%s (%,d)".formatted(state.label(), counts.getOrDefault(state, 0)))
                                        .selected(state == chosen)))
                .toList();
    }
}
