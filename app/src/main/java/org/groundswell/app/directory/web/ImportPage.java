package org.groundswell.app.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Found;
import org.groundswell.app.directory.imports.Brought;
import org.groundswell.app.directory.imports.ChangeKind;
import org.groundswell.app.directory.imports.ImportId;
import org.groundswell.app.directory.imports.ImportProgress;
import org.groundswell.app.directory.imports.ImportState;
import org.groundswell.app.directory.imports.Outcome;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * One list on its way: how far the work on it is, what its rows would change or have changed, and what can be done.
 *
 * @param isRunning   whether a job is at work, so that the page asks again
 * @param toReview    whether a person is to decide now
 * @param toCompare   whether it can be compared again
 * @param canMap      whether its columns can be chosen again
 * @param refused     how many rows are refused
 * @param kinds       the rows by what they do, to choose from
 * @param currentKind address of the one chosen
 */
public record ImportPage(
        String href,
        String fileName,
        String list,
        String asAt,
        String state,
        String colour,
        String problem,
        List<String> notes,
        boolean isRunning,
        String step,
        long done,
        long total,
        boolean toReview,
        boolean toCompare,
        boolean canMap,
        boolean canDiscard,
        int refused,
        List<Figure> figures,
        List<Link> kinds,
        String currentKind,
        List<Row> rows,
        Paging paging) {

    /** @param line of the file, or "" for what the file does not mention */
    public record Row(
            String line, String code, String name, List<Tag> tags, List<Outcome.Detail> details, String reason) {}

    public record Tag(String text, String colour) {}

    static String href(ImportId id) {
        return "/admin/imports/" + id.value();
    }

    static ImportPage of(
            Brought brought, Found<Outcome> rows, @Nullable ChangeKind chosen, Optional<ImportProgress.Step> progress) {
        var href = href(brought.id());
        var current = href + (chosen == null ? "" : "?kind=" + chosen.key());
        var step = progress.orElse(new ImportProgress.Step("Waiting to begin", 0, 0));
        return new ImportPage(
                href,
                brought.fileName(),
                brought.format().label(),
                Words.day(brought.asAt()),
                brought.state().label(),
                ImportsPage.colour(brought.state()),
                brought.problem(),
                brought.notes(),
                brought.state().isRunning(),
                step.step(),
                step.done(),
                step.total(),
                brought.state() == ImportState.REVIEW,
                brought.state() == ImportState.INTERRUPTED,
                brought.format().isMapped() && brought.state() == ImportState.REVIEW,
                !brought.state().isOver() && !brought.state().isRunning(),
                brought.count(ChangeKind.REFUSED),
                figures(brought),
                kinds(brought, href),
                current,
                rows.rows().stream().map(ImportPage::row).toList(),
                Paging.of(rows.page(), rows.total(), current));
    }

    private static List<Figure> figures(Brought brought) {
        return brought.counts().isEmpty()
                ? List.of()
                : Arrays.stream(ChangeKind.values())
                        .map(kind -> Figure.of(kind.label(), brought.count(kind), kind.definition() + ".")
                                .asAt(Words.day(brought.asAt()))
                                .source(brought.fileName()))
                        .toList();
    }

    private static List<Link> kinds(Brought brought, String href) {
        var links = new ArrayList<Link>();
        links.add(new Link("All rows", href));
        for (var kind : ChangeKind.values()) {
            if (brought.count(kind) > 0) {
                links.add(new Link(
                        "%s (%,d)".formatted(kind.label(), brought.count(kind)), href + "?kind=" + kind.key()));
            }
        }
        return links;
    }

    private static Row row(Outcome outcome) {
        var line = outcome.line();
        return new Row(
                line == null ? "" : line.toString(),
                outcome.code(),
                outcome.name(),
                outcome.kinds().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(kind -> new Tag(kind.label(), colour(kind)))
                        .toList(),
                outcome.details(),
                outcome.reason());
    }

    private static String colour(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "green";
            case RENAMED, MOVED, AMENDED -> "blue";
            case REOPENED -> "aqua-green";
            case CLOSED -> "purple";
            case REFUSED -> "red";
            case ABSENT -> "orange";
            case UNCHANGED -> "grey";
        };
    }
}
