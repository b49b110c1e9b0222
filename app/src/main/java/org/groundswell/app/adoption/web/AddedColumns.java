package org.groundswell.app.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.SiteColumn;
import org.groundswell.app.directory.Member;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Column;

/** What other capabilities say of the sites on one page of a programme's list; columns that say nothing are left out. */
public record AddedColumns(List<Added> columns) {

    /** One column; sites it says nothing of are absent. */
    public record Added(String heading, Map<AdoptionId, SiteColumn.Cell> cells) {}

    static AddedColumns of(Stream<SiteColumn> all, Programme programme, List<SitesPage.Row> rows, Member reader) {
        var adoptions = rows.stream()
                .map(SitesPage.Row::adoption)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new AddedColumns(
                adoptions.isEmpty()
                        ? List.of()
                        : all.map(column -> new Added(column.heading(), column.of(programme, adoptions, reader)))
                                .filter(added -> !added.cells().isEmpty())
                                .toList());
    }

    /** The columns of the page itself, and after them these. */
    public List<Column> after(List<Column> own) {
        return Stream.concat(own.stream(), columns.stream().map(added -> Column.text(added.heading())))
                .toList();
    }
}
