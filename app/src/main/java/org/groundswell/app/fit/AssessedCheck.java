package org.groundswell.app.fit;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.assessment.Assessed;
import org.groundswell.app.assessment.AssessmentFinished;
import org.groundswell.app.assessment.Profile;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Scoring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a finished sustainability assessment by several people count as a check, as it is finished: for the latest
 * milestone that had come on that day, and only if they came to a level for every factor, as the form asks of one person.
 */
@Component
class AssessedCheck {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CheckStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    AssessedCheck(CheckStore store, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(AssessmentFinished finished) {
        var instrument = finished.profile().instrument();
        if (finished.about() instanceof Assessed.OfAdoption adoption
                && instrument.code().equals(Instrument.SUSTAINABILITY)
                && instrument.scoring() instanceof Scoring.Points) {
            var levels = levels(finished.profile());
            if (levels.size() == instrument.items().size()) {
                milestone(adoption, finished).ifPresent(milestone -> {
                    var check = new SustainabilityCheck(
                            milestone,
                            instrument,
                            levels,
                            SustainabilityCheck.score(instrument, levels),
                            finished.raters() == 1
                                    ? "Assessed by 1 person"
                                    : "Assessed by %d people".formatted(finished.raters()),
                            finished.id(),
                            finished.at());
                    store.add(adoption.id(), check, null);
                    audit.add(
                            null,
                            "fit.assessment-counts-as-check",
                            "adoption " + adoption.id().value(),
                            "assessment %s at %s: %.1f"
                                    .formatted(finished.id().value(), milestone.label(), check.score()),
                            clock.instant());
                });
            }
        }
    }

    private Optional<Milestone> milestone(Assessed.OfAdoption adoption, AssessmentFinished finished) {
        var day = finished.at().atZone(LONDON).toLocalDate();
        return store.liveSince(adoption.id())
                .flatMap(
                        live -> Milestone.reached(live, day).reversed().stream().findFirst());
    }

    /** The team's level of every factor it came to one for. */
    private static Map<String, Double> levels(Profile profile) {
        var levels = new HashMap<String, Double>();
        for (var line : profile.lines()) {
            if (line.settled().known()) {
                levels.put(line.item().code(), line.settled().level());
            }
        }
        return levels;
    }
}
