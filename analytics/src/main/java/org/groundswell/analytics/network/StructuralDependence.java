package org.groundswell.analytics.network;

/**
 * Whether an actor's own value agrees with those of the alters it looks to more than with anybody's.
 *
 * <pre>
 *   observed  = mean over i of Σ_j s(i, j) F(y(i), y(j)) / Σ_j s(i, j)       0 for an ego without ties
 *   f(i)      = mean over j ≠ i of F(y(i), y(j))
 *   null mean = mean of f(i)      null variance = mean of (f(i) − null mean)²
 *   z         = (observed − null mean) / √(null variance / n)
 * </pre>
 *
 * <p>F compares two values ({@link Comparison}). The null holds when alters are anybody. The form is asymptotic and
 * ignores that an ego has few alters, so its p-values are too small where degrees are; {@link StructuralTest} rewires
 * instead of assuming. It is here because it is instant and because others report it. Work is n² for the null.
 *
 * <p>Source: G. Vega Yon and T. W. Valente, netdiffuseR (R package), {@code struct_test_asymp}.
 *
 * @param observed     mean comparison of egos with their alters, in the unit of F
 * @param nullMean     the same with anybody
 * @param nullVariance variance over egos of the comparison with anybody
 * @param pValue       two-sided, 0 to 1
 */
public record StructuralDependence(double observed, double nullMean, double nullVariance, double pValue) {

    /** How the value of ego is compared with that of an alter. */
    public enum Comparison {
        /** Absolute difference. */
        DISTANCE,
        /** Squared difference. */
        SQUARED_DISTANCE,
        /** 1 if ego's value is larger. */
        GREATER,
        /** 1 if ego's value is larger or the same; with times of adoption the mean threshold. */
        AT_LEAST,
        /** 1 if the values are the same. */
        EQUAL,
        /** 1 if ego's value is smaller or the same. */
        AT_MOST,
        /** 1 if ego's value is smaller. */
        SMALLER;

        double of(double ego, double alter) {
            return switch (this) {
                case DISTANCE -> Math.abs(ego - alter);
                case SQUARED_DISTANCE -> (ego - alter) * (ego - alter);
                case GREATER -> ego > alter ? 1 : 0;
                case AT_LEAST -> ego >= alter ? 1 : 0;
                case EQUAL -> ego == alter ? 1 : 0;
                case AT_MOST -> ego <= alter ? 1 : 0;
                case SMALLER -> ego < alter ? 1 : 0;
            };
        }
    }

    /**
     * Dependence of one value an actor on the ties, with their weights as they stand.
     *
     * @throws IllegalArgumentException if there is not one value for each of at least two actors
     */
    public static StructuralDependence of(TieNetwork network, double[] values, Comparison comparison) {
        int n = network.actors();
        if (values.length != n || n < 2) {
            throw new IllegalArgumentException(
                    "structural dependence needs a value for each of 2 or more actors, got %d actors and %d values"
                            .formatted(n, values.length));
        }
        double observed = 0;
        double sum = 0;
        double[] withAnybody = new double[n];
        for (int ego = 0; ego < n; ego++) {
            observed += withAlters(network, ego, values, comparison) / n;
            double all = -comparison.of(values[ego], values[ego]);
            for (double value : values) {
                all += comparison.of(values[ego], value);
            }
            withAnybody[ego] = all / (n - 1);
            sum += withAnybody[ego];
        }
        double mean = sum / n;
        double variance = 0;
        for (double value : withAnybody) {
            variance += (value - mean) * (value - mean) / n;
        }
        double p = variance == 0 ? 1 : Significance.twoSided((observed - mean) / Math.sqrt(variance / n));
        return new StructuralDependence(observed, mean, variance, p);
    }

    private static double withAlters(TieNetwork network, int ego, double[] values, Comparison comparison) {
        double sum = 0;
        double all = 0;
        for (int tie = network.start[ego]; tie < network.start[ego + 1]; tie++) {
            sum += network.weight[tie] * comparison.of(values[ego], values[network.alter[tie]]);
            all += network.weight[tie];
        }
        return all == 0 ? 0 : sum / all;
    }
}
