package org.groundswell.analytics.agreement;

import java.util.Optional;

/**
 * The score of one part, such as a domain, and what it counts for in the whole.
 *
 * @param score  empty when nothing in the part applies
 * @param weight above 0
 */
public record WeightedScore(Optional<Score> score, double weight) {

    public WeightedScore {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("a part needs a weight above 0, got " + weight);
        }
    }
}
