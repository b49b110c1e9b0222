package org.groundswell.app.programme;

import java.util.List;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.task.SubjectFacts;
import org.groundswell.app.task.WithTasks;

/**
 * A programme with what its cockpit tells of it besides its sites.
 *
 * @param improvement what it spreads
 */
public record ProgrammeInFull(Programme programme, Improvement improvement, List<SpreadAim> aims) implements WithTasks {

    public ProgrammeInFull {
        aims = List.copyOf(aims);
    }

    public ProgrammeId id() {
        return programme.id();
    }

    @Override
    public SubjectFacts taskFacts() {
        return ProgrammeTaskSubjects.facts(id().value(), programme.name(), programme.code());
    }
}
