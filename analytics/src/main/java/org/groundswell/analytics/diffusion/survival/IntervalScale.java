package org.groundswell.analytics.diffusion.survival;

/**
 * The scale on which an interval about a survival share S is symmetric.
 *
 * <p>{@link #LOG_LOG} is recommended: it stays within 0 and 1 by itself and covers best in small groups. R's survival
 * package uses {@link #LOG} unless told otherwise.
 */
public enum IntervalScale {
    /** S ± z·se, cut to 0 and 1. */
    PLAIN,
    /** S·exp(±z·se/S), cut to 1. */
    LOG,
    /** S^exp(±z·se/(S·ln S)). */
    LOG_LOG;

    /**
     * Interval about S. Where S is 1 (nothing has happened) it is [1, 1]; at 0 the scale has no standard error and the
     * answer is [0, 0], which the curve replaces by what was known a moment before.
     *
     * @param survival   S, 0 to 1
     * @param relativeSe standard error of S divided by S
     * @param z          half-width in standard errors
     */
    Interval about(double survival, double relativeSe, double z) {
        if (survival <= 0 || (survival >= 1 && relativeSe == 0)) {
            return new Interval(survival, survival);
        }
        return switch (this) {
            case PLAIN ->
                new Interval(
                        Math.max(0, survival * (1 - z * relativeSe)), Math.min(1, survival * (1 + z * relativeSe)));
            case LOG ->
                new Interval(survival * Math.exp(-z * relativeSe), Math.min(1, survival * Math.exp(z * relativeSe)));
            case LOG_LOG -> {
                double width = Math.exp(Math.abs(z * relativeSe / Math.log(survival)));
                yield new Interval(Math.pow(survival, width), Math.pow(survival, 1 / width));
            }
        };
    }
}
