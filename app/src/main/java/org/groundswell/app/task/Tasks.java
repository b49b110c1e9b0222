package org.groundswell.app.task;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks and who may do what with them: whoever may change what a task is about adds and changes it; its owner, too, says
 * that it is done; whoever may read what it is about reads it, and so does its owner.
 */
@Service
public class Tasks {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int LONGEST_NOTE = 2_000;

    private final TaskStore store;
    private final TaskLines lines;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Tasks(TaskStore store, TaskLines lines, AuditLog audit, ApplicationEventPublisher events, InstantSource clock) {
        this.store = store;
        this.lines = lines;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Some of somebody's tasks and how many there are. */
    public record Listing(List<TaskLine> lines, long total) {}

    /**
     * Adds a task.
     *
     * @param origin where it comes from, in words its maker recognises: "assessment 3f2c... item D4"; or ""
     * @throws NotFound if there is nothing of that kind this person may read
     * @throws Forbidden if this person may not add tasks to it
     * @throws Refusal of {@code title}, {@code detail}, {@code owner} or {@code due}
     */
    @Transactional
    public TaskId add(TaskSubject subject, TaskPlan plan, String origin, Member by) {
        mustChange(subject, by);
        var today = today();
        plan.check(today, null);
        var now = clock.instant();
        var task = new Task(TaskId.random(), subject, plan, origin, TaskState.OPEN, "", by.id(), now, null, 1);
        store.add(task, today);
        log(by, "task.added", task);
        return task.id();
    }

    /**
     * @param version the edit version the form was opened on
     * @throws Conflict if somebody was faster, or it is closed
     */
    @Transactional
    public void change(TaskId id, TaskPlan plan, int version, Member by) {
        var line = get(id, by);
        if (!line.mayChange()) {
            throw notTheirs(line);
        }
        plan.check(today(), line.task().plan().due());
        if (!store.change(id, plan, version, today())) {
            throw new Conflict("Somebody else has changed or closed this task since the form was opened.");
        }
        log(by, "task.changed", line.task());
    }

    /**
     * Says that it is done; publishes {@link TaskClosed}.
     *
     * @param note what came of it, or ""
     */
    @Transactional
    public void close(TaskId id, String note, Member by) {
        var line = get(id, by);
        if (!line.mayClose()) {
            throw notTheirs(line);
        }
        checkNote(note);
        finish(line.task(), TaskState.DONE, note, by);
        events.publishEvent(new TaskClosed(get(id, by).task(), by.id(), clock.instant()));
    }

    /** Closes it undone. @throws Refusal of {@code note} if no reason is given */
    @Transactional
    public void drop(TaskId id, String note, Member by) {
        var line = get(id, by);
        if (!line.mayChange()) {
            throw notTheirs(line);
        }
        if (note.isBlank()) {
            throw new Refusal("note", "Enter why it is dropped");
        }
        checkNote(note);
        finish(line.task(), TaskState.DROPPED, note, by);
    }

    @Transactional
    public void reopen(TaskId id, Member by) {
        var line = get(id, by);
        if (!line.mayClose()) {
            throw notTheirs(line);
        }
        if (!store.reopen(id)) {
            throw new Conflict("This task is open already.");
        }
        log(by, "task.reopened", line.task());
    }

    /** @throws NotFound if there is none that this person may read */
    @Transactional(readOnly = true)
    public TaskLine get(TaskId id, Member by) {
        return store.find(id)
                .flatMap(task -> lines.of(List.of(task), today(), by).stream().findFirst())
                .orElseThrow(() -> new NotFound("task", id.value()));
    }

    /** All tasks about one thing, open ones first, by date; none if this person may not read them. */
    @Transactional(readOnly = true)
    public List<TaskLine> of(TaskSubject subject, Member by) {
        return lines.facts(subject).map(facts -> of(facts, by)).orElse(List.of());
    }

    /** As {@link #of(TaskSubject, Member)}, of what is at hand. */
    @Transactional(readOnly = true)
    public List<TaskLine> of(SubjectFacts about, Member by) {
        return about.isReadBy(by) ? lines.of(about, store.of(about.subject()), today(), by) : List.of();
    }

    /**
     * What a task would be about, and whether this person may add one.
     *
     * @throws NotFound if there is nothing of that kind this person may read
     */
    @Transactional(readOnly = true)
    public About about(TaskSubject subject, Member by) {
        return lines.facts(subject).flatMap(facts -> find(facts, by)).orElseThrow(() -> notThere(subject));
    }

    /** As {@link #about}, of what is at hand; empty if this person may not read it. */
    public Optional<About> find(SubjectFacts about, Member by) {
        return about.isReadBy(by) ? Optional.of(new About(about, about.isChangedBy(by))) : Optional.empty();
    }

    /** What tasks may be about, for one reader. */
    public record About(SubjectFacts facts, boolean mayAdd) {}

    /**
     * Tasks whose origin begins with these words, for the capability that gave them that origin. It decides who may read
     * them.
     */
    @Transactional(readOnly = true)
    public List<Task> withOrigin(String beginning) {
        return store.withOrigin(beginning);
    }

    /** Who is to do these tasks, in words, by task; "" for nobody yet. */
    @Transactional(readOnly = true)
    public Map<TaskId, String> owners(List<Task> tasks) {
        return lines.owners(tasks);
    }

    /** One's own tasks: open ones by date, overdue first; closed ones, the last first. */
    @Transactional(readOnly = true)
    public Listing mine(MyTasks filter, int limit, long offset, Member by) {
        var today = today();
        return new Listing(
                lines.of(store.mine(by.id(), filter, today, limit, offset), today, by),
                store.countMine(by.id(), filter, today));
    }

    /** Today in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private void finish(Task task, TaskState state, String note, Member by) {
        if (!store.close(task.id(), state, note.strip(), by.id(), clock.instant())) {
            throw new Conflict("This task is closed already.");
        }
        log(by, state == TaskState.DONE ? "task.done" : "task.dropped", task);
    }

    private void mustChange(TaskSubject subject, Member by) {
        if (!about(subject, by).mayAdd()) {
            throw new Forbidden("Only somebody who looks after it may add a task.");
        }
    }

    private static Forbidden notTheirs(TaskLine line) {
        return new Forbidden(
                line.task().isOpen()
                        ? "Only somebody who looks after what a task is about may do this."
                        : "Only its owner, or somebody who looks after what it is about, may do this.");
    }

    private static NotFound notThere(TaskSubject subject) {
        return new NotFound(subject.kind().name().toLowerCase(Locale.ROOT), subject.id());
    }

    private static void checkNote(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal("note", "Enter up to %,d characters".formatted(LONGEST_NOTE));
        }
        PatientData.refuseIn("note", note);
    }

    private void log(Member by, String action, Task task) {
        var subject = task.subject();
        audit.add(
                by.id().value(),
                action,
                "task " + task.id().value(),
                "about " + subject.kind().name().toLowerCase(Locale.ROOT) + " " + subject.id(),
                clock.instant());
    }
}
