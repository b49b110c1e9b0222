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
import org.groundswell.app.ui.RowReview;
import org.groundswell.app.ui.RowReview.Line;
import org.groundswell.app.ui.RowReview.Meaning;
import org.groundswell.app.ui.TypedDate;

/** What an adoption file would change, before anything is recorded. */
public record ReviewPage(
        String programme,
        String url,
        String targets,
        RowReview review,
        boolean nothing,
        int refused,
        List<Link> breadcrumbs) {

    static ReviewPage of(Programme programme, UUID file, ImportPlan plan, Optional<RowOutcome> only, int page) {
        var url = "/programmes/" + programme.code() + "/import/" + file;
        return new ReviewPage(
                programme.name(),
                url,
                targets(plan),
                RowReview.of(
                        url + "/review",
                        Stream.of(RowOutcome.values())
                                .map(kind -> new Meaning(kind.name(), kind.label(), kind.meaning()))
                                .toList(),
                        only.map(Enum::name),
                        page,
                        plan.rows(),
                        row -> row.outcome().name(),
                        ReviewPage::line),
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
        return new Line(
                String.valueOf(row.line()), row.site(), null, row.outcome().label(), row.words(), List.of());
    }
}
