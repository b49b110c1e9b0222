package org.groundswell.app.programme;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.signin.ScopeOption;
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
    public Map<UUID, SubjectFacts> find(Collection<UUID> ids) {
        return scopes.find(ids).stream()
                .collect(Collectors.toMap(
                        ScopeOption::id,
                        programme -> new SubjectFacts(
                                programme.name(),
                                "/programmes/" + programme.hint(),
                                Set.of(new Membership(Role.PROGRAMME_MANAGER, programme.id())),
                                Set.of(new Membership(Role.VIEWER, programme.id())))));
    }
}
