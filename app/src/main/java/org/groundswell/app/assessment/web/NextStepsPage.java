package org.groundswell.app.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.app.assessment.Option;
import org.groundswell.app.instrument.NextStep;
import org.groundswell.app.task.Task;
import org.groundswell.app.ui.TypedDate;

/**
 * What could be done next, ranked.
 *
 * @param first  the three that come first
 * @param more   the others
 * @param again  codes of questions whose tasks are done, worth rating again
 * @param choosable whether this reader may choose
 */
public record NextStepsPage(
        Head head, List<Line> first, List<Line> more, List<String> again, boolean choosable, String againHref) {

    private static final int FIRST = 3;

    /** One place where something could be done. */
    public record Line(String about, String why, String title, String stands, List<Choosable> steps) {}

    /**
     * One option.
     *
     * @param chosen the task it became, in words; "" while it is not chosen
     * @param guide  address of the guide's page; "" if there is none
     */
    public record Choosable(
            String code, String text, String basis, String guide, String href, String chosen, String taskHref) {}

    static NextStepsPage of(
            Head head,
            List<Option> options,
            Map<String, Task> chosen,
            List<String> again,
            boolean runs,
            boolean finished) {
        var lines = options.stream().map(option -> line(head, option, chosen)).toList();
        return new NextStepsPage(
                head,
                lines.stream().limit(FIRST).toList(),
                lines.stream().skip(FIRST).toList(),
                again,
                runs,
                finished && runs ? head.url() + "#again" : "");
    }

    private static Line line(Head head, Option option, Map<String, Task> chosen) {
        return new Line(
                option.about(),
                option.kind().label(),
                option.title(),
                option.stands(),
                option.steps().stream()
                        .map(step -> choosable(head, option, step, chosen))
                        .toList());
    }

    private static Choosable choosable(Head head, Option option, NextStep step, Map<String, Task> chosen) {
        var task = chosen.get(step.code());
        return new Choosable(
                step.code(),
                step.text(),
                step.basis(),
                step.topic().isEmpty() ? "" : "/guide/" + step.topic(),
                head.url() + "/next-steps/" + option.about() + "/" + step.code(),
                task == null ? "" : words(task),
                task == null ? "" : "/tasks/" + task.id().value());
    }

    private static String words(Task task) {
        LocalDate due = task.plan().due();
        return (task.isOpen() ? "Chosen" : "Done")
                + (due == null ? "" : ", by " + TypedDate.words(Objects.requireNonNull(due)));
    }
}
