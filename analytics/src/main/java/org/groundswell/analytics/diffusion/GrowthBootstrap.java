package org.groundswell.analytics.diffusion;

import java.util.Arrays;
import org.groundswell.analytics.diffusion.survival.Interval;
import org.groundswell.analytics.numeric.Draws;
import org.groundswell.analytics.numeric.Quantiles;
import org.groundswell.analytics.numeric.Replicates;

/**
 * Intervals of a growth curve by parametric bootstrap of increments: each replicate draws the new adopters of every
 * period about the fitted curve (Poisson, or negative binomial when they clump), adds them up, and is fitted again.
 *
 * <p>Errors of a cumulative series follow one another, so that standard errors from its residuals are too small; drawn
 * increments are independent, as adoptions are. For counts, not shares.
 *
 * <p>Source: B. Efron and R. J. Tibshirani, <i>An Introduction to the Bootstrap</i> (1993), section 6.5.
 */
public final class GrowthBootstrap {

    private static final int LEAST_REPLICATES = 100;

    private final GrowthFit fit;
    private final double[] series;
    /** replicates × parameters. */
    private final double[][] parameters;

    private final long seed;

    private GrowthBootstrap(GrowthFit fit, double[] series, double[][] parameters, long seed) {
        this.fit = fit;
        this.series = series;
        this.parameters = parameters;
        this.seed = seed;
    }

    /**
     * Refits a curve to histories it might have produced.
     *
     * @param replicates at least 100
     * @param seed       the same seed gives the same intervals on any number of threads
     */
    public static GrowthBootstrap of(GrowthFit fit, int replicates, long seed) {
        if (replicates < LEAST_REPLICATES) {
            throw new IllegalArgumentException(
                    "A bootstrap needs at least " + LEAST_REPLICATES + " replicates, got " + replicates);
        }
        double[] mean = fit.fitted();
        double dispersion = Math.max(1, fit.dispersion());
        double[][] parameters = new double[replicates][];
        Replicates.run(seed, replicates, (random, i) -> {
            double[] drawn = new double[mean.length];
            double sum = 0;
            for (int t = 0; t < drawn.length; t++) {
                sum += Draws.overdispersed(random, mean[t] - (t == 0 ? 0 : mean[t - 1]), dispersion);
                drawn[t] = sum;
            }
            parameters[i] = sum > 0 ? fit.refitted(drawn) : fit.parameters();
        });
        return new GrowthBootstrap(fit, fit.series(), parameters, seed);
    }

    /** Percentile interval of one parameter, by its letter in the formula. */
    public Interval parameter(String name, double level) {
        int place = fit.curve().parameterNames().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "A parameter needs to be one of " + fit.curve().parameterNames() + ", got " + name);
        }
        return interval(Arrays.stream(parameters).mapToDouble(one -> one[place]).toArray(), level);
    }

    /** Percentile interval of the curve itself at a period, fitted or to come. */
    public Interval curveAt(double period, double level) {
        return interval(
                Arrays.stream(parameters)
                        .mapToDouble(one -> fit.curve().cumulative(one, period))
                        .toArray(),
                level);
    }

    /**
     * Interval for the number that will have adopted: what has been reached, plus what each replicate's curve adds, with
     * chance in every period to come.
     *
     * @param ahead periods after the latest, at least 1
     */
    public Interval prediction(int ahead, double level) {
        if (ahead < 1) {
            throw new IllegalArgumentException("A prediction needs at least 1 period ahead, got " + ahead);
        }
        double dispersion = Math.max(1, fit.dispersion());
        double[] reached = new double[parameters.length];
        Replicates.run(seed + 1, reached.length, (random, i) -> {
            double sum = series[series.length - 1];
            for (int period = series.length + 1; period <= series.length + ahead; period++) {
                double mean = fit.curve().cumulative(parameters[i], period)
                        - fit.curve().cumulative(parameters[i], period - 1.0);
                sum += Draws.overdispersed(random, mean, dispersion);
            }
            reached[i] = sum;
        });
        return interval(reached, level);
    }

    private static Interval interval(double[] values, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("An interval needs a level between 0 and 1, got " + level);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(Quantiles.of(sorted, (1 - level) / 2), Quantiles.of(sorted, (1 + level) / 2));
    }
}
