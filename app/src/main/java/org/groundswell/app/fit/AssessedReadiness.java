package org.groundswell.app.fit;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.app.assessment.Assessed;
import org.groundswell.app.assessment.AssessmentFinished;
import org.groundswell.app.assessment.Profile;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.instrument.Instrument;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes over what a finished assessment of site readiness came to, dimension by dimension, as it is finished. */
@Component
class AssessedReadiness {

    private final ReadinessStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    AssessedReadiness(ReadinessStore store, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(AssessmentFinished finished) {
        var instrument = finished.profile().instrument();
        if (finished.about() instanceof Assessed.OfAdoption adoption
                && instrument.code().equals(Instrument.SITE_READINESS)) {
            var levels = levels(finished.profile());
            if (levels.isEmpty()) {
                // What the site said before is still the best there is.
                return;
            }
            store.add(new Readiness(adoption.id(), instrument.id(), levels, "", finished.id(), finished.at()), null);
            audit.add(
                    null,
                    "fit.assessment-taken-over",
                    "adoption " + adoption.id().value(),
                    "assessment %s, %d dimensions".formatted(finished.id().value(), levels.size()),
                    clock.instant());
        }
    }

    /** The score of each domain on the scale of requirements; a domain nobody knows is absent. */
    private static Map<String, Double> levels(Profile profile) {
        var levels = new HashMap<String, Double>();
        for (var part : profile.parts()) {
            if (!Double.isNaN(part.point())) {
                levels.put(part.domain().code(), part.point() * Requirement.TOP);
            }
        }
        return levels;
    }
}
