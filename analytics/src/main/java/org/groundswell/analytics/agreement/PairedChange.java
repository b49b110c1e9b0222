package org.groundswell.analytics.agreement;

import java.util.Optional;
import java.util.stream.IntStream;
import org.groundswell.analytics.numeric.StudentT;

/**
 * Change between two rounds of the same form, over those who are in both.
 *
 * <pre>
 *   Δ ± t(ν = n − 1) · s / √n            Δ mean, s standard deviation of the differences after − before
 * </pre>
 *
 * <p>In the unit of the ratings. The interval supposes differences of independent pairs that are roughly normal; with a
 * handful of raters it is a guide and no more. Source: Student, "The probable error of a mean", <i>Biometrika</i> 6
 * (1908) 1–25.
 *
 * @param pairs         n
 * @param meanChange    Δ
 * @param sd            s
 * @param standardError s / √n
 * @param criticalValue t
 * @param low           lower end of the interval
 * @param high          upper end of the interval
 */
public record PairedChange(
        int pairs, double meanChange, double sd, double standardError, double criticalValue, double low, double high) {

    /**
     * Change from before to after, pair by pair; a pair with a NaN on either side is passed over.
     *
     * @param level share of intervals that should hold the true change, such as 0.95
     * @return empty with fewer than two pairs
     * @throws IllegalArgumentException if the lengths differ or the level is not between 0 and 1
     */
    public static Optional<PairedChange> of(double[] before, double[] after, double level) {
        if (before.length != after.length) {
            throw new IllegalArgumentException("a paired change needs as many after as before, got %d and %d"
                    .formatted(after.length, before.length));
        }
        double[] differences = IntStream.range(0, before.length)
                .mapToDouble(i -> after[i] - before[i])
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
        int n = differences.length;
        if (n < 2) {
            return Optional.empty();
        }
        double mean = Spread.mean(differences);
        double sd = Math.sqrt(Spread.variance(differences));
        double error = sd / Math.sqrt(n);
        double t = StudentT.twoSided(level, n - 1);
        return Optional.of(new PairedChange(n, mean, sd, error, t, mean - t * error, mean + t * error));
    }

    /** Whether the interval leaves out no change at all. */
    public boolean clear() {
        return low > 0 || high < 0;
    }
}
