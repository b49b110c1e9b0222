package org.groundswell.app.acknowledgement.web;

import java.util.List;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.ui.TypedDate;

/**
 * A notice at the top of a page.
 *
 * @param about which versions, after a comma; "" where the page is about one site
 * @param ask  what the reader is asked to do; "" if nothing
 */
public record Banner(String kind, boolean stop, String words, String about, String deadline, String href, String ask) {

    static Banner of(Notice notice, String about, String ask) {
        var deadline = notice.deadline();
        return new Banner(
                notice.kind().label(),
                notice.kind() == NoticeKind.STOP,
                notice.words(),
                about,
                deadline == null ? "" : TypedDate.words(deadline),
                "/notices/" + notice.id().value(),
                ask);
    }

    /** The heading of the part that holds these. */
    static String heading(List<Banner> banners) {
        return banners.stream().anyMatch(Banner::stop) ? "Stop notice: do not use this" : "Notices";
    }
}
