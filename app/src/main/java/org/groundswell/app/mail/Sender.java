package org.groundswell.app.mail;

import java.time.Duration;
import java.time.InstantSource;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.mail.LetterStore.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters out of the outbox and hands them to the mail server, one in each transaction. The letter's row stays
 * locked while it is sent; several senders, on several nodes, therefore never send one letter at once.
 *
 * <p>Every letter is sent at least once: when a program dies, or loses its database, after the server took the letter
 * and before that is written down, the letter goes out a second time, under the same Message-ID.
 */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** The run ends after so many, so that other work of the same timer gets its turn. */
    private static final int IN_ONE_RUN = 200;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** How long administrators can see what was sent. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final LetterStore store;
    private final Outbox outbox;
    private final MailSettings settings;
    private final AuditLog audit;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Sender(
            LetterStore store,
            Outbox outbox,
            MailSettings settings,
            AuditLog audit,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** How one letter fared, as far as the run is concerned. */
    private enum Step {
        NOTHING_DUE,
        SENT,
        NOT_SENT,
        SERVER_AWAY
    }

    /**
     * Sends what is due, until nothing is or the server is away.
     *
     * @return how many letters the server took
     */
    int sendDue() {
        if (!outbox.canSend()) {
            return 0;
        }
        int sent = 0;
        try (var server = new SmtpServer(settings)) {
            for (int i = 0; i < IN_ONE_RUN; i++) {
                var step = transaction.execute(_ -> sendNext(server));
                if (step == Step.SENT) {
                    sent++;
                } else if (step != Step.NOT_SENT) {
                    break;
                }
            }
        }
        return sent;
    }

    /** Forgets what has been done with for long. */
    void forgetOld() {
        store.forget(clock.instant().minus(KEPT));
    }

    private Step sendNext(SmtpServer server) {
        var next = store.takeNext(clock.instant(), settings.hourly());
        if (next.isEmpty()) {
            return Step.NOTHING_DUE;
        }
        var due = next.get();
        return switch (server.send(due)) {
            case Attempt.Taken() -> {
                store.sent(due.id(), clock.instant());
                yield Step.SENT;
            }
            case Attempt.Refused(String problem) -> {
                fail(due, problem);
                yield Step.NOT_SENT;
            }
            case Attempt.NotNow(String problem) -> {
                tryLater(due, problem);
                yield Step.NOT_SENT;
            }
            case Attempt.ServerAway(String problem) -> {
                LOG.warn("The mail server takes no letters: {}", problem);
                tryLater(due, problem);
                yield Step.SERVER_AWAY;
            }
        };
    }

    private void tryLater(Due due, String problem) {
        var next = clock.instant().plus(pause(due.attempts()));
        if (next.isAfter(due.giveUpAt())) {
            fail(due, problem);
        } else {
            store.postpone(due.id(), next, problem);
        }
    }

    private void fail(Due due, String problem) {
        var now = clock.instant();
        store.failed(due.id(), now, problem);
        audit.add(null, "mail.failed", Letters.subject(due.id()), due.letter().about(), now);
    }

    /** 1, 2, 4, 8 minutes, and then a quarter of an hour each time. */
    static Duration pause(int attemptsBefore) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attemptsBefore, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
