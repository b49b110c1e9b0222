package org.groundswell.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
@WithMail
class RaterRemindersTest {

    private static final String EMAIL = "rater@example.nhs.uk";

    @Autowired
    AssessmentFixtures given;

    @Autowired
    Assessments assessments;

    @Autowired
    Raters raters;

    @Autowired
    RaterReminderStore store;

    @Autowired
    SeatStore seats;

    @Autowired
    AssessmentStore assessmentStore;

    @Autowired
    GuestLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PostedTexts posted;

    private AssessmentId id = new AssessmentId(new UUID(0, 0));

    @BeforeEach
    void anAssessment() {
        id = given.open("Safer handover");
    }

    private Seat aRaterAskedByMail() {
        return raters.invite(id, RaterRole.CLINICAL, EMAIL, "", ADMINISTRATOR);
    }

    @Test
    void remindsAfterAWeekAndBeforeTheLinkEndsEachOnce() {
        var seat = aRaterAskedByMail();

        assertThat(remindAfter(6)).isZero();
        assertThat(remindAfter(7)).isEqualTo(1);
        assertThat(remindAfter(8)).isZero();
        assertThat(remindAfter(28)).isEqualTo(1);
        assertThat(remindAfter(29)).isZero();

        assertThat(posted.to(EMAIL)).hasSize(3).last().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Still open: your view of Safer handover");
            assertThat(letter.text()).contains("/rate/" + links.token(seat));
        });
    }

    @Test
    void writesOnceToWhomBothAreTrueFor() {
        aRaterAskedByMail();

        assertThat(remindAfter(28)).isEqualTo(1);
        assertThat(remindAfter(29)).isZero();
    }

    @Test
    void leavesAloneWhoseLinkWasRevoked() {
        raters.revoke(id, aRaterAskedByMail().id(), ADMINISTRATOR);

        assertThat(remindAfter(10)).isZero();
    }

    @Test
    void leavesEverybodyAloneOnceRatingIsClosed() {
        aRaterAskedByMail();
        given.answerAll(given.seat(id, RaterRole.FINANCE), 2);
        assessments.closeRating(id, ADMINISTRATOR);

        assertThat(remindAfter(10)).isZero();
        assertThat(posted.to(EMAIL)).extracting(Letter::subject).noneMatch(subject -> subject.startsWith("Still"));
    }

    /** What happens so many days later, at an hour at which people are written to. */
    private int remindAfter(int days) {
        var then = Instant.now().plus(Duration.ofDays(days));
        var awake = then.atZone(Directory.ZONE).getHour() < 7 ? then.plus(Duration.ofHours(8)) : then;
        return new RaterReminders(
                        store, seats, assessmentStore, links, outbox, InstantSource.fixed(awake), transactions)
                .remind();
    }
}
