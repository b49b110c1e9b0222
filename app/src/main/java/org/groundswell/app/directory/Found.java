package org.groundswell.app.directory;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many there are on all pages
 */
public record Found<T>(List<T> rows, int page, int pageSize, long total) {

    public Found {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + pageSize - 1) / pageSize);
    }
}
