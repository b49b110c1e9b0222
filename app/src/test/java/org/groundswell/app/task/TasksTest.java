package org.groundswell.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.task.TaskFixtures.ownedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class TasksTest {

    @Autowired
    Tasks tasks;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ApplicationEvents events;

    private final Member owner = Members.withoutRole();
    private UUID improvement = UUID.randomUUID();
    private TaskSubject subject = new TaskSubject.OfImprovement(improvement);
    private Member editor = Members.withoutRole();

    @BeforeEach
    void begin() {
        improvement = improvements.begun("Safer handover").id().value();
        subject = new TaskSubject.OfImprovement(improvement);
        editor = Members.editorOf(improvement);
    }

    @Test
    void isReadByWhoeverReadsItsSubjectAndByItsOwner() {
        var id = tasks.add(
                subject,
                new TaskPlan("Ask the sisters", "All four wards", ownedBy(owner), inDays(10), 2, "leadership"),
                "assessment 1 item D4",
                editor);

        var line = tasks.get(id, owner);
        assertThat(line.task().plan().title()).isEqualTo("Ask the sisters");
        assertThat(line.task().plan().expectedLevel()).isEqualTo(2);
        assertThat(line.subject().name()).isEqualTo("Safer handover");
        assertThat(line.mayClose()).isTrue();
        assertThat(line.mayChange()).isFalse();
        assertThat(tasks.of(subject, Members.raterOf(improvement))).hasSize(1);
        assertThat(tasks.of(subject, Members.editorOf(UUID.randomUUID()))).isEmpty();
        assertThat(tasks.withOrigin("assessment 1 ")).hasSize(1);
        assertThat(tasks.withOrigin("assessment_")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.get(id, Members.withoutRole()));
    }

    @Test
    void onlyWhoLooksAfterTheSubjectAddsAndChanges() {
        var id = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(3));
        var rater = Members.raterOf(improvement);
        var plan = TaskPlan.of("Ask again", TaskOwner.NOBODY, null);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tasks.add(subject, plan, "", rater));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.add(subject, plan, "", owner));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tasks.change(id, plan, 1, owner));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tasks.close(id, "", rater));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tasks.drop(id, "No time", owner));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tasks.add(new TaskSubject.OfProgramme(UUID.randomUUID()), plan, "", editor));
    }

    @Test
    void whoComesSecondIsToldSo() {
        var id = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(3));
        var plan = TaskPlan.of("Ask again", TaskOwner.NOBODY, null);
        tasks.change(id, plan, 1, editor);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> tasks.change(id, plan, 1, editor));
        assertThat(tasks.get(id, editor).task().version()).isEqualTo(2);
    }

    @Test
    void closingTellsWhoeverListens() {
        var id = tasks.add(subject, TaskPlan.of("Ask", ownedBy(owner), null), "assessment 1 item D4", editor);

        tasks.close(id, "All four agreed", owner);

        assertThat(events.stream(TaskClosed.class)).singleElement().satisfies(closed -> {
            assertThat(closed.task().origin()).isEqualTo("assessment 1 item D4");
            assertThat(closed.task().state()).isEqualTo(TaskState.DONE);
            assertThat(closed.by()).isEqualTo(owner.id());
        });
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> tasks.close(id, "", owner));
        tasks.reopen(id, owner);
        assertThat(tasks.get(id, owner).task().isOpen()).isTrue();
        assertThat(tasks.get(id, owner).task().note()).isEqualTo("All four agreed");
        tasks.drop(id, "The ward closes", editor);
        assertThat(events.stream(TaskClosed.class)).hasSize(1);
    }

    @Test
    void droppingNeedsAReason() {
        var id = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(3));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tasks.drop(id, " ", editor));
    }

    @Test
    void refusesWhatIsIncompletePastOrAboutAPatient() {
        assertThat(reasons(TaskPlan.of(" ", new TaskOwner.Named(""), inDays(-1))))
                .containsExactly("title", "owner", "due");
        assertThat(reasons(TaskPlan.of("Call 943 476 5919", TaskOwner.NOBODY, null)))
                .containsExactly("title");
    }

    @Test
    void aDateThatHasPassedMeanwhileMayStay() {
        var plan = TaskPlan.of("Ask", ownedBy(owner), inDays(-3));

        plan.check(tasks.today(), inDays(-3));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> plan.check(tasks.today(), inDays(-2)));
    }

    @Test
    void ownWorkComesByDate() {
        var later = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(30));
        var someday = tasks.add(subject, TaskPlan.of("Some day", ownedBy(owner), null), "", editor);
        var soon = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(2));
        TaskFixtures.aTask(tasks, improvement, ownedBy(editor), inDays(1));
        var done = TaskFixtures.aTask(tasks, improvement, ownedBy(owner), inDays(1));
        tasks.close(done, "", owner);

        assertThat(ids(MyTasks.OPEN)).containsExactly(soon, later, someday);
        assertThat(ids(new MyTasks(TaskState.OPEN, MyTasks.Due.WEEK, null))).containsExactly(soon);
        assertThat(ids(new MyTasks(TaskState.OPEN, MyTasks.Due.NONE, null))).containsExactly(someday);
        assertThat(ids(new MyTasks(TaskState.OPEN, MyTasks.Due.OVERDUE, null))).isEmpty();
        assertThat(ids(new MyTasks(TaskState.OPEN, MyTasks.Due.ANY, TaskSubject.Kind.ADOPTION)))
                .isEmpty();
        assertThat(ids(new MyTasks(TaskState.DONE, MyTasks.Due.ANY, null))).containsExactly(done);
        assertThat(tasks.mine(MyTasks.OPEN, 1, 1, owner).total()).isEqualTo(3);
    }

    private List<TaskId> ids(MyTasks filter) {
        return tasks.mine(filter, 50, 0, owner).lines().stream()
                .map(line -> line.task().id())
                .toList();
    }

    private List<String> reasons(TaskPlan plan) {
        try {
            tasks.add(subject, plan, "", editor);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.reasons().stream().map(Refusal.Reason::field).toList();
        }
    }

    private LocalDate inDays(int days) {
        return tasks.today().plusDays(days);
    }
}
