package org.groundswell.app.acknowledgement.web;

import java.util.List;
import org.groundswell.app.acknowledgement.Asked;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The page of a notice.
 *
 * @param closed when and why it was closed; null while it is open
 * @param rows   the sites asked, as far as the reader may see them
 * @param paging of the rows; null where the reader may see none
 * @param typed  what a refused acknowledgement said
 * @param scope  whose sites the table holds
 */
public record NoticePage(
        String id,
        String kind,
        boolean stop,
        String improvement,
        String improvementHref,
        String about,
        String words,
        String issued,
        String deadline,
        @Nullable String closed,
        List<Figure> progress,
        List<Row> rows,
        @Nullable Paging paging,
        String typed,
        String scope,
        List<Link> breadcrumbs) {

    /**
     * One site.
     *
     * @param adoption its adoption
     * @param href     where more is said about it, as far as the reader may see
     * @param when     when it acknowledged; "" while it has not
     * @param by       who said so
     * @param mayGive  whether the reader may acknowledge for it
     * @param late     whether the deadline is over
     */
    public record Row(
            String adoption,
            String site,
            String href,
            String code,
            String programme,
            String when,
            String by,
            String words,
            String reminders,
            boolean mayGive,
            boolean late) {

        static Row of(Asked asked, boolean mayGive, boolean late) {
            var given = asked.givenAt();
            return new Row(
                    asked.adoption().value().toString(),
                    asked.siteName(),
                    mayGive ? "/adoptions/" + asked.adoption().value() : "/sites/" + asked.siteCode(),
                    asked.siteCode(),
                    asked.programmeName(),
                    given == null ? "" : NoticeWords.day(given),
                    asked.givenBy() + (asked.onBehalf() ? ", for the site" : ""),
                    asked.words(),
                    asked.reminders() == 0
                            ? ""
                            : asked.reminders() == 1 ? "1 reminder" : asked.reminders() + " reminders",
                    mayGive && given == null,
                    late && given == null);
        }
    }
}
