package org.groundswell.analytics.numeric;

/** Quantiles of values, between neighbours by straight line (Hyndman and Fan's type 7, the default of R). */
public final class Quantiles {

    private Quantiles() {}

    /**
     * @param sorted values in ascending order, at least one
     * @param p      share of the values to lie below, 0 to 1
     */
    public static double of(double[] sorted, double p) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("A quantile needs at least 1 value, got 0");
        }
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
