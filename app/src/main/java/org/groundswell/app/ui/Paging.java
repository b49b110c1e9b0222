package org.groundswell.app.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a long list, and how to reach the others.
 *
 * @param page  the page shown, from 1
 * @param size  rows on a full page
 * @param total rows of the whole list
 * @param href  address of the list with its filters, without a page: "/sites?kind=practice"
 */
public record Paging(int page, int size, long total, String href) {

    /** Rows on a page wherever nothing speaks for another number. */
    public static final int ROWS = 50;

    public Paging {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException(
                    "A page needs page and size from 1 and total from 0, got " + page + ", " + size + ", " + total);
        }
    }

    public static Paging of(int page, long total, String href) {
        return new Paging(Math.max(1, page), ROWS, total, href);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Rows before this page, for {@code offset}. */
    public long offset() {
        return (long) (page - 1) * size;
    }

    public boolean several() {
        return pages() > 1;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public String hrefOf(int other) {
        return href + (href.contains("?") ? "&" : "?") + "page=" + other;
    }

    /** Which rows are shown, in words: "Showing 51 to 100 of 7,679". */
    public String summary() {
        if (total == 0) {
            return "None to show";
        }
        long last = Math.min(total, offset() + size);
        return "Showing %,d to %,d of %,d".formatted(Math.min(offset() + 1, last), last, total);
    }

    /** The pages to offer: first, last, and those beside this one; 0 stands for a gap. */
    public List<Integer> offered() {
        var offered = new ArrayList<Integer>();
        int before = 0;
        for (int candidate = 1; candidate <= pages(); candidate++) {
            boolean near = Math.abs(candidate - page) <= 1;
            if (candidate == 1 || candidate == pages() || near) {
                if (candidate - before == 2) {
                    offered.add(candidate - 1);
                } else if (candidate - before > 2) {
                    offered.add(0);
                }
                offered.add(candidate);
                before = candidate;
            }
        }
        return List.copyOf(offered);
    }
}
