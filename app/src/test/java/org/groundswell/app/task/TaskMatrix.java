package org.groundswell.app.task;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.Role.RATER;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.Members;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.springframework.stereotype.Component;

/** Tasks of an improvement: its editors plan, its raters read. */
@Component
class TaskMatrix implements MatrixRows {

    private final Tasks tasks;
    private final TaskCalendars calendars;
    private final ImprovementFixtures improvements;

    TaskMatrix(Tasks tasks, TaskCalendars calendars, ImprovementFixtures improvements) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.improvements = improvements;
    }

    @Override
    public List<MatrixRow> rows() {
        var improvement = improvements.begun("Walked by tasks").id().value();
        var id = TaskFixtures.aTask(tasks, improvement, TaskOwner.NOBODY, null).value();
        var done = TaskFixtures.aTask(tasks, improvement, TaskOwner.NOBODY, null);
        tasks.close(done, "", Members.editorOf(improvement));
        var owner = Members.withoutRole();
        improvements.openAccount(owner);
        var calendar = calendars.make(owner).value();
        return List.of(
                get("/tasks").whoeverIsSignedIn(),
                get("/tasks/reminders").whoeverIsSignedIn(),
                post("/tasks/reminders").with("wanted", "no").whoeverIsSignedIn(),
                get("/tasks/calendar").whoeverIsSignedIn(),
                post("/tasks/calendar").whoeverIsSignedIn(),
                post("/tasks/calendar/stop").whoeverIsSignedIn(),
                get("/calendars/{token}", calendar).everybody(),
                readers(get("/tasks/about/{kind}/{id}", "improvement", improvement), improvement),
                editors(get("/tasks/about/{kind}/{id}/new", "improvement", improvement), improvement),
                editors(post("/tasks/about/{kind}/{id}/new", "improvement", improvement), improvement)
                        .with("title", "Ask")
                        .with("who", "ME"),
                readers(get("/tasks/{id}", id), improvement),
                editors(get("/tasks/{id}/edit", id), improvement),
                editors(post("/tasks/{id}/edit", id), improvement)
                        .with("title", "Ask")
                        .with("who", "ME")
                        .with("version", "1"),
                editors(get("/tasks/{id}/close", id), improvement),
                editors(post("/tasks/{id}/close", id), improvement).with("note", "Done"),
                editors(get("/tasks/{id}/drop", id), improvement),
                editors(post("/tasks/{id}/drop", id), improvement).with("note", "No time"),
                editors(post("/tasks/{id}/reopen", done.value()), improvement));
    }

    private static MatrixRow editors(MatrixRow row, UUID improvement) {
        return row.about(ScopeKind.IMPROVEMENT, improvement).only(EDITOR);
    }

    private static MatrixRow readers(MatrixRow row, UUID improvement) {
        return row.about(ScopeKind.IMPROVEMENT, improvement).only(EDITOR, RATER);
    }
}
