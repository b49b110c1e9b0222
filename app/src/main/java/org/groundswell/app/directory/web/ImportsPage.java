package org.groundswell.app.directory.web;

import java.util.List;
import org.groundswell.app.directory.Found;
import org.groundswell.app.directory.imports.Brought;
import org.groundswell.app.directory.imports.ChangeKind;
import org.groundswell.app.directory.imports.ImportState;
import org.groundswell.app.ui.Paging;
import org.groundswell.app.ui.TypedDate;

/**
 * Where a list is brought, and all that were.
 *
 * @param asAt the date of the list to bring, as typed
 */
public record ImportsPage(TypedDate asAt, List<Row> rows, Paging paging) {

    /** One list that was brought, and what became of it in a few words. */
    public record Row(
            String href, String fileName, String list, String asAt, String state, String colour, String came) {}

    static ImportsPage of(Found<Brought> found, TypedDate asAt) {
        return new ImportsPage(
                asAt,
                found.rows().stream().map(ImportsPage::row).toList(),
                Paging.of(found.page(), found.total(), "/admin/imports"));
    }

    private static Row row(Brought brought) {
        return new Row(
                ImportPage.href(brought.id()),
                brought.fileName(),
                brought.format().label(),
                Words.day(brought.asAt()),
                brought.state().label(),
                colour(brought.state()),
                brought.counts().isEmpty()
                        ? brought.problem()
                        : "%,d added, %,d closed, %,d other changes, %,d unchanged, %,d refused"
                                .formatted(
                                        brought.count(ChangeKind.ADDED),
                                        brought.count(ChangeKind.CLOSED),
                                        brought.count(ChangeKind.RENAMED)
                                                + brought.count(ChangeKind.MOVED)
                                                + brought.count(ChangeKind.REOPENED)
                                                + brought.count(ChangeKind.AMENDED),
                                        brought.count(ChangeKind.UNCHANGED),
                                        brought.count(ChangeKind.REFUSED)));
    }

    static String colour(ImportState state) {
        return switch (state) {
            case APPLIED -> "green";
            case REVIEW, MAPPING -> "yellow";
            case QUEUED, COMPARING, APPLYING -> "blue";
            case INTERRUPTED, REFUSED -> "red";
            case DISCARDED -> "grey";
        };
    }
}
