package org.groundswell.app.improvement.web;

import java.util.List;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.ImprovementSummary;
import org.groundswell.app.ui.Link;

/**
 * What a person works on, each with its next step.
 *
 * @param inReview what waits for a review; only an administrator sees it
 */
public record MinePage(List<Row> rows, List<Row> inReview, boolean administrator, List<Link> breadcrumbs) {

    public record Row(
            String title,
            String href,
            String editHref,
            String status,
            String statusColour,
            boolean stopped,
            boolean synthetic,
            String version,
            String changed,
            String next) {

        static Row of(ImprovementSummary summary) {
            var home = "/improvements/" + summary.code().value();
            var version = summary.version();
            return new Row(
                    summary.title(),
                    home,
                    home + "/edit",
                    summary.status().label(),
                    Words.colour(summary.status()),
                    summary.stopped(),
                    summary.synthetic(),
                    version == null ? "None yet" : "Version " + version,
                    Words.day(summary.changedAt()),
                    next(summary.status()));
        }

        private static String next(ImprovementStatus status) {
            return switch (status) {
                case DRAFT -> "Finish the description and submit it for review";
                case IN_REVIEW -> "Waiting for an administrator";
                case SHARED -> "Have a panel decide whether it may spread";
                case NEEDS_TESTING -> "Test it in a place unlike the first, then decide again";
                case SPREAD_READY -> "Plan a programme; keep the evidence up to date";
                case SHARED_AS_LEARNING -> "Nothing; a new decision may change this";
                case RETIRED, WITHDRAWN -> "Nothing";
            };
        }
    }

    static MinePage of(List<ImprovementSummary> mine, List<ImprovementSummary> inReview, Member member) {
        return new MinePage(
                mine.stream().map(Row::of).toList(),
                inReview.stream().map(Row::of).toList(),
                member.isAdministrator(),
                List.of(new Link("Library", "/improvements")));
    }
}
