package org.groundswell.analytics.agreement;

import org.groundswell.analytics.agreement.Answer.Level;

/**
 * An item with its answer.
 *
 * @param answer  what was said
 * @param weight  what the item counts for beside the others, above 0
 * @param maximum the best level there is, above 0; the lowest is 0
 */
public record ScoredItem(Answer answer, double weight, double maximum) {

    public ScoredItem {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("an item needs a weight above 0, got " + weight);
        }
        if (!(maximum > 0) || Double.isInfinite(maximum)) {
            throw new IllegalArgumentException("an item needs a highest level above 0, got " + maximum);
        }
        if (answer instanceof Level level && (level.value() < 0 || level.value() > maximum)) {
            throw new IllegalArgumentException(
                    "an item needs a level from 0 to %s, got %s".formatted(maximum, level.value()));
        }
    }

    /** The same item with another weight. */
    public ScoredItem withWeight(double other) {
        return new ScoredItem(answer, other, maximum);
    }

    /** The level as a share of the best; only of an item that was rated. */
    double share() {
        if (answer instanceof Level level) {
            return level.value() / maximum;
        }
        throw new IllegalStateException("only a rated item has a share, this is " + answer);
    }

    boolean rated() {
        return answer instanceof Level;
    }

    boolean applicable() {
        return !(answer instanceof Answer.NotApplicable);
    }
}
