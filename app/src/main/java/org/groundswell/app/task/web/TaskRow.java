package org.groundswell.app.task.web;

import java.time.LocalDate;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.task.TaskState;
import org.groundswell.app.ui.TypedDate;

/**
 * A task in a list.
 *
 * @param owner  "" for nobody yet
 * @param due    in words; "" without a date
 * @param colour of the tag that says where it stands
 */
public record TaskRow(
        String title,
        String href,
        String about,
        String aboutHref,
        String owner,
        String due,
        String state,
        String colour) {

    static TaskRow of(TaskLine line) {
        var task = line.task();
        LocalDate due = task.plan().due();
        return new TaskRow(
                task.plan().title(),
                href(line),
                line.subject().name(),
                line.subject().href(),
                line.owner(),
                due == null ? "" : TypedDate.words(due),
                state(line),
                colour(line));
    }

    static String href(TaskLine line) {
        return "/tasks/" + line.task().id().value();
    }

    static String state(TaskLine line) {
        return line.overdue() ? "Overdue" : line.task().state().label();
    }

    static String colour(TaskLine line) {
        if (line.overdue()) {
            return "red";
        }
        return line.task().state() == TaskState.OPEN
                ? "blue"
                : line.task().state() == TaskState.DONE ? "green" : "grey";
    }
}
