package org.groundswell.app.directory.imports;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.groundswell.app.tabular.Row;
import org.groundswell.app.tabular.Table;

/** Tells which list a file holds by what stands in it; names of files are not trusted. */
final class FormatDetection {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,12}");
    private static final Pattern DAY_OR_NOTHING = Pattern.compile("(\\d{8})?");
    private static final Pattern REGION_OR_NOTHING = Pattern.compile("([A-Z]\\d{2})?");
    private static final Pattern PRACTICE_CODE = Pattern.compile("[A-Z]\\d{5}");
    private static final Pattern PCN_CODE = Pattern.compile("U\\d{5}");

    private FormatDetection() {}

    static ListFormat of(Table table) {
        var first = table.rows().getFirst();
        if (isOds(first)) {
            return ods(table.rows());
        }
        if (isPcnWithoutHeader(first)) {
            return ListFormat.PCN;
        }
        var header = table.header();
        if (header.indexOf("PCN Code") >= 0 && header.indexOf("Partner Organisation Code") >= 0) {
            return ListFormat.PCN_PARTNERS;
        }
        if (header.indexOf("PCN Code") >= 0 && header.indexOf("PCN Name") >= 0) {
            return ListFormat.PCN;
        }
        return ListFormat.SITE_LIST;
    }

    /** 27 columns, or the 24 of older files, without names: a code, a region, and dates of eight digits. */
    private static boolean isOds(Row row) {
        return row.cells().size() >= OdsColumns.FEWEST
                && CODE.matcher(row.at(OdsColumns.CODE)).matches()
                && REGION_OR_NOTHING.matcher(row.at(OdsColumns.REGION)).matches()
                && DAY_OR_NOTHING.matcher(row.at(OdsColumns.OPEN)).matches()
                && DAY_OR_NOTHING.matcher(row.at(OdsColumns.CLOSE)).matches();
    }

    static boolean isPcnWithoutHeader(Row row) {
        return row.cells().size() >= 6
                && PCN_CODE.matcher(row.at(0)).matches()
                && DAY_OR_NOTHING.matcher(row.at(4)).matches();
    }

    private static ListFormat ods(List<Row> rows) {
        if (rows.stream().anyMatch(row -> !row.at(OdsColumns.SETTING).isEmpty())) {
            return ListFormat.EPRACCUR;
        }
        var withParent = rows.stream()
                .filter(row -> !row.at(OdsColumns.COMMISSIONER).isEmpty())
                .toList();
        if (withParent.size() * 2 < rows.size()) {
            return rows.stream().allMatch(row -> row.at(OdsColumns.CODE).length() <= 5)
                    ? ListFormat.ETR
                    : ListFormat.ODS_OTHER;
        }
        if (mostly(
                withParent,
                row -> PRACTICE_CODE.matcher(row.at(OdsColumns.COMMISSIONER)).matches())) {
            return ListFormat.EBRANCHS;
        }
        return mostly(withParent, row -> row.at(OdsColumns.CODE).startsWith(row.at(OdsColumns.COMMISSIONER)))
                ? ListFormat.ETS
                : ListFormat.ODS_OTHER;
    }

    private static boolean mostly(List<Row> rows, Predicate<Row> is) {
        return rows.stream().filter(is).count() * 2 > rows.size();
    }
}
