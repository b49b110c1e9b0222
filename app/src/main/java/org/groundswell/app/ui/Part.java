package org.groundswell.app.ui;

import gg.jte.Content;

/**
 * A part of a page, under a heading of its own.
 *
 * @param anchor  id of the heading, unique on the page: "learning-notes"
 * @param heading as shown: "What went wrong elsewhere"
 * @param content what stands below
 * @param urgent  whether it stands before everything else on the page
 */
public record Part(String anchor, String heading, Content content, boolean urgent) {

    public Part(String anchor, String heading, Content content) {
        this(anchor, heading, content, false);
    }

    /** This part, before everything else on the page. */
    public Part atTheTop() {
        return new Part(anchor, heading, content, true);
    }

    /** Where the list of a page's contents leads to. */
    public Link link() {
        return new Link(heading, "#" + anchor);
    }
}
