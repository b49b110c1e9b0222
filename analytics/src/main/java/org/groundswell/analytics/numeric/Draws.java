package org.groundswell.analytics.numeric;

import java.util.random.RandomGenerator;

/** Random counts, with more spread than Poisson or binomial where the data have it. */
public final class Draws {

    private static final double SMALL_MEAN = 10;

    private Draws() {}

    /**
     * A Poisson count. Multiplication of uniforms below a mean of ten, above it transformed rejection.
     *
     * <p>Source: W. Hörmann, The transformed rejection method for generating Poisson random variables, Insurance:
     * Mathematics and Economics 12 (1993), algorithm PTRS.
     */
    public static long poisson(RandomGenerator random, double mean) {
        if (!(mean > 0)) {
            return 0;
        }
        return mean < SMALL_MEAN ? poissonByProducts(random, mean) : poissonByRejection(random, mean);
    }

    /**
     * A count with the given mean and {@code dispersion} times a Poisson's variance: Poisson about a gamma mean, which
     * is negative binomial.
     *
     * @param dispersion variance over mean, one or more
     */
    public static long overdispersed(RandomGenerator random, double mean, double dispersion) {
        if (!(mean > 0)) {
            return 0;
        }
        if (dispersion <= 1 + 1e-9) {
            return poisson(random, mean);
        }
        double scale = dispersion - 1;
        return poisson(random, gamma(random, mean / scale) * scale);
    }

    /** How many of {@code trials} succeed. */
    public static long binomial(RandomGenerator random, long trials, double probability) {
        if (probability > 0.5) {
            return trials - binomial(random, trials, 1 - probability);
        }
        if (trials <= 0 || !(probability > 0)) {
            return 0;
        }
        return countByGaps(random, trials, probability);
    }

    /** Geometric gaps between successes: the work is the number of successes, not the number of trials. */
    private static long countByGaps(RandomGenerator random, long trials, double probability) {
        double log = Math.log1p(-probability);
        long successes = -1;
        double place = 0;
        while (place <= trials) {
            successes++;
            place += Math.floor(Math.log(1 - random.nextDouble()) / log) + 1;
        }
        return successes;
    }

    /**
     * How many of {@code trials} succeed when months differ: binomial about a beta probability of the same mean.
     *
     * @param dispersion variance over a binomial's, one or more; what the number of trials allows is used
     */
    public static long overdispersedBinomial(
            RandomGenerator random, long trials, double probability, double dispersion) {
        double correlation = trials > 1 ? Math.min(0.9, (dispersion - 1) / (trials - 1)) : 0;
        if (correlation <= 1e-9 || !(probability > 0) || probability >= 1) {
            return binomial(random, trials, Math.min(1, Math.max(0, probability)));
        }
        double size = 1 / correlation - 1;
        double yes = gamma(random, size * probability);
        double no = gamma(random, size * (1 - probability));
        return binomial(random, trials, yes + no > 0 ? yes / (yes + no) : probability);
    }

    /** A gamma value of unit scale: Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000). */
    static double gamma(RandomGenerator random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.nextGaussian();
            double v = 1 + c * z;
            if (v > 0) {
                v = v * v * v;
                double u = 1 - random.nextDouble();
                if (Math.log(u) < 0.5 * z * z + d - d * v + d * Math.log(v)) {
                    return d * v;
                }
            }
        }
    }

    private static long poissonByProducts(RandomGenerator random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        long count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private static long poissonByRejection(RandomGenerator random, double mean) {
        double logMean = Math.log(mean);
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double v = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = random.nextDouble() - 0.5;
            double w = 1 - random.nextDouble();
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && w <= v) {
                return k;
            }
            boolean possible = k >= 0 && !(us < 0.013 && w > us);
            if (possible
                    && Math.log(w * inverseAlpha / (a / (us * us) + b))
                            <= k * logMean - mean - Gamma.logGamma(k + 1.0)) {
                return k;
            }
        }
    }
}
