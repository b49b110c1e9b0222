package org.groundswell.analytics.diffusion.forecast;

import java.util.Arrays;

/**
 * Adoption so far: cumulative adopters by the end of each month, and how many sites there are to adopt. A site that
 * lapses stays counted, because it did adopt.
 */
public final class UptakeHistory {

    private final double[] cumulative;
    private final int eligible;

    private UptakeHistory(double[] cumulative, int eligible) {
        this.cumulative = cumulative;
        this.eligible = eligible;
    }

    /**
     * A history.
     *
     * @param cumulative adopters by the end of each month, no month left out, the first month of the programme first
     * @param eligible   sites on the list, adopters included
     * @throws IllegalArgumentException if there is no month, a count falls or is negative, or exceeds the sites
     */
    public static UptakeHistory of(int[] cumulative, int eligible) {
        if (cumulative.length == 0 || eligible < 1) {
            throw new IllegalArgumentException("A history needs at least 1 month and 1 eligible site, got "
                    + cumulative.length + " months and " + eligible + " sites");
        }
        int before = 0;
        for (int month = 0; month < cumulative.length; month++) {
            if (cumulative[month] < before || cumulative[month] > eligible) {
                throw new IllegalArgumentException(
                        "Cumulative adopters need to rise from 0 to at most %d, got %d after %d in month %d"
                                .formatted(eligible, cumulative[month], before, month + 1));
            }
            before = cumulative[month];
        }
        return new UptakeHistory(Arrays.stream(cumulative).asDoubleStream().toArray(), eligible);
    }

    /** This history as it stood after an earlier month. */
    public UptakeHistory upTo(int month) {
        if (month < 1 || month > months()) {
            throw new IllegalArgumentException("An earlier month needs to be 1 to " + months() + ", got " + month);
        }
        return new UptakeHistory(Arrays.copyOf(cumulative, month), eligible);
    }

    public int months() {
        return cumulative.length;
    }

    public int eligible() {
        return eligible;
    }

    /** Adopters by the end of a month, 1 for the first; 0 before it. */
    public double adoptersBy(int month) {
        return month == 0 ? 0 : cumulative[month - 1];
    }

    /** Adopters by the end of the latest month. */
    public double adopters() {
        return cumulative[cumulative.length - 1];
    }

    double[] cumulative() {
        return cumulative.clone();
    }

    UptakeHistory with(double[] otherCumulative) {
        return new UptakeHistory(otherCumulative, eligible);
    }
}
