package org.groundswell.app.directory.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.groundswell.app.directory.imports.ReadList.RefusedRow;
import org.groundswell.app.tabular.Dates;
import org.groundswell.app.tabular.Table;

/**
 * Reads which practice was in which primary care network from when to when. A practice may be in several at a time;
 * twice in the same one it may not.
 */
final class MembershipReader {

    private MembershipReader() {}

    static ReadList read(Table table, Progress progress) {
        var header = table.header();
        int code = header.indexOf("Partner Organisation Code");
        int network = header.indexOf("PCN Code");
        int from = header.indexOf("Practice to PCN Relationship Start Date");
        int to = header.indexOf("Practice to PCN Relationship End Date");
        var rows = table.rowsBelowHeader();
        var stated = new ArrayList<Membership>();
        var refused = new ArrayList<RefusedRow>();
        for (var row : rows) {
            var cells = new RowCells(row, Dates.DAY_FIRST);
            cells.required(code, "code of the practice");
            cells.required(network, "code of the network");
            var membership = new Membership(
                    row.line(),
                    cells.code(code),
                    cells.text(header.indexOf("Partner Name")),
                    cells.code(network),
                    cells.text(header.indexOf("PCN Name")),
                    cells.date(from, "Start date"),
                    cells.dayAfter(to, "End date"));
            cells.inOrder(membership.from(), membership.to(), "it ends before it begins");
            cells.refusal()
                    .ifPresentOrElse(
                            reason -> refused.add(
                                    new RefusedRow(row.line(), membership.code(), membership.name(), reason)),
                            () -> stated.add(membership));
            progress.at("Reading the file", stated.size() + refused.size(), rows.size());
        }
        return withoutOverlaps(stated, refused);
    }

    private static ReadList withoutOverlaps(List<Membership> stated, List<RefusedRow> refused) {
        record Pair(String code, String network) {}
        var latest = new HashMap<Pair, Membership>();
        var wrong = new HashSet<Long>();
        stated.stream()
                .sorted(Comparator.comparing(Membership::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(next -> {
                    var before = latest.put(new Pair(next.code(), next.network()), next);
                    if (before != null && overlap(before, next)) {
                        wrong.add(next.line());
                        refused.add(new RefusedRow(
                                next.line(),
                                next.code(),
                                next.name(),
                                "The membership of %s overlaps the one on line %d"
                                        .formatted(next.network(), before.line())));
                        latest.put(new Pair(next.code(), next.network()), before);
                    }
                });
        var kept = stated.stream().filter(row -> !wrong.contains(row.line())).toList();
        return new ReadList(List.of(), kept, refused, List.of());
    }

    private static boolean overlap(Membership before, Membership next) {
        var end = before.to();
        var begin = next.from();
        return end == null || begin == null || begin.isBefore(end);
    }
}
