package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.ImprovementId;
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

        static Row of(ImprovementSummary summary, Optional<Hit> hit, Map<ImprovementId, WhereUsed.Use> uses) {
            var strongest = summary.strongest();
            var use = uses.get(summary.id());
            return new Row(
                    hit.map(Hit::title).orElse(List.of(new Piece(summary.title(), false))),
                    "/improvements/" + summary.code().value(),
                    hit.map(Hit::snippet).orElse(List.of()),
                    summary.status().label(),
                    Words.colour(summary.status()),
                    summary.stopped(),
                    summary.synthetic() || summary.statusSynthetic(),
                    summary.settings().stream().map(Setting::label).collect(Collectors.joining(", ")),
                    summary.owner(),
                    strongest == null ? null : strongest.label(),
                    use == null
                            ? ""
                            : "%,d engaged, %,d adopted, %,d sustained (as at %s)"
                                    .formatted(use.engaged(), use.adopted(), use.sustained(), Words.day(use.asAt())),
                    use != null && use.synthetic());
        }
    }
}
