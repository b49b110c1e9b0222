package org.groundswell.analytics.spc;

import java.util.SplittableRandom;

/** Series for property tests: the same seed gives the same series. */
final class SeededSeries {

    private SeededSeries() {}

    /** Normal noise about 50, with a step in the middle for every third seed and a drift for every fourth. */
    static double[] noise(long seed, int points) {
        var random = new SplittableRandom(seed);
        double[] series = new double[points];
        for (int i = 0; i < points; i++) {
            double step = seed % 3 == 0 && i > points / 2 ? 12 : 0;
            double drift = seed % 4 == 0 ? 1.5 * i : 0;
            series[i] = 50 + 8 * random.nextGaussian() + step + drift;
        }
        return series;
    }

    /** The same, rounded so that neighbours tie and points fall on the mean, and some points missing. */
    static double[] rough(long seed, int points) {
        var random = new SplittableRandom(seed ^ 0x5DEECE66DL);
        double[] series = noise(seed, points);
        for (int i = 0; i < points; i++) {
            series[i] = random.nextInt(12) == 0 ? Double.NaN : Math.rint(series[i] / 4) * 4;
        }
        return series;
    }
}
