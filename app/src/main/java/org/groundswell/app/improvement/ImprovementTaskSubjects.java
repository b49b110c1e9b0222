package org.groundswell.app.improvement;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public Map<UUID, SubjectFacts> find(Collection<UUID> ids) {
        return store.titles(ids).stream()
                .collect(Collectors.toMap(
                        LibraryStore.Title::id,
                        title -> new SubjectFacts(
                                title.title(),
                                "/improvements/" + title.code(),
                                Set.of(new Membership(Role.EDITOR, title.id())),
                                Set.of(new Membership(Role.RATER, title.id())))));
    }
}
