package org.groundswell.app.task;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.jspecify.annotations.Nullable;

/** Tasks for tests. */
public final class TaskFixtures {

    private TaskFixtures() {}

    /** A task of an improvement, made by its editor. */
    public static TaskId aTask(Tasks tasks, UUID improvement, TaskOwner owner, @Nullable LocalDate due) {
        return tasks.add(
                new TaskSubject.OfImprovement(improvement),
                TaskPlan.of("Ask the ward sisters", owner, due),
                "",
                Members.editorOf(improvement));
    }

    /** Work of this person. */
    public static TaskOwner ownedBy(Member member) {
        return new TaskOwner.Person(member.id());
    }
}
