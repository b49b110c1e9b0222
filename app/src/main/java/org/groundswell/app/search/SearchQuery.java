package org.groundswell.app.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text     as typed, whatever it is; "" finds everything
 * @param kinds    only these; empty means all
 * @param only     by facet key, the values of which a document must have one; a key that is absent narrows nothing
 * @param without  by facet key, values no document may have, unless {@link #only} asks for that facet
 * @param among    the only ids to consider; null for all
 * @param sort     the order
 * @param rows     how many hits to return, from 0
 * @param skip     how many hits to leave out before them
 * @param typing   whether the last word may be unfinished
 */
public record SearchQuery(
        String text,
        Set<DocumentKind> kinds,
        Map<String, Set<String>> only,
        Map<String, Set<String>> without,
        @Nullable Set<String> among,
        Sort sort,
        int rows,
        int skip,
        boolean typing) {

    /** The order of hits. */
    public enum Sort {
        BEST("Best match"),
        NEWEST("Changed last"),
        TITLE("Title");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** No more hits than these can be reached by paging; whoever wants to see more should narrow. */
    public static final int DEEPEST = 100_000;

    public SearchQuery {
        kinds = Set.copyOf(kinds);
        only = narrowing(only);
        without = narrowing(without);
        rows = Math.clamp(rows, 0, 1000);
        skip = Math.clamp(skip, 0, DEEPEST);
    }

    /** The best fifty of everything. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), Map.of(), Map.of(), null, Sort.BEST, 50, 0, false);
    }

    public SearchQuery ofKind(DocumentKind kind) {
        return new SearchQuery(text, Set.of(kind), only, without, among, sort, rows, skip, typing);
    }

    public SearchQuery rows(int count, int after) {
        return new SearchQuery(text, kinds, only, without, among, sort, count, after, typing);
    }

    public SearchQuery typing(boolean unfinished) {
        return new SearchQuery(text, kinds, only, without, among, sort, rows, skip, unfinished);
    }

    private static Map<String, Set<String>> narrowing(Map<String, Set<String>> facets) {
        return facets.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
    }
}
