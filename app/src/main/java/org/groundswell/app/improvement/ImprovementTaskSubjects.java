package org.groundswell.app.improvement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.task.SubjectFacts;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.TaskSubjects;
import org.springframework.stereotype.Component;

/** Improvements as tasks know them: their editors plan, their raters read. */
@Component
class ImprovementTaskSubjects implements TaskSubjects {

    private final LibraryStore store;

    ImprovementTaskSubjects(LibraryStore store) {
        this.store = store;
    }

    @Override
    public TaskSubject.Kind kind() {
        return TaskSubject.Kind.IMPROVEMENT;
    }

    @Override
    public List<SubjectFacts> find(Collection<UUID> ids) {
        return store.titles(ids).stream()
                .map(title -> facts(title.id(), title.title(), title.code()))
                .toList();
    }

    static SubjectFacts facts(UUID id, String title, String code) {
        return new SubjectFacts(
                new TaskSubject.OfImprovement(id),
                title,
                "/improvements/" + code,
                Set.of(new Membership(Role.EDITOR, id)),
                Set.of(new Membership(Role.RATER, id)));
    }
}
