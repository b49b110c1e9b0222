package org.groundswell.app.adoption.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.app.adoption.ImportPlan;
import org.groundswell.app.adoption.PlannedRow;
import org.groundswell.app.adoption.RowOutcome;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.NumberWords;
import org.groundswell.app.ui.Paging;
import org.groundswell.app.ui.TypedDate;

/** What an adoption file would change, before anything is recorded. */
public record ReviewPage(
        String programme,
        String url,
        List<Count> counts,
        String targets,
        String shown,
        List<Line> rows,
        Paging paging,
        boolean nothing,
        int refused,
        List<Link> breadcrumbs) {

    /** How many rows there are of one kind. */
    public record Count(String label, String meaning, String rows, String href) {}

    /** One row. */
    public record Line(String line, String site, String outcome, String words) {}

    static ReviewPage of(Programme programme, UUID file, ImportPlan plan, Optional<RowOutcome> only, int page) {
        var url = "/programmes/" + programme.code() + "/import/" + file;
        var matching = plan.rows().stream()
                .filter(row -> only.isEmpty() || row.outcome() == only.get())
                .toList();
        var paging = Paging.of(
                page,
                matching.size(),
                url + "/review" + only.map(outcome -> "?kind=" + outcome.name()).orElse(""));
        return new ReviewPage(
                programme.name(),
                url,
                Stream.of(RowOutcome.values())
                        .map(outcome -> new Count(
                                outcome.label(),
                                outcome.meaning(),
                                "%,d".formatted(plan.counts().getOrDefault(outcome, 0)),
                                url + "/review?kind=" + outcome.name()))
                        .toList(),
                targets(plan),
                only.map(RowOutcome::label).orElse("All rows"),
                matching.stream()
                        .skip(paging.offset())
                        .limit(Paging.ROWS)
                        .map(ReviewPage::line)
                        .toList(),
                paging,
                plan.changesNothing(),
                plan.counts().getOrDefault(RowOutcome.REFUSED, 0),
                Stream.concat(
                                ProgrammeLinks.breadcrumbs(programme).stream(),
                                Stream.of(
                                        new Link("Import", "/programmes/" + programme.code() + "/import"),
                                        new Link("Columns", url)))
                        .toList());
    }

    private static String targets(ImportPlan plan) {
        return switch (plan.newTargets().size()) {
            case 0 -> "Every site it names is on the target list already.";
            case 1 ->
                "1 site would be added to the target list, as from %s.".formatted(TypedDate.words(plan.targetsFrom()));
            default ->
                "%s sites would be added to the target list, as from %s."
                        .formatted(NumberWords.count(plan.newTargets().size()), TypedDate.words(plan.targetsFrom()));
        };
    }

    private static Line line(PlannedRow row) {
        return new Line(String.valueOf(row.line()), row.site(), row.outcome().label(), row.words());
    }
}
