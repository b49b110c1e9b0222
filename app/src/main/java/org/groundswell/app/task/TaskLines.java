package org.groundswell.app.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.audit.MemberNames;
import org.groundswell.app.directory.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to tasks what readers need beside them, with one query for names and a fixed number for each kind of subject. */
@Component
class TaskLines {

    private final Map<TaskSubject.Kind, TaskSubjects> subjects = new EnumMap<>(TaskSubject.Kind.class);
    private final MemberNames names;

    TaskLines(List<TaskSubjects> all, MemberNames names) {
        all.forEach(each -> subjects.put(each.kind(), each));
        this.names = names;
    }

    Optional<SubjectFacts> facts(TaskSubject subject) {
        return Optional.ofNullable(facts(List.of(subject)).get(subject));
    }

    /** Those of the tasks that this person may read, in their order. */
    List<TaskLine> of(List<Task> tasks, LocalDate today, Member reader) {
        return of(tasks, facts(tasks.stream().map(Task::subject).distinct().toList()), today, reader);
    }

    /** The same, of tasks that are all about one thing. */
    List<TaskLine> of(SubjectFacts about, List<Task> tasks, LocalDate today, Member reader) {
        return of(tasks, Map.of(about.subject(), about), today, reader);
    }

    private List<TaskLine> of(List<Task> tasks, Map<TaskSubject, SubjectFacts> facts, LocalDate today, Member reader) {
        var owners = owners(tasks);
        return tasks.stream()
                .map(task -> line(task, facts.get(task.subject()), owners.getOrDefault(task.id(), ""), today, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    Map<TaskId, String> owners(List<Task> tasks) {
        var people = tasks.stream()
                .map(task -> task.plan().owner() instanceof TaskOwner.Person(var id) ? id.value() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = people.isEmpty() ? Map.<UUID, String>of() : names.names(people);
        return tasks.stream()
                .collect(Collectors.toMap(Task::id, task -> words(task.plan().owner(), known)));
    }

    private static String words(TaskOwner owner, Map<UUID, String> names) {
        return switch (owner) {
            case TaskOwner.Person(var id) -> names.getOrDefault(id.value(), "Somebody without an account");
            case TaskOwner.Named(var words) -> words;
            case TaskOwner.Nobody() -> "";
        };
    }

    private static Optional<TaskLine> line(
            Task task, @Nullable SubjectFacts facts, String owner, LocalDate today, Member reader) {
        boolean own = task.isOwnedBy(reader.id());
        if (facts == null || (!own && !facts.isReadBy(reader))) {
            return Optional.empty();
        }
        boolean mayChange = facts.isChangedBy(reader);
        return Optional.of(new TaskLine(task, owner, facts, task.isOverdueOn(today), mayChange, mayChange || own));
    }

    private Map<TaskSubject, SubjectFacts> facts(Collection<TaskSubject> wanted) {
        var found = new HashMap<TaskSubject, SubjectFacts>();
        subjects.forEach((kind, source) -> {
            var ids = wanted.stream()
                    .filter(subject -> subject.kind() == kind)
                    .map(TaskSubject::id)
                    .toList();
            if (!ids.isEmpty()) {
                source.find(ids).forEach(facts -> found.put(facts.subject(), facts));
            }
        });
        return found;
    }
}
