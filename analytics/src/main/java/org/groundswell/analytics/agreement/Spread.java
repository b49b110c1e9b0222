package org.groundswell.analytics.agreement;

import java.util.Arrays;

/** Sums that several measures share. */
final class Spread {

    private Spread() {}

    static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** With n − 1; exactly 0 when all values are the same. */
    static double variance(double... values) {
        double mean = mean(values);
        double squares = 0;
        boolean same = true;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            same &= value == values[0];
        }
        return same ? 0 : squares / (values.length - 1);
    }

    static double meanDistance(double[] values, double centre) {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value - centre);
        }
        return sum / values.length;
    }

    /** Between neighbours by straight line (Hyndman and Fan's type 7). */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
