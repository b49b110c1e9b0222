package org.groundswell.app.improvement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.ImprovementSummary;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.search.Hit;
import org.groundswell.app.search.Piece;
import org.groundswell.app.search.SearchResult;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The library: what is shared, narrowed by what the reader looks for.
 *
 * @param chosen    what narrows it, each leading to the list without it
 * @param at        what was typed as the place of use
 * @param atProblem says that no such place is known; null if it is, or none was asked for
 * @param placeable whether it is known where improvements are used
 * @param result    what was looked for instead of, or besides, what was typed
 * @param nothing   says why the list is empty and what to do; null if it is not
 */
public record LibraryPage(
        String query,
        List<Choice> sorts,
        List<FacetGroup> facets,
        List<Link> chosen,
        String at,
        @Nullable String atProblem,
        boolean placeable,
        List<Row> rows,
        Paging paging,
        SearchResult result,
        @Nullable String nothing,
        boolean filtered,
        boolean signedIn) {

    /**
     * One way to narrow the list.
     *
     * @param open whether a value is chosen, so that it must be seen
     */
    public record FacetGroup(String name, String legend, boolean open, List<Choice> choices) {}

    /**
     * @param use          where it is used, in one line; "" where nothing is known
     * @param useSynthetic whether any site counted there is invented
     */
    public record Row(
            List<Piece> title,
            String href,
            List<Piece> snippet,
            String status,
            String statusColour,
            boolean stopped,
            boolean synthetic,
            String settings,
            String owner,
            @Nullable String evidence,
            String use,
            boolean useSynthetic) {

        static Row of(ImprovementSummary summary, Hit hit, LocalDate today) {
            var strongest = summary.strongest();
            var use = WhereUsed.Counts.of(hit.figures());
            return new Row(
                    hit.title(),
                    "/improvements/" + summary.code().value(),
                    hit.snippet(),
                    summary.status().label(),
                    Words.colour(summary.status()),
                    summary.stopped(),
                    summary.synthetic() || summary.statusSynthetic(),
                    summary.settings().stream().map(Setting::label).collect(Collectors.joining(", ")),
                    summary.owner(),
                    strongest == null ? null : strongest.label(),
                    use.map(counts -> "%,d engaged, %,d adopted, %,d sustained (as at %s)"
                                    .formatted(
                                            counts.engaged(), counts.adopted(), counts.sustained(), Words.day(today)))
                            .orElse(""),
                    use.filter(WhereUsed.Counts::synthetic).isPresent());
        }
    }
}
