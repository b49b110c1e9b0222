package org.groundswell.app.sharing.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.app.sharing.PracticeFiles.PracticeFile;
import org.groundswell.app.sharing.PracticeOutcome;
import org.groundswell.app.sharing.PracticePlan;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/** What a file of practices would change, before anything is recorded. */
public record ReviewPage(
        String file,
        String url,
        List<Count> counts,
        String shown,
        List<Line> rows,
        Paging paging,
        boolean nothing,
        int refused,
        long withNames,
        boolean mayShare,
        WishForm typed,
        List<Link> breadcrumbs) {

    /** How many rows there are of one kind. */
    public record Count(String label, String meaning, String rows, String href) {}

    /** One row. */
    public record Line(
            String line, String title, @Nullable String href, String outcome, String words, List<String> warnings) {}

    static ReviewPage of(
            PracticeFile file,
            PracticePlan plan,
            Optional<PracticeOutcome> only,
            int page,
            boolean mayShare,
            WishForm typed) {
        var url = "/imports/improvements/" + file.id();
        var matching = plan.rows().stream()
                .filter(row -> only.isEmpty() || row.outcome() == only.get())
                .toList();
        var paging = Paging.of(
                page,
                matching.size(),
                url + "/review" + only.map(outcome -> "?kind=" + outcome.name()).orElse(""));
        return new ReviewPage(
                file.name(),
                url,
                Stream.of(PracticeOutcome.values())
                        .map(outcome -> new Count(
                                outcome.label(),
                                outcome.meaning(),
                                "%,d".formatted(plan.counts().getOrDefault(outcome, 0)),
                                url + "/review?kind=" + outcome.name()))
                        .toList(),
                only.map(PracticeOutcome::label).orElse("All rows"),
                matching.stream()
                        .skip(paging.offset())
                        .limit(Paging.ROWS)
                        .map(ReviewPage::line)
                        .toList(),
                paging,
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
