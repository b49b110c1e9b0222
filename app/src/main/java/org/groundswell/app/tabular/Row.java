package org.groundswell.app.tabular;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file it begins on, counted from 1, as an editor shows it
 */
public record Row(long line, List<String> cells) {

    /** The cell of a column, without blanks around it; "" where the row has no such column. */
    public String at(int column) {
        return column < 0 || column >= cells.size() ? "" : Cells.trim(cells.get(column));
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> Cells.trim(cell).isEmpty());
    }
}
