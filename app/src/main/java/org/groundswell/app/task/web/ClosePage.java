package org.groundswell.app.task.web;

import java.util.List;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.ui.Link;

/** Closing a task, done or not. */
public record ClosePage(
        String heading,
        String task,
        List<Link> breadcrumbs,
        String question,
        String hint,
        String button,
        boolean warning,
        String action,
        String cancelHref,
        String note) {

    static ClosePage done(TaskLine line, String note) {
        return of(line, "Is it done?", "What came of it (optional)", "", "Yes, it is done", false, "/close", note);
    }

    static ClosePage dropped(TaskLine line, String note) {
        return of(
                line,
                "Drop this task?",
                "Why is it dropped?",
                "Whoever plans the same elsewhere learns from it.",
                "Drop it",
                true,
                "/drop",
                note);
    }

    private static ClosePage of(
            TaskLine line,
            String heading,
            String question,
            String hint,
            String button,
            boolean warning,
            String step,
            String note) {
        var url = TaskRow.href(line);
        var title = line.task().plan().title();
        return new ClosePage(
                heading,
                title,
                List.of(new Link("My work", "/tasks"), new Link(title, url)),
                question,
                hint,
                button,
                warning,
                url + step,
                url,
                note);
    }
}
