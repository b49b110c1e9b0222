package org.groundswell.app.directory.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Relation;
import org.groundswell.app.directory.imports.Stated.ParentStated;
import org.groundswell.app.tabular.Dates;
import org.groundswell.app.tabular.Row;

/** Reads rows of the Organisation Data Service's lists without column names, of 24 or 27 columns. */
final class OdsReader implements RowReader {

    private static final String GP_PRACTICE_SETTING = "4";
    private static final String GP_PRACTICE_ROLE = "RO76";

    private final ListFormat format;

    OdsReader(ListFormat format) {
        this.format = format;
    }

    @Override
    public Stated read(RowCells cells) {
        cells.required(OdsColumns.CODE, "code");
        var opened = cells.date(OdsColumns.OPEN, "Open date");
        var closed = cells.date(OdsColumns.CLOSE, "Close date");
        cells.inOrder(opened, closed, "it closes before it opens");
        return new Stated(
                cells.lineNumber(),
                cells.code(OdsColumns.CODE),
                cells.required(OdsColumns.NAME, "name"),
                type(cells),
                cells.status(OdsColumns.STATUS),
                opened,
                closed,
                true,
                cells.line(OdsColumns.ADDRESS_LINE, OdsColumns.LAST_ADDRESS_LINE),
                "",
                cells.text(OdsColumns.POSTCODE),
                null,
                null,
                parents(cells),
                Map.of());
    }

    static RowCells cells(Row row) {
        return new RowCells(row, Dates.DAY_FIRST);
    }

    private EntryType type(RowCells cells) {
        if (format != ListFormat.EPRACCUR) {
            return format.type();
        }
        var settings = Arrays.asList(cells.text(OdsColumns.SETTING).split("\\|"));
        return settings.contains(GP_PRACTICE_SETTING) || settings.contains(GP_PRACTICE_ROLE)
                ? EntryType.GP_PRACTICE
                : EntryType.PRESCRIBING_COST_CENTRE;
    }

    private Map<Relation, ParentStated> parents(RowCells cells) {
        var parents = new EnumMap<Relation, ParentStated>(Relation.class);
        parents.put(Relation.REGION, new ParentStated(cells.code(OdsColumns.REGION), "", EntryType.REGION, null, null));
        parents.put(Relation.ICB, new ParentStated(cells.code(OdsColumns.ICB), "", EntryType.ICB, null, null));
        if (format == ListFormat.ETR) {
            return parents;
        }
        var joined = cells.date(OdsColumns.JOINED, "Join date");
        var left = cells.dayAfter(OdsColumns.LEFT, "Left date");
        cells.inOrder(joined, left, "it leaves its parent before it joins");
        boolean isRun = format == ListFormat.EBRANCHS || format == ListFormat.ETS;
        var type =
                switch (format) {
                    case EBRANCHS -> EntryType.GP_PRACTICE;
                    case ETS -> EntryType.TRUST;
                    default -> EntryType.SUB_ICB;
                };
        parents.put(
                isRun ? Relation.OPERATOR : Relation.COMMISSIONER,
                new ParentStated(cells.code(OdsColumns.COMMISSIONER), "", type, joined, left));
        return parents;
    }
}
