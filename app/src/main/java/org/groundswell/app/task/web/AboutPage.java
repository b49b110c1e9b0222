package org.groundswell.app.task.web;

import java.util.List;
import java.util.Locale;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.Tasks.About;
import org.groundswell.app.ui.Link;

/** All tasks about one thing. */
public record AboutPage(String about, List<Link> breadcrumbs, List<TaskRow> rows, boolean mayAdd, String addHref) {

    static AboutPage of(TaskSubject subject, About about, List<TaskLine> lines) {
        return new AboutPage(
                about.facts().name(),
                List.of(new Link(about.facts().name(), about.facts().href())),
                lines.stream().map(TaskRow::of).toList(),
                about.mayAdd(),
                href(subject) + "/new");
    }

    static String href(TaskSubject subject) {
        return "/tasks/about/" + subject.kind().name().toLowerCase(Locale.ROOT) + "/" + subject.id();
    }
}
