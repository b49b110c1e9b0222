package org.groundswell.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.signin.AccountFixtures.anAccount;
import static org.groundswell.app.task.TaskFixtures.ownedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.MemberAddresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
@WithMail
class RemindersTest {

    private static final String EMAIL = "amina@example.nhs.uk";

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ReminderStore store;

    @Autowired
    Outbox outbox;

    @Autowired
    MemberAddresses addresses;

    @Autowired
    AuditLog audit;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PostedTexts posted;

    private UUID improvement = UUID.randomUUID();
    private Member owner = Members.withoutRole();

    @BeforeEach
    void begin() {
        improvement = improvements.begun("Safer handover").id().value();
        owner = anAccount(accounts, EMAIL);
    }

    @Test
    void remindsAWeekBeforeADayBeforeAndAfterEachOnce() {
        TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(20));

        assertThat(remindOn(12)).isZero();
        assertThat(remindOn(13)).isEqualTo(1);
        assertThat(remindOn(13)).isZero();
        assertThat(remindOn(16)).isZero();
        assertThat(remindOn(19)).isEqualTo(1);
        assertThat(remindOn(20)).isZero();
        assertThat(remindOn(21)).isEqualTo(1);
        assertThat(remindOn(40)).isZero();
        assertThat(posted.to(EMAIL))
                .extracting(Letter::subject)
                .anySatisfy(subject -> assertThat(subject).startsWith("Due tomorrow: Ask the ward sisters"))
                .anySatisfy(subject -> assertThat(subject).startsWith("Overdue since"));
    }

    @Test
    void allThatIsDueIsOneLetter() {
        TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(20));
        TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(19));

        assertThat(remindOn(13)).isEqualTo(1);
        assertThat(posted.to(EMAIL)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("2 of your tasks need you");
            assertThat(letter.text()).contains("https://groundswell.example.nhs.uk/tasks/", "/tasks/reminders");
        });
    }

    @Test
    void whoSetsADateSoonIsNotRemindedOfItAtOnce() {
        var task = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(5));
        TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(1));

        assertThat(remindOn(0)).isZero();
        assertThat(remindOn(4)).isEqualTo(1);
        tasks.close(task, "", owner);
        assertThat(remindOn(9)).isZero();
    }

    @Test
    void aNewDateIsRemindedOfAnew() {
        var id = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(20));
        assertThat(remindOn(13)).isEqualTo(1);

        tasks.change(id, TaskPlan.of("Ask", ownedBy(owner), inDays(40)), 1, Members.editorOf(improvement));

        assertThat(remindOn(13)).isZero();
        assertThat(remindOn(33)).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedAgainstTheirWillOrAtNight() {
        TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(20));
        TaskFixtures.aTask(tasks, improvement, new TaskOwner.Named("Ward sister"), inDays(20));
        assertThat(reminders(at(13, 3)).remind()).isZero();

        reminders(at(0, 12)).choose(false, owner);
        assertThat(remindOn(13)).isZero();
        assertThat(reminders(at(0, 12)).areWanted(owner)).isFalse();

        reminders(at(0, 12)).choose(true, owner);
        assertThat(remindOn(13)).isEqualTo(1);
    }

    private int remindOn(int day) {
        return reminders(at(day, 12)).remind();
    }

    private Instant at(int day, int hour) {
        return inDays(day).atTime(hour, 0).atZone(Tasks.LONDON).toInstant();
    }

    private Reminders reminders(Instant now) {
        return new Reminders(store, outbox, addresses, audit, () -> now, transactions);
    }

    private LocalDate inDays(int days) {
        return tasks.today().plusDays(days);
    }
}
