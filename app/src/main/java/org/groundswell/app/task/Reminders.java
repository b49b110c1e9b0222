package org.groundswell.app.task;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.signin.MemberAddresses;
import org.groundswell.app.task.ReminderStore.Reminder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds owners of their open tasks by e-mail: a week before the date, the day before, and once when it has passed. All
 * that is due for one person on one day is one letter. Where no mail is sent, nobody is reminded.
 */
@Service
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Nobody is written to before this hour, in London. */
    private static final int EARLIEST = 7;

    private final ReminderStore store;
    private final Outbox outbox;
    private final MemberAddresses addresses;
    private final AuditLog audit;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Reminders(
            ReminderStore store,
            Outbox outbox,
            MemberAddresses addresses,
            AuditLog audit,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.outbox = outbox;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** Whether reminders are sent at all. */
    public boolean canSend() {
        return outbox.canSend();
    }

    /** Whether this person wants reminders. */
    @Transactional(readOnly = true)
    public boolean areWanted(Member by) {
        return store.areWanted(by.id());
    }

    @Transactional
    public void choose(boolean wanted, Member by) {
        var now = clock.instant();
        if (wanted) {
            store.switchOn(by.id());
        } else {
            store.switchOff(by.id(), now);
        }
        audit.add(
                by.id().value(),
                wanted ? "task.reminders-on" : "task.reminders-off",
                "account " + by.id().value(),
                "",
                now);
    }

    /**
     * Posts what is due, one transaction for each person, so that one who cannot be written to holds up nobody.
     *
     * @return how many letters were posted
     */
    int remind() {
        var now = clock.instant().atZone(Tasks.LONDON);
        if (!outbox.canSend() || now.getHour() < EARLIEST) {
            return 0;
        }
        var people = store.peopleToRemind(now.toLocalDate());
        var emails = addresses.of(people);
        int posted = 0;
        for (var person : people) {
            var email = emails.get(person);
            if (email != null && isReminded(person, email, now)) {
                posted++;
            }
        }
        return posted;
    }

    private boolean isReminded(MemberId person, String email, ZonedDateTime now) {
        try {
            var done = transaction.execute(_ -> {
                var reminders = store.take(person, now.toLocalDate(), now.toInstant());
                return !reminders.isEmpty() && outbox.post(letter(email, person, reminders, now.toLocalDate()));
            });
            return Boolean.TRUE.equals(done);
        } catch (Conflict tooMany) {
            LOG.warn("Nobody could be reminded of their tasks: {}", tooMany.getMessage());
            return false;
        }
    }

    private Letter letter(String email, MemberId person, List<Reminder> reminders, LocalDate today) {
        var text = new StringBuilder();
        for (var reminder : reminders) {
            text.append(reminder.title())
                    .append("\n  ")
                    .append(when(reminder.due(), today))
                    .append("\n  ")
                    .append(outbox.link("/tasks/" + reminder.task()))
                    .append("\n\n");
        }
        text.append("All your tasks: ")
                .append(outbox.link("/tasks"))
                .append("\nNo more reminders: ")
                .append(outbox.link("/tasks/reminders"))
                .append('\n');
        var first = reminders.getFirst();
        var subject = reminders.size() == 1
                ? when(first.due(), today) + ": " + first.title()
                : "%d of your tasks need you".formatted(reminders.size());
        return new Letter(email, Letter.subject(subject), text.toString(), "reminder account " + person.value());
    }

    private static String when(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return "Overdue since " + DATE.format(due);
        }
        return due.equals(today)
                ? "Due today"
                : due.equals(today.plusDays(1)) ? "Due tomorrow" : "Due on " + DATE.format(due);
    }
}
