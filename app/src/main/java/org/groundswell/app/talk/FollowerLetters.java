package org.groundswell.app.talk;

import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.springframework.stereotype.Component;

/** Letters to those who follow an improvement; each says how to hear no more. */
@Component
class FollowerLetters {

    private final FollowStore follows;
    private final Improvements improvements;
    private final Outbox outbox;

    FollowerLetters(FollowStore follows, Improvements improvements, Outbox outbox) {
        this.follows = follows;
        this.improvements = improvements;
        this.outbox = outbox;
    }

    boolean canBeSent() {
        return outbox.canSend();
    }

    /** Asks an address whether it wants to follow. */
    void askToConfirm(Follow follow, String title) {
        var text = """
                Somebody, perhaps you, asked to be told what is new about

                    %s

                If it was you, open this page and confirm:

                    %s

                If it was not, do nothing; you will not be written to again.
                """.formatted(title, outbox.link(page(follow)));
        outbox.post(new Letter(follow.email(), Letter.subject("Confirm: follow " + title), text, about(follow)));
    }

    /** Tells everybody who follows; nothing where no mail server is known. */
    void tellFollowers(ImprovementId id, String title, String href) {
        if (!outbox.canSend()) {
            return;
        }
        var followers = follows.confirmed(id);
        if (followers.isEmpty()) {
            return;
        }
        var improvement = improvements.get(id);
        if (!improvement.isPublic()) {
            return;
        }
        for (var follow : followers) {
            var text = """
                    New about %s:

                    %s
                        %s

                    You get this because you follow it. To hear no more:

                        %s
                    """.formatted(improvement.title(), title, outbox.link(href), outbox.link(page(follow)));
            outbox.tell(new Letter(
                    follow.email(), Letter.subject(improvement.title() + ": " + title), text, about(follow)));
        }
    }

    private static String page(Follow follow) {
        return "/follow/" + follow.key();
    }

    private static String about(Follow follow) {
        return "improvement " + follow.improvement().value();
    }
}
