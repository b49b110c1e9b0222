package org.groundswell.app.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.task.Task;
import org.groundswell.app.task.TaskId;
import org.groundswell.app.task.TaskOwner;
import org.groundswell.app.task.TaskPlan;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Options that somebody chose become tasks of what was assessed, each with an owner, a date and the level expected. */
@Service
@Transactional
public class Plans {

    private final Assessments assessments;
    private final Results results;
    private final PlanStore store;
    private final Tasks tasks;
    private final AuditLog audit;
    private final InstantSource clock;

    Plans(Assessments assessments, Results results, PlanStore store, Tasks tasks, AuditLog audit, InstantSource clock) {
        this.assessments = assessments;
        this.results = results;
        this.store = store;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One option that was chosen.
     *
     * @param about code of the item or gate
     * @param step  code of the option
     * @param level the level expected, null for a gate
     */
    public record Chosen(
            String about,
            String step,
            TaskId task,
            @Nullable Integer level) {}

    /** What has been chosen, by the code of the option, with the task it became. */
    @Transactional(readOnly = true)
    public Map<String, Task> chosen(AssessmentId id) {
        var open = tasks.withOrigin(origin(id, "")).stream()
                .collect(Collectors.toMap(task -> task.id().value(), task -> task));
        return store.of(id).stream()
                .filter(chosen -> open.containsKey(chosen.task().value()))
                .collect(Collectors.toMap(
                        Chosen::step,
                        chosen -> Objects.requireNonNull(open.get(chosen.task().value())),
                        (one, _) -> one));
    }

    /**
     * Chooses an option.
     *
     * @param about code of the item or gate it is for
     * @param code  of the option
     * @param owner who is to do it, in words; "" for nobody yet
     * @param due   the last day, null if not settled
     * @param level the level expected then, null for a gate
     */
    public TaskId choose(
            AssessmentId id,
            String about,
            String code,
            String owner,
            @Nullable LocalDate due,
            @Nullable Integer level,
            Member by) {
        var assessment = assessments.run(id, by);
        var option = results.options(results.outcome(assessment)).stream()
                .filter(each -> each.about().equals(about))
                .findFirst()
                .orElseThrow(() -> new NotFound("option for", about));
        var step = option.steps().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("option", code));
        var best = option.best();
        if (level != null && best != null && level > best) {
            throw new Refusal("level", "Enter a level of at most " + best);
        }
        var plan = new TaskPlan(
                shortened(step.text()),
                "%s%n%n%s%n%n%s"
                        .formatted(step.text(), option.title(), step.basis())
                        .strip(),
                owner.isBlank() ? TaskOwner.NOBODY : new TaskOwner.Named(owner.strip()),
                due,
                level,
                step.topic());
        var task = tasks.add(subject(assessment.about()), plan, origin(id, about), by);
        store.add(id, new Chosen(about, code, task, level), by.id(), clock.instant());
        audit.add(by.id().value(), "assessment.step-chosen", "assessment " + id.value(), code, clock.instant());
        return task;
    }

    private static TaskSubject subject(Assessed about) {
        return switch (about) {
            case Assessed.OfImprovement improvement ->
                new TaskSubject.OfImprovement(improvement.id().value());
            case Assessed.OfAdoption adoption ->
                new TaskSubject.OfAdoption(adoption.id().value());
        };
    }

    private static String shortened(String text) {
        int most = TaskPlan.LONGEST_TITLE;
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    private static String origin(AssessmentId id, String about) {
        return "assessment %s %s".formatted(id.value(), about);
    }

    /** Closed tasks of an assessment whose item was not rated again since: their codes. */
    @Transactional(readOnly = true)
    public List<String> worthRatingAgain(AssessmentId id) {
        return tasks.withOrigin(origin(id, "")).stream()
                .filter(task -> task.closedAt() != null)
                .map(task -> task.origin().substring(origin(id, "").length()))
                .distinct()
                .toList();
    }
}
