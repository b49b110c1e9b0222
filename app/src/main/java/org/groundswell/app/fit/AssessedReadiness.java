package org.groundswell.app.fit;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.assessment.Assessed;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Outcome;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over what finished assessments of site readiness came to, dimension by dimension. */
@Component
class AssessedReadiness {

    /** At most so many at a time, so that nobody waits; the rest is taken over when somebody looks again. */
    private static final int AT_ONCE = 100;

    private final ReadinessStore store;
    private final Assessments assessments;
    private final Results results;
    private final AuditLog audit;
    private final InstantSource clock;

    AssessedReadiness(
            ReadinessStore store, Assessments assessments, Results results, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.assessments = assessments;
        this.results = results;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes over what was finished since somebody looked last, as far as this person may see it.
     *
     * @param only this adoption's; null for the whole programme
     */
    void takeOver(ProgrammeId programme, @Nullable AdoptionId only, Member by) {
        for (var id : store.notTakenOver(programme, only, AT_ONCE)) {
            visible(id, by).ifPresent(this::takeOver);
        }
    }

    private Optional<Assessment> visible(AssessmentId id, Member by) {
        try {
            return Optional.of(assessments.get(id, Optional.of(by)));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private void takeOver(Assessment assessment) {
        if (assessment.about() instanceof Assessed.OfAdoption adoption) {
            var levels = levels(results.outcome(assessment));
            var finished = Objects.requireNonNull(assessment.finishedAt(), "a finished assessment");
            store.add(
                    new Readiness(adoption.id(), assessment.instrument(), levels, "", assessment.id(), finished), null);
            audit.add(
                    null,
                    "fit.assessment-taken-over",
                    "adoption " + adoption.id().value(),
                    "assessment %s, %d dimensions".formatted(assessment.id().value(), levels.size()),
                    clock.instant());
        }
    }

    /** The score of each domain on the scale of requirements; a domain nobody knows is absent. */
    private static Map<String, Double> levels(Outcome outcome) {
        var levels = new HashMap<String, Double>();
        for (var part : outcome.profile().parts()) {
            if (!Double.isNaN(part.point())) {
                levels.put(part.domain().code(), part.point() * Requirement.TOP);
            }
        }
        return levels;
    }
}
