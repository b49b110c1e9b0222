package org.groundswell.analytics.agreement;

import java.util.Arrays;

/**
 * A form whose every level carries points of its own, as in the NHS Sustainability Model: the score is the sum of the
 * points of the levels chosen.
 *
 * <p>Shape: factors × levels, the best level first or last as the form has it.
 */
public final class PointsTable {

    private final double[][] points;

    private PointsTable(double[][] points) {
        this.points = points;
    }

    /**
     * A table of points.
     *
     * @throws IllegalArgumentException if there is no factor, a factor has no level, or points are not finite
     */
    public static PointsTable of(double[]... points) {
        if (points.length == 0) {
            throw new IllegalArgumentException("a table of points needs at least 1 factor, got 0");
        }
        for (double[] factor : points) {
            if (factor.length == 0 || !Arrays.stream(factor).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException(
                        "a factor needs at least 1 level and finite points, got " + Arrays.toString(factor));
            }
        }
        return new PointsTable(Arrays.stream(points).map(double[]::clone).toArray(double[][]::new));
    }

    /**
     * Sum of points.
     *
     * @param levels the level chosen for each factor, counted from 0
     * @throws IllegalArgumentException if there is not one level for each factor, or a factor has no such level
     */
    public double total(int... levels) {
        if (levels.length != points.length) {
            throw new IllegalArgumentException(
                    "a total needs a level for each of %d factors, got %d".formatted(points.length, levels.length));
        }
        double sum = 0;
        for (int factor = 0; factor < points.length; factor++) {
            if (levels[factor] < 0 || levels[factor] >= points[factor].length) {
                throw new IllegalArgumentException("factor %d has levels 0 to %d, got %d"
                        .formatted(factor, points[factor].length - 1, levels[factor]));
            }
            sum += points[factor][levels[factor]];
        }
        return sum;
    }

    /** Most points that some factors can give, by their places. */
    public double most(int... factors) {
        return Arrays.stream(factors)
                .mapToDouble(factor -> Arrays.stream(points[factor]).max().orElseThrow())
                .sum();
    }
}
