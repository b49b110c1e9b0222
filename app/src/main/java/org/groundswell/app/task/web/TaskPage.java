package org.groundswell.app.task.web;

import java.time.LocalDate;
import java.util.List;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.task.Tasks;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;

/**
 * One task.
 *
 * @param due     in words; "" without a date
 * @param level   the level it should lead to, or ""
 * @param topic   the guide's topic that helps, by its short name, or ""
 * @param closed  when it was closed, in words, or ""
 * @param url     its own address
 */
public record TaskPage(
        TaskRow row,
        List<Link> breadcrumbs,
        List<String> detail,
        String level,
        String topic,
        List<String> note,
        String closed,
        boolean open,
        boolean mayChange,
        boolean mayClose,
        String url) {

    static TaskPage of(TaskLine line) {
        var task = line.task();
        var plan = task.plan();
        var level = plan.expectedLevel();
        var closed = task.closedAt();
        return new TaskPage(
                TaskRow.of(line),
                List.of(new Link("My work", "/tasks")),
                paragraphs(plan.detail()),
                level == null ? "" : level.toString(),
                plan.topic(),
                paragraphs(task.note()),
                closed == null ? "" : TypedDate.words(LocalDate.ofInstant(closed, Tasks.LONDON)),
                task.isOpen(),
                line.mayChange(),
                line.mayClose(),
                TaskRow.href(line));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
