package org.groundswell.app.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.directory.imports.ReadList.RefusedRow;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Header;
import org.groundswell.app.tabular.Row;
import org.groundswell.app.tabular.Table;

/** Reads a whole list: every row by its format, and what only shows when rows are held against each other. */
final class ListReader {

    private ListReader() {}

    static ReadList read(Table table, ListFormat format, ColumnMapping mapping, Progress progress) {
        return format.isMemberships()
                ? MembershipReader.read(table, progress)
                : entries(table, format, mapping, progress);
    }

    private static ReadList entries(Table table, ListFormat format, ColumnMapping mapping, Progress progress) {
        boolean hasHeader = hasHeader(table, format);
        var reader = reader(format, hasHeader ? table.header() : PcnReader.WITHOUT_NAMES, mapping);
        var rows = hasHeader ? table.rowsBelowHeader() : table.rows();
        var stated = new ArrayList<Stated>();
        var refused = new ArrayList<RefusedRow>();
        for (var row : rows) {
            var cells = cells(row, format, mapping);
            var entry = reader.read(cells);
            cells.refusal()
                    .ifPresentOrElse(
                            reason -> refused.add(new RefusedRow(row.line(), entry.code(), entry.name(), reason)),
                            () -> stated.add(entry));
            progress.at("Reading the file", stated.size() + refused.size(), rows.size());
        }
        return withoutContradictions(stated, refused);
    }

    private static boolean hasHeader(Table table, ListFormat format) {
        return switch (format) {
            case SITE_LIST, PCN_PARTNERS -> true;
            case PCN -> !FormatDetection.isPcnWithoutHeader(table.rows().getFirst());
            case ETR, EPRACCUR, EBRANCHS, ETS, ODS_OTHER -> false;
        };
    }

    private static RowReader reader(ListFormat format, Header header, ColumnMapping mapping) {
        return switch (format) {
            case SITE_LIST -> new SiteListReader(mapping);
            case PCN -> new PcnReader(header);
            default -> new OdsReader(format);
        };
    }

    private static RowCells cells(Row row, ListFormat format, ColumnMapping mapping) {
        return format.isMapped() ? new RowCells(row, mapping.dates()) : OdsReader.cells(row);
    }

    /**
     * Rows that repeat another word for word are left out and noted. Rows that say different things about one code are
     * all refused: which of them is right is not for a machine to guess.
     */
    private static ReadList withoutContradictions(List<Stated> stated, List<RefusedRow> refused) {
        var first = new HashMap<String, Stated>();
        Set<String> contradicted = new HashSet<>();
        Map<Long, Long> repeats = new HashMap<>();
        for (var entry : stated) {
            var before = first.putIfAbsent(entry.code(), entry);
            if (before != null && before.equals(entry.onLine(before.line()))) {
                repeats.put(entry.line(), before.line());
            } else if (before != null) {
                contradicted.add(entry.code());
            }
        }
        var kept = new ArrayList<Stated>();
        for (var entry : stated) {
            if (contradicted.contains(entry.code())) {
                refused.add(new RefusedRow(
                        entry.line(),
                        entry.code(),
                        entry.name(),
                        "The code occurs more than once with different content, first on line %d"
                                .formatted(line(first, entry.code()))));
            } else if (!repeats.containsKey(entry.line())) {
                kept.add(entry);
            }
        }
        var notes = repeats.isEmpty()
                ? List.<String>of()
                : List.of("%d rows repeat an earlier row word for word and were left out, the first on line %d."
                        .formatted(
                                repeats.size(),
                                repeats.keySet().stream().min(Long::compare).orElseThrow()));
        return new ReadList(kept, List.of(), refused, notes);
    }

    private static long line(Map<String, Stated> first, String code) {
        var entry = first.get(code);
        return entry == null ? 0 : entry.line();
    }
}
