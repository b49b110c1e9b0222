package org.groundswell.app.sharing.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.app.sharing.PracticeOutcome;
import org.groundswell.app.sharing.PracticePlan;
import org.groundswell.app.tabular.UploadedFiles.UploadedFile;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.RowReview;
import org.groundswell.app.ui.RowReview.Line;
import org.groundswell.app.ui.RowReview.Meaning;

/** What a file of practices would change, before anything is recorded. */
public record ReviewPage(
        String file,
        String url,
        RowReview review,
        boolean nothing,
        int refused,
        long withNames,
        boolean mayShare,
        WishForm typed,
        List<Link> breadcrumbs) {

    static ReviewPage of(
            UploadedFile file,
            PracticePlan plan,
            Optional<PracticeOutcome> only,
            int page,
            boolean mayShare,
            WishForm typed) {
        var url = "/imports/improvements/" + file.id();
        return new ReviewPage(
                file.name(),
                url,
                RowReview.of(
                        url + "/review",
                        Stream.of(PracticeOutcome.values())
                                .map(kind -> new Meaning(kind.name(), kind.label(), kind.meaning()))
                                .toList(),
                        only.map(Enum::name),
                        page,
                        plan.rows(),
                        row -> row.outcome().name(),
                        ReviewPage::line),
                plan.changesNothing(),
                plan.refused(),
                plan.withNames(),
                mayShare,
                typed,
                List.of(
                        new Link("Library", "/improvements"),
                        new Link("Import", "/imports/improvements"),
                        new Link("Columns", url)));
    }

    private static Line line(PracticePlan.Row row) {
        var existing = row.existing();
        var warnings = row.names().isEmpty()
                ? row.warnings()
                : Stream.concat(
                                Stream.of("Looks like names of people: " + String.join(", ", row.names())),
                                row.warnings().stream())
                        .toList();
        return new Line(
                String.valueOf(row.line()),
                row.title(),
                existing == null ? null : "/improvements/" + existing.code().value(),
                row.outcome().label(),
                row.words(),
                warnings);
    }
}
