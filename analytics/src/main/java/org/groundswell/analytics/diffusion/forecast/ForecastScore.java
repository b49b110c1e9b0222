package org.groundswell.analytics.diffusion.forecast;

import org.groundswell.analytics.diffusion.survival.Interval;

/**
 * How good one month of a forecast was, once the month has come.
 *
 * <pre>
 *   interval score = (upper − lower) + (2/α) (lower − actual)⁺ + (2/α) (actual − upper)⁺
 * </pre>
 *
 * <p>Smaller is better: an interval is fined for its width and for missing. Source: T. Gneiting and A. E. Raftery, J. Am.
 * Stat. Assoc. 102 (2007), 359–378, equation 43.
 *
 * @param error           forecast less actual, in sites
 * @param eightyHeld      whether the 80 % interval held the actual number
 * @param ninetyFiveHeld  whether the 95 % interval did
 * @param eightyScore     interval score with α = 0.2, in sites
 * @param ninetyFiveScore interval score with α = 0.05, in sites
 */
public record ForecastScore(
        double error, boolean eightyHeld, boolean ninetyFiveHeld, double eightyScore, double ninetyFiveScore) {

    /** Scores a month against what came. */
    public static ForecastScore of(AdoptionForecast.Month month, double actual) {
        return new ForecastScore(
                month.expected() - actual,
                holds(month.eighty(), actual),
                holds(month.ninetyFive(), actual),
                intervalScore(month.eighty(), 0.2, actual),
                intervalScore(month.ninetyFive(), 0.05, actual));
    }

    /** The interval score alone. */
    public static double intervalScore(Interval interval, double alpha, double actual) {
        double missed = Math.max(0, interval.lower() - actual) + Math.max(0, actual - interval.upper());
        return interval.upper() - interval.lower() + 2 / alpha * missed;
    }

    private static boolean holds(Interval interval, double actual) {
        return actual >= interval.lower() && actual <= interval.upper();
    }
}
