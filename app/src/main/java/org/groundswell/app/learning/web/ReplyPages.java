package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/** The pages by which a site that nobody leads is asked for its reply. */
public final class ReplyPages {

    private ReplyPages() {}

    /**
     * Asks whom to ask.
     *
     * @param days how long the link works
     */
    public record Ask(String title, String home, String speaker, String email, long days, List<Link> breadcrumbs) {}

    /** The link, shown once. */
    public record Asked(String speaker, boolean mailed, String link, String until, List<Link> breadcrumbs) {}

    /**
     * The note, for whoever holds the link, with the form of the reply.
     *
     * @param href  where everybody reads the note; "" where not everybody may
     * @param words as typed
     */
    public record Answer(
            String title,
            String outcome,
            String context,
            String happened,
            String why,
            String wouldDo,
            String href,
            String speaker,
            String action,
            String words) {}

    /**
     * Says thank you.
     *
     * @param href where everybody reads the note; "" where not everybody may
     */
    public record Answered(String href) {}
}
