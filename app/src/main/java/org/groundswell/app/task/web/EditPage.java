package org.groundswell.app.task.web;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.Tasks.About;
import org.groundswell.app.task.web.TaskForm.Who;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/** A form for a task, new or not. */
public record EditPage(
        String heading,
        String caption,
        List<Link> breadcrumbs,
        String action,
        String cancelHref,
        TaskForm typed,
        List<Choice> whos) {

    static EditPage adding(TaskSubject subject, About about, TaskForm typed) {
        var here = AboutPage.href(subject);
        return new EditPage(
                "Add a task",
                about.facts().name(),
                List.of(new Link(about.facts().name(), about.facts().href()), new Link("Tasks", here)),
                here + "/new",
                here,
                typed,
                whos(null, typed));
    }

    static EditPage editing(TaskLine line, TaskForm typed) {
        var url = TaskRow.href(line);
        return new EditPage(
                "Edit the task",
                line.subject().name(),
                List.of(
                        new Link("My work", "/tasks"),
                        new Link(line.task().plan().title(), url)),
                url + "/edit",
                url,
                typed,
                whos(typed.who().equals(Who.AS_NOW.name()) ? line.owner() : null, typed));
    }

    private static List<Choice> whos(@Nullable String now, TaskForm typed) {
        var all = new ArrayList<Choice>();
        if (now != null) {
            all.add(new Choice(Who.AS_NOW.name(), now));
        }
        all.add(new Choice(Who.ME.name(), "I am"));
        all.add(new Choice(Who.PERSON.name(), "Somebody with an account"));
        all.add(new Choice(Who.OTHER.name(), "Somebody else"));
        all.add(new Choice(Who.NOBODY.name(), "Not settled yet"));
        return all.stream()
                .map(choice -> choice.selected(choice.value().equals(typed.who())))
                .toList();
    }
}
