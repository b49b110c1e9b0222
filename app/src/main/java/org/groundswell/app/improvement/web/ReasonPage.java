package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Locale;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.ui.Link;

/**
 * Something that is done with a reason others will read: sending back, retiring, withdrawing, closing a notice.
 *
 * @param consequences what happens then, one sentence each
 * @param field        name of the field the reason is typed into
 */
public record ReasonPage(
        String title,
        List<String> consequences,
        String field,
        String question,
        String hint,
        String typed,
        String action,
        String button,
        boolean warning,
        String cancel,
        List<Link> breadcrumbs) {

    static ReasonPage sendBack(Improvement improvement, String typed) {
        return of(
                improvement,
                "Send back to its editors",
                List.of("It becomes a draft again. Its editors see your words at the top of their page."),
                "comments",
                "What has to be done before it can be shared?",
                "",
                typed,
                "/send-back",
                "Send back",
                false);
    }

    static ReasonPage retire(Improvement improvement, String typed) {
        return of(
                improvement,
                "Retire this improvement",
                List.of(
                        "It is no longer offered for adoption. Its page stays, with your reason at the top.",
                        "Sites that use it go on. To tell them to stop, withdraw it instead.",
                        "This cannot be undone."),
                "reason",
                "Why is it retired?",
                "Everybody can read this.",
                typed,
                "/retire",
                "Retire",
                true);
    }

    static ReasonPage withdraw(Improvement improvement, String typed) {
        return of(
                improvement,
                "Withdraw this improvement",
                List.of(
                        "A stop notice goes out to every site that uses it, with your words, and stays open.",
                        "No site may go live with it from now on.",
                        "Its page stays, with the notice at the top. This cannot be undone."),
                "reason",
                "Why must it not be used any more?",
                "Everybody can read this. Say what sites should do now.",
                typed,
                "/withdraw",
                "Withdraw and issue the stop notice",
                true);
    }

    static ReasonPage close(Improvement improvement, NoticeView notice, String action, String typed) {
        return of(
                improvement,
                "Close this " + notice.kind().toLowerCase(Locale.ROOT),
                List.of(
                        notice.isStop()
                                ? "Sites may go live again, unless another stop notice is open."
                                : "It moves to the closed notices at the foot of the page.",
                        "To open it again, issue a new notice."),
                "reason",
                "Why can it be closed?",
                "Everybody can read this.",
                typed,
                action,
                "Close the notice",
                false);
    }

    private static ReasonPage of(
            Improvement improvement,
            String title,
            List<String> consequences,
            String field,
            String question,
            String hint,
            String typed,
            String action,
            String button,
            boolean warning) {
        var home = "/improvements/" + improvement.code().value();
        return new ReasonPage(
                title,
                consequences,
                field,
                question,
                hint,
                typed,
                home + action,
                button,
                warning,
                home + "/edit",
                List.of(
                        new Link("Library", "/improvements"),
                        new Link(improvement.title(), home),
                        new Link("Edit", home + "/edit")));
    }
}
