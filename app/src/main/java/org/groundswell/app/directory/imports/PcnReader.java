package org.groundswell.app.directory.imports;

import java.util.List;
import java.util.Map;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Relation;
import org.groundswell.app.directory.imports.Stated.ParentStated;
import org.groundswell.app.tabular.Header;

/**
 * Reads the list of primary care networks: the sheet PCNDetails with column names, or the newer export without. The
 * former names the sub-ICB location a network belongs to, the latter the ICB.
 */
final class PcnReader implements RowReader {

    /** Column names of the export without any, in its order. */
    static final Header WITHOUT_NAMES = new Header(List.of(
            "PCN Code",
            "PCN Name",
            "ICB Code",
            "ICB Name",
            "Open Date",
            "Close Date",
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Town",
            "County",
            "Postcode"));

    private final Header header;

    PcnReader(Header header) {
        this.header = header;
    }

    @Override
    public Stated read(RowCells cells) {
        int code = header.indexOf("PCN Code");
        cells.required(code, "code");
        var opened = cells.date(header.indexOf("Open Date"), "Open date");
        var closed = cells.date(header.indexOf("Close Date"), "Close date");
        cells.inOrder(opened, closed, "it closes before it opens");
        return new Stated(
                cells.lineNumber(),
                cells.code(code),
                cells.required(header.indexOf("PCN Name"), "name"),
                EntryType.PCN,
                null,
                opened,
                closed,
                true,
                cells.line(header.indexOf("Address Line 1"), header.indexOf("Postcode") - 1),
                "",
                cells.text(header.indexOf("Postcode")),
                null,
                null,
                parents(cells),
                Map.of());
    }

    private Map<Relation, ParentStated> parents(RowCells cells) {
        int subIcb = header.indexOf("Current Sub ICB Loc Code");
        return subIcb >= 0
                ? Map.of(
                        Relation.COMMISSIONER,
                        new ParentStated(
                                cells.code(subIcb),
                                cells.text(header.indexOf("Sub ICB Location")),
                                EntryType.SUB_ICB,
                                null,
                                null))
                : Map.of(
                        Relation.ICB,
                        new ParentStated(
                                cells.code(header.indexOf("ICB Code")),
                                cells.text(header.indexOf("ICB Name")),
                                EntryType.ICB,
                                null,
                                null));
    }
}
