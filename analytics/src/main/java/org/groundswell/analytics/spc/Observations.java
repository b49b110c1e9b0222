package org.groundswell.analytics.spc;

import java.util.Arrays;

/**
 * What was observed, in time order, one entry per period: a value, a numerator over a denominator, or a subgroup's
 * mean, standard deviation and size.
 *
 * <p>A missing value is NaN; so is a ratio over nothing. Missing points stay in place: they break moving ranges and
 * patterns on both sides and are never bridged.
 */
public final class Observations {

    private final double[] numerators;
    private final double[] denominators;
    private final double[] deviations;

    private Observations(double[] numerators, double[] denominators, double[] deviations) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.deviations = deviations;
    }

    /**
     * Single values, in the unit of the measure; NaN where one is missing.
     *
     * @throws IllegalArgumentException if a value is infinite
     */
    public static Observations of(double... values) {
        requireNotInfinite("values", values);
        return new Observations(values.clone(), new double[0], new double[0]);
    }

    /**
     * Numerators over denominators.
     *
     * @throws IllegalArgumentException if the lengths differ, a number is infinite, or a denominator is negative
     */
    public static Observations ofRatios(double[] numerators, double[] denominators) {
        requireSameLength("numerators", numerators, "denominators", denominators);
        requireNotInfinite("numerators", numerators);
        requireSizes("denominators", denominators);
        return new Observations(numerators.clone(), denominators.clone(), new double[0]);
    }

    /**
     * Subgroups already summarised; a subgroup of one has no standard deviation (NaN).
     *
     * @throws IllegalArgumentException if the lengths differ, a number is infinite, or a deviation or size is negative
     */
    public static Observations ofSubgroups(double[] means, double[] deviations, double[] sizes) {
        requireSameLength("means", means, "deviations", deviations);
        requireSameLength("means", means, "sizes", sizes);
        requireNotInfinite("means", means);
        requireSizes("deviations", deviations);
        requireSizes("sizes", sizes);
        return new Observations(means.clone(), sizes.clone(), deviations.clone());
    }

    /**
     * Subgroups of single values ({@code periods × values}, ragged); missing values are left out of their subgroup.
     *
     * @throws IllegalArgumentException if a value is infinite
     */
    public static Observations ofSubgroups(double[][] subgroups) {
        double[] means = new double[subgroups.length];
        double[] deviations = new double[subgroups.length];
        double[] sizes = new double[subgroups.length];
        for (int i = 0; i < subgroups.length; i++) {
            double[] present =
                    Arrays.stream(subgroups[i]).filter(x -> !Double.isNaN(x)).toArray();
            means[i] = Means.mean(present, 0, present.length);
            deviations[i] = Means.standardDeviation(present, means[i]);
            sizes[i] = present.length;
        }
        return ofSubgroups(means, deviations, sizes);
    }

    /** Number of periods, missing ones included. */
    public int size() {
        return numerators.length;
    }

    /** The value of a period: the ratio, the subgroup's mean, or the value itself. NaN if missing. */
    public double value(int i) {
        if (denominators.length == 0 || deviations.length > 0) {
            return numerators[i];
        }
        return denominators[i] > 0 ? numerators[i] / denominators[i] : Double.NaN;
    }

    /** Whether the period has no value. */
    public boolean isMissing(int i) {
        return Double.isNaN(value(i));
    }

    /** What stands above the line of a ratio; the value itself where there is no denominator. */
    public double numerator(int i) {
        return numerators[i];
    }

    /** Denominator of a ratio or size of a subgroup; 1 for single values. */
    public double denominator(int i) {
        return denominators.length == 0 ? 1 : denominators[i];
    }

    /** Standard deviation within a subgroup (n − 1); NaN where there is none. */
    public double deviation(int i) {
        return deviations.length == 0 ? Double.NaN : deviations[i];
    }

    boolean hasDenominators() {
        return denominators.length > 0;
    }

    boolean hasSubgroups() {
        return deviations.length > 0;
    }

    private static void requireSameLength(String one, double[] first, String other, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("Observations need as many %s as %s, got %d and %d"
                    .formatted(other, one, second.length, first.length));
        }
    }

    private static void requireNotInfinite(String what, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (Double.isInfinite(numbers[i])) {
                throw new IllegalArgumentException("Observations need finite %s (NaN if missing), got %s at index %d"
                        .formatted(what, numbers[i], i));
            }
        }
    }

    private static void requireSizes(String what, double[] numbers) {
        requireNotInfinite(what, numbers);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                throw new IllegalArgumentException(
                        "Observations need %s of zero or more, got %s at index %d".formatted(what, numbers[i], i));
            }
        }
    }
}
