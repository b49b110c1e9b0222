package org.groundswell.app.directory.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.tabular.ColumnMapping;
import org.jspecify.annotations.Nullable;

/**
 * A list somebody brought, and what has become of it.
 *
 * @param list     the same for editions that replace one another
 * @param mapping  for lists with column names; else empty
 * @param notes    what a person should know about the file
 * @param problem  why it could not be read or applied, or ""
 * @param revision the revision of the directory it was compared with, null before that
 * @param counts   rows by what they do; empty before the comparison
 * @param by       null for the command line
 */
public record Brought(
        ImportId id,
        ListFormat format,
        String list,
        String fileName,
        LocalDate asAt,
        ImportState state,
        ColumnMapping mapping,
        List<String> notes,
        String problem,
        @Nullable Long revision,
        Map<ChangeKind, Integer> counts,
        @Nullable MemberId by,
        Instant at) {

    public Brought {
        notes = List.copyOf(notes);
        counts = Map.copyOf(counts);
    }

    public int count(ChangeKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    ListContext context() {
        return new ListContext(
                format, SiteListReader.scheme(mapping), list, asAt, "%s, as at %s".formatted(fileName, asAt));
    }
}
