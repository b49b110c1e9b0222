package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.ImprovementSummary;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The library: what is shared, narrowed by what the reader looks for.
 *
 * @param at        what was typed as the place of use
 * @param atProblem says that no such place is known; null if it is, or none was asked for
 * @param placeable whether it is known where improvements are used
 * @param nothing   says why the list is empty and what to do; null if it is not
 */
public record LibraryPage(
        String query,
        List<Choice> statuses,
        List<Choice> settings,
        List<Choice> complexities,
        String at,
        @Nullable String atProblem,
        boolean placeable,
        List<Row> rows,
        Paging paging,
        @Nullable String nothing,
        boolean filtered,
        boolean signedIn) {

    /**
     * @param use          where it is used, in one line; "" where nothing is known
     * @param useSynthetic whether any site counted there is invented
     */
    public record Row(
            String title,
            String href,
            String summary,
            String status,
            String statusColour,
            boolean stopped,
            boolean synthetic,
            String settings,
            String owner,
            @Nullable String evidence,
            String use,
            boolean useSynthetic) {

        static Row of(ImprovementSummary summary, Map<ImprovementId, WhereUsed.Use> uses) {
            var strongest = summary.strongest();
            var use = uses.get(summary.id());
            return new Row(
                    summary.title(),
                    "/improvements/" + summary.code().value(),
                    shortened(summary.summary()),
                    summary.status().label(),
                    Words.colour(summary.status()),
                    summary.stopped(),
                    summary.synthetic(),
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

    private static final int SHORT = 260;

    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHORT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', SHORT);
        return line.substring(0, cut > 0 ? cut : SHORT) + " …";
    }
}
