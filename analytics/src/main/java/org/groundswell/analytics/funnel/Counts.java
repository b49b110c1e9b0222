package org.groundswell.analytics.funnel;

/** What a funnel needs of its counts. */
final class Counts {

    private Counts() {}

    static void check(double[] numerators, double[] denominators, FunnelSettings settings) {
        int n = numerators.length;
        if (n == 0 || denominators.length != n) {
            throw new IllegalArgumentException("A funnel needs at least 1 unit and as many denominators as numerators,"
                    + " got %d and %d".formatted(denominators.length, n));
        }
        boolean proportion = settings.method() == FunnelMethod.PROPORTION;
        int empty = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            boolean counts = numerators[i] >= 0 && numerators[i] < Double.POSITIVE_INFINITY;
            boolean base = denominators[i] > 0 && denominators[i] < Double.POSITIVE_INFINITY;
            if (!counts || !base || (proportion && numerators[i] > denominators[i])) {
                throw new IllegalArgumentException(
                        "A funnel needs a numerator from 0 %s and a denominator above 0, got %s of %s at index %d"
                                .formatted(
                                        proportion ? "to the denominator" : "up", numerators[i], denominators[i], i));
            }
            empty += numerators[i] == 0 ? 1 : 0;
            total += numerators[i];
        }
        if (settings.method() == FunnelMethod.RATIO_SHMI && empty > settings.trim() * n) {
            throw new IllegalArgumentException(
                    "The log of a ratio needs something observed in all but %.0f %% of units, got nothing in %d of %d;"
                                    .formatted(100 * settings.trim(), empty, n)
                            + " use the square root (RATIO_CQC)");
        }
        if (settings.method() == FunnelMethod.RATIO_OF_COUNTS && total == 0) {
            throw new IllegalArgumentException("A ratio of counts needs a numerator above 0 somewhere, got 0 in all");
        }
    }
}
