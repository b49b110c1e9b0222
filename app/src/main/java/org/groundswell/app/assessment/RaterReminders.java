package org.groundswell.app.assessment;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.problem.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds raters who were asked by e-mail and have not finished: a week after they were asked, and three days before
 * their link ends. Where no mail is sent, nobody is reminded.
 */
@Service
class RaterReminders {

    private static final Logger LOG = LoggerFactory.getLogger(RaterReminders.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Nobody is written to before this hour, in London. */
    private static final int EARLIEST = 7;

    private final RaterReminderStore store;
    private final SeatStore seats;
    private final AssessmentStore assessments;
    private final GuestLinks links;
    private final Outbox outbox;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    RaterReminders(
            RaterReminderStore store,
            SeatStore seats,
            AssessmentStore assessments,
            GuestLinks links,
            Outbox outbox,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.seats = seats;
        this.assessments = assessments;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Posts what is due, one transaction for each rater, so that one who cannot be written to holds up nobody.
     *
     * @return how many letters were posted
     */
    int remind() {
        var now = clock.instant();
        if (!outbox.canSend() || now.atZone(Directory.ZONE).getHour() < EARLIEST) {
            return 0;
        }
        int posted = 0;
        for (var due : store.due(now)) {
            if (isReminded(due)) {
                posted++;
            }
        }
        return posted;
    }

    private boolean isReminded(RaterReminderStore.Due due) {
        try {
            var done = transaction.execute(_ -> store.take(due, clock.instant())
                    && seats.find(due.rater())
                            .map(this::letter)
                            .filter(outbox::post)
                            .isPresent());
            return Boolean.TRUE.equals(done);
        } catch (Conflict tooMany) {
            LOG.warn("A rater could not be reminded: {}", tooMany.getMessage());
            return false;
        }
    }

    private Letter letter(Seat seat) {
        var assessment = assessments.find(seat.assessment()).orElseThrow();
        var text = """
                You were asked to rate "%s" with the %s, and your answers are not finished yet.

                Go on with your own link; what you said so far is kept. Nobody sees it before everybody has answered:

                %s

                The link is good until %s. If you would rather not take part, there is nothing you need do.
                """.formatted(
                        assessment.title(),
                        assessment.instrumentTitle(),
                        outbox.link("/rate/" + links.token(seat)),
                        DATE.format(seat.linkExpiresAt().atZone(Directory.ZONE)));
        return new Letter(
                seat.email(),
                Letter.subject("Still open: your view of " + assessment.title()),
                text,
                "assessment " + assessment.id().value());
    }
}
