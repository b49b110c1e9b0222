package org.groundswell.app.talk.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/**
 * How to follow.
 *
 * @param byMail    whether letters can be sent
 * @param following key of the reader's own following; "" if the reader does not follow
 */
public record FollowPage(
        String title,
        boolean byMail,
        boolean signedIn,
        String following,
        String email,
        String feed,
        String action,
        List<Item> items,
        List<Link> breadcrumbs) {

    /** One piece of news. */
    public record Item(String title, String href, String when) {}
}
