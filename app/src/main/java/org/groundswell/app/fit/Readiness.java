package org.groundswell.app.fit;

import java.time.Instant;
import java.util.Map;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * How ready a site is for one adoption.
 *
 * @param levels   by code of the dimension, 0 to 5; one that nobody knows is absent
 * @param assessment the finished assessment it was taken from; null for the site's own quick rating
 */
public record Readiness(
        AdoptionId adoption,
        InstrumentId instrument,
        Map<String, Double> levels,
        String note,
        @Nullable AssessmentId assessment,
        Instant ratedAt) {

    public Readiness {
        levels = Map.copyOf(levels);
    }

    /** Whether several people assessed it together. */
    public boolean assessed() {
        return assessment != null;
    }
}
