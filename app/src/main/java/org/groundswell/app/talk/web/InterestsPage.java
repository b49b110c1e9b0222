package org.groundswell.app.talk.web;

import java.util.List;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;

/** The sites that ask for something, and what became of it. */
public record InterestsPage(List<Row> rows, Paging paging) {

    /**
     * One site.
     *
     * @param takers   the reader's programmes that could take it up
     * @param adoption what came of it; its href is "" where nothing did
     */
    public record Row(
            String id,
            String site,
            String siteHref,
            Link improvement,
            String who,
            String contact,
            String message,
            String state,
            boolean waiting,
            String reason,
            String since,
            int seen,
            List<Choice> takers,
            Link adoption) {}
}
