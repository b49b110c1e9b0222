package org.groundswell.analytics.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Krippendorff's α: agreement of any number of raters, whoever rated what.
 *
 * <pre>
 *   o(c, k) = Σ over units of (pairs of ratings c, k by different raters) / (ratings of the unit − 1)
 *   α = 1 − (n − 1) · Σ o(c, k) δ²(c, k) / Σ n(c) n(k) δ²(c, k)          n(c) = Σ_k o(c, k), n = Σ n(c)
 * </pre>
 *
 * <p>1 when all agree, 0 when ratings might have been dealt at random, negative when raters disagree more than that. A
 * unit with fewer than two ratings says nothing and is passed over. Where every rating is the same there is nothing to
 * agree on: α is not defined, neither 1 nor 0.
 *
 * <p>Source: K. Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i>, University of Pennsylvania 2011.
 */
public final class KrippendorffAlpha {

    /** What it means for two ratings to differ; δ² below. */
    public enum Metric {
        /** Same or not: 0 or 1. */
        NOMINAL,
        /** How many ratings lie between: (Σ n(g) from c to k − (n(c) + n(k)) / 2)². */
        ORDINAL,
        /** (c − k)². */
        INTERVAL,
        /** ((c − k) / (c + k))². */
        RATIO
    }

    private final double[] values;
    private final double[][] coincidences;
    private final double[] totals;
    private final double all;

    private KrippendorffAlpha(double[] values, double[][] coincidences) {
        this.values = values;
        this.coincidences = coincidences;
        this.totals = Arrays.stream(coincidences)
                .mapToDouble(row -> DoubleStream.of(row).sum())
                .toArray();
        this.all = DoubleStream.of(totals).sum();
    }

    /**
     * α of ratings given as raters × units, NaN where there is none; empty when it is not defined.
     *
     * @throws IllegalArgumentException if raters have different numbers of units, or a ratio scale has ratings below 0
     */
    public static OptionalDouble of(Metric metric, double[]... raters) {
        int units = raters.length == 0 ? 0 : raters[0].length;
        for (double[] rater : raters) {
            if (rater.length != units) {
                throw new IllegalArgumentException(
                        "alpha needs %d units from every rater, got %d".formatted(units, rater.length));
            }
        }
        double[] values = Arrays.stream(raters)
                .flatMapToDouble(Arrays::stream)
                .filter(rating -> !Double.isNaN(rating))
                .map(rating -> rating + 0.0)
                .sorted()
                .distinct()
                .toArray();
        if (metric == Metric.RATIO && values.length > 0 && values[0] < 0) {
            throw new IllegalArgumentException("a ratio scale needs ratings of 0 or more, got " + values[0]);
        }
        var counts = new double[values.length][values.length];
        for (int unit = 0; unit < units; unit++) {
            add(unit, raters, values, counts);
        }
        return new KrippendorffAlpha(values, counts).alpha(metric);
    }

    private static void add(int unit, double[][] raters, double[] values, double[][] counts) {
        int[] given = Arrays.stream(raters)
                .filter(rater -> !Double.isNaN(rater[unit]))
                .mapToInt(rater -> Arrays.binarySearch(values, rater[unit] + 0.0))
                .toArray();
        for (int one = 0; one < given.length; one++) {
            for (int other = 0; other < given.length; other++) {
                if (one != other) {
                    counts[given[one]][given[other]] += 1.0 / (given.length - 1);
                }
            }
        }
    }

    private OptionalDouble alpha(Metric metric) {
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.length; c++) {
            for (int k = 0; k < values.length; k++) {
                double delta = c == k ? 0 : difference(metric, c, k);
                observed += coincidences[c][k] * delta * delta;
                expected += totals[c] * totals[k] * delta * delta;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    private double difference(Metric metric, int c, int k) {
        return switch (metric) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = -(totals[c] + totals[k]) / 2;
                for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                    between += totals[g];
                }
                yield between;
            }
            case INTERVAL -> values[c] - values[k];
            case RATIO -> (values[c] - values[k]) / (values[c] + values[k]);
        };
    }
}
