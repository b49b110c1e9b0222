package org.groundswell.analytics.spc;

import java.util.Arrays;

/**
 * Averages whose rounding does not decide signals. A plain sum of twenty 0.1s over 20 is 0.10000000000000002, and every
 * point of that constant series would then lie below its own mean; a second pass over the residuals takes the error
 * out.
 */
final class Means {

    private Means() {}

    /** Mean of the values at {@code from} … {@code to − 1}, NaN left out; NaN if none is left. */
    static double mean(double[] values, int from, int to) {
        double sum = 0;
        int n = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                n++;
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        double mean = sum / n;
        double rest = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                rest += values[i] - mean;
            }
        }
        return mean + rest / n;
    }

    static double mean(double[] values) {
        return mean(values, 0, values.length);
    }

    /** Σ weight·value / Σ weight over entries where neither is missing, in two passes; NaN without weight. */
    static double weighted(double[] values, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i] * weights[i])) {
                sum += weights[i] * values[i];
                total += weights[i];
            }
        }
        if (total == 0) {
            return Double.NaN;
        }
        double mean = sum / total;
        double rest = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i] * weights[i])) {
                rest += weights[i] * (values[i] - mean);
            }
        }
        return mean + rest / total;
    }

    /** Median of the values that are not NaN; NaN if there is none. */
    static double median(double[] values) {
        double[] sorted =
                Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] / 2 + sorted[n / 2] / 2;
    }

    /** Standard deviation with n − 1 about a mean already known; NaN for fewer than two values. */
    static double standardDeviation(double[] values, double mean) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }
}
