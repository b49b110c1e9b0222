package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page of one note, with no more than its reader may know.
 *
 * @param site        name of the site; "" where none is named
 * @param siteHref    its page; "" where none is named
 * @param anonymous   whether it is published without site and author
 * @param visibility  says so when not everybody may read it; "" otherwise
 * @param asked       what a reviewer asked for or why it was declined, for its author; "" for everybody else
 * @param tombstone   why it was withdrawn; null otherwise. Nothing of its words is shown then
 * @param earlier     says that this is an earlier wording; "" otherwise
 * @param version     number of the improvement's version, in words; "" if not known
 * @param corrections what was corrected and when
 * @param review      what a reviewer decides on; null for everybody else
 * @param replyAs     for whom the reader may answer; "" if for nobody
 * @param asking      how the site is asked for its reply by a link; null for who may not
 * @param own         what its author may do next; empty for everybody else
 * @param jsonLd      the note for machines; "" unless everybody may read it
 */
public record NotePage(
        String id,
        String title,
        String outcome,
        String outcomeMeaning,
        String state,
        String visibility,
        String asked,
        @Nullable String tombstone,
        String earlier,
        Link about,
        String version,
        String site,
        String siteHref,
        boolean anonymous,
        String agreedBy,
        String setting,
        String context,
        String expected,
        String happened,
        String why,
        List<String> causes,
        String otherCause,
        String wouldDo,
        String source,
        String published,
        List<Correction> corrections,
        List<Answer> replies,
        String replyAs,
        @Nullable Asking asking,
        @Nullable Review review,
        List<Link> own,
        String cite,
        String jsonLd,
        List<Link> breadcrumbs) {

    /** A wording that was published after the first. */
    public record Correction(String when, String what, String before) {}

    /** An answer beside the note. */
    public record Answer(String from, String words, String when) {}

    /**
     * What a reviewer needs.
     *
     * @param seen    the wording that waits
     * @param words   what to change or why not, as typed
     * @param known   who wrote it, where the reviewer may know; "" otherwise
     * @param contact where to ask back; "" if nothing was left or the reviewer may not know
     * @param wider   how everybody is to read a note that some read already; "" where its words are decided about
     */
    public record Review(
            int seen, String words, String known, String contact, boolean correction, String changed, String wider) {}

    /** A link by which a site without a lead may answer: who was asked last and until when; both "" if nobody is. */
    public record Asking(String speaker, String until) {}
}
