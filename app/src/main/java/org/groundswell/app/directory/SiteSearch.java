package org.groundswell.app.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the directory.
 *
 * @param text     code, name or postcode, typing mistakes tolerated; "" finds everything
 * @param types    any of these; empty means any type
 * @param statuses any of these at the date; empty means any status
 * @param place    code of a place, an ICB, a commissioner, a network or an operator they belong to at the date, or ""
 * @param asAt     the date at which name, status and place are meant; null for today
 * @param page     1 for the first fifty
 */
public record SiteSearch(
        String text,
        Set<EntryType> types,
        Set<EntryStatus> statuses,
        String place,
        @Nullable LocalDate asAt,
        int page) {

    /** How many entries a page shows. */
    public static final int PAGE_SIZE = 50;

    public SiteSearch {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        page = Math.max(1, page);
    }

    public static SiteSearch of(String text) {
        return new SiteSearch(text, Set.of(), Set.of(), "", null, 1);
    }
}
