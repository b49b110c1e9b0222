package org.groundswell.analytics.funnel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Keeping extreme z-scores from driving the overdispersion that is meant to judge them. */
final class Trimming {

    private Trimming() {}

    /**
     * Leaves out the ends, as NHS Digital does: with rank r of N (ties share their average) and k = 1/trim, kept are
     * 0 &lt; ⌊r·k/(N + 1)⌋ &lt; k − 1.
     *
     * @return the z-scores, NaN where left out
     */
    static double[] truncated(double[] z, double trim) {
        double k = 1 / trim;
        double[] ranks = ranks(z);
        double[] kept = z.clone();
        for (int i = 0; i < z.length; i++) {
            double slice = Math.floor(ranks[i] * k / (z.length + 1));
            if (!(slice > 0 && slice < k - 1)) {
                kept[i] = Double.NaN;
            }
        }
        return kept;
    }

    /** Pulls the ends in to the quantiles at {@code trim} and 1 − {@code trim}. */
    static double[] winsorised(double[] z, double trim) {
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, trim);
        double high = quantile(sorted, 1 - trim);
        return Arrays.stream(z).map(x -> Math.max(low, Math.min(high, x))).toArray();
    }

    /** Quantile by linear interpolation between order statistics, R's type 7. */
    private static double quantile(double[] sorted, double probability) {
        double place = (sorted.length - 1) * probability;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static double[] ranks(double[] z) {
        int[] order = IntStream.range(0, z.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> z[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] ranks = new double[z.length];
        int first = 0;
        while (first < order.length) {
            int last = first;
            while (last + 1 < order.length && z[order[last + 1]] == z[order[first]]) {
                last++;
            }
            for (int j = first; j <= last; j++) {
                ranks[order[j]] = (first + last) / 2.0 + 1;
            }
            first = last + 1;
        }
        return ranks;
    }
}
