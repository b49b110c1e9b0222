package org.groundswell.app.home.web;

import java.util.List;
import org.groundswell.app.search.Piece;
import org.groundswell.app.search.SearchResult;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What was found under one text.
 *
 * @param kinds  all kinds of which something was found, and everything together
 * @param groups of results, the most fitting first; one only where a kind is chosen
 * @param result what was looked for instead of, or besides, what was typed
 * @param paging where one kind is chosen; null otherwise
 */
public record SearchPage(
        String text,
        List<KindLink> kinds,
        List<Group> groups,
        SearchResult result,
        @Nullable Paging paging) {

    /** A kind that can be chosen. */
    public record KindLink(String label, long count, String href, boolean current) {}

    /**
     * Results of one kind.
     *
     * @param count how many there are
     * @param more  where to see all of them; null where all are shown
     */
    public record Group(
            String heading,
            String anchor,
            long count,
            List<Result> results,
            @Nullable String more) {}

    /**
     * One result.
     *
     * @param note what else should be known at a glance: "Withdrawn"; "" for nothing
     */
    public record Result(List<Piece> name, String href, List<Piece> detail, String note, boolean synthetic) {}
}
