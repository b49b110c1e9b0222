package org.groundswell.app.talk;

import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.problem.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to those who follow an improvement; each says how to hear no more. */
@Component
class FollowerLetters {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerLetters.class);

    private final FollowStore follows;
    private final Improvements improvements;
    private final Outbox outbox;
    private final TransactionTemplate apart;

    FollowerLetters(
            FollowStore follows, Improvements improvements, Outbox outbox, PlatformTransactionManager transactions) {
        this.follows = follows;
        this.improvements = improvements;
        this.outbox = outbox;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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
            post(new Letter(follow.email(), Letter.subject(improvement.title() + ": " + title), text, about(follow)));
        }
    }

    /** A mailbox that takes nothing must not keep news from being published. */
    private void post(Letter letter) {
        try {
            apart.executeWithoutResult(_ -> outbox.post(letter));
        } catch (Conflict tooMany) {
            LOG.warn("A follower's mailbox is full of waiting letters; {} was not added", letter.about());
        }
    }

    private static String page(Follow follow) {
        return "/follow/" + follow.key();
    }

    private static String about(Follow follow) {
        return "improvement " + follow.improvement().value();
    }
}
