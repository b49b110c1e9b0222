package org.groundswell.app.programme;

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

/** Programmes as tasks know them: their managers plan, their viewers read. */
@Component
class ProgrammeTaskSubjects implements TaskSubjects {

    private final ProgrammeScopes scopes;

    ProgrammeTaskSubjects(ProgrammeScopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public TaskSubject.Kind kind() {
        return TaskSubject.Kind.PROGRAMME;
    }

    @Override
    public List<SubjectFacts> find(Collection<UUID> ids) {
        return scopes.find(ids).stream()
                .map(programme -> facts(programme.id(), programme.name(), programme.hint()))
                .toList();
    }

    static SubjectFacts facts(UUID id, String name, String code) {
        return new SubjectFacts(
                new TaskSubject.OfProgramme(id),
                name,
                "/programmes/" + code,
                Set.of(new Membership(Role.PROGRAMME_MANAGER, id)),
                Set.of(new Membership(Role.VIEWER, id)));
    }
}
