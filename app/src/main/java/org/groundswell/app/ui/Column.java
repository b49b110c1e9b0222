package org.groundswell.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * Heading of one column of a table.
 *
 * @param text     the heading; on a narrow screen it also stands before each value of the column
 * @param numeric  whether the values are numbers, which align on the right
 * @param sortHref where to ask for the rows in the order of this column, or null
 * @param sorted   "ascending", "descending", or null when the rows are in another order
 */
public record Column(
        String text,
        boolean numeric,
        @Nullable String sortHref,
        @Nullable String sorted) {

    public static Column text(String text) {
        return new Column(text, false, null, null);
    }

    public static Column number(String text) {
        return new Column(text, true, null, null);
    }

    public Column sortedBy(String href, @Nullable String order) {
        return new Column(text, numeric, href, order);
    }
}
