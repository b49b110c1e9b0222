package org.groundswell.analytics.agreement;

import java.util.Arrays;

/**
 * The scale a rating is given on.
 *
 * @param lowest  the lowest rating
 * @param highest the highest rating, above the lowest
 * @param options how many ratings there are to choose from, 2 or more
 */
public record RatingScale(double lowest, double highest, int options) {

    public RatingScale {
        if (!(highest > lowest) || Double.isInfinite(lowest) || Double.isInfinite(highest)) {
            throw new IllegalArgumentException(
                    "a scale needs a highest rating above the lowest, got %s to %s".formatted(lowest, highest));
        }
        if (options < 2) {
            throw new IllegalArgumentException("a scale needs 2 or more options, got " + options);
        }
    }

    /** Whole numbers from the lowest to the highest. */
    public static RatingScale of(int lowest, int highest) {
        return new RatingScale(lowest, highest, highest - lowest + 1);
    }

    /** Variance of raters who choose blindly: (A² − 1) / 12. */
    public double varianceByChance() {
        return ((double) options * options - 1) / 12;
    }

    /** The ratings that were given, checked. */
    double[] given(double... ratings) {
        for (double rating : ratings) {
            if (rating < lowest || rating > highest) {
                throw new IllegalArgumentException(
                        "a rating needs to be from %s to %s, got %s".formatted(lowest, highest, rating));
            }
        }
        return Arrays.stream(ratings).filter(rating -> !Double.isNaN(rating)).toArray();
    }
}
