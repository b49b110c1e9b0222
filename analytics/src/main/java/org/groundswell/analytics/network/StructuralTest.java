package org.groundswell.analytics.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether a statistic of adoption depends on who is tied to whom, or would be the same had everybody looked to as many
 * others, and been looked to by as many, but to others.
 *
 * <pre>
 *   p = (1 + number of rewirings at least as far from the null mean as the data) / (1 + rewirings)
 * </pre>
 *
 * <p>The data count as one of the possible networks, so p is never 0. Every rewiring has its own random stream, split
 * off in order: the same seed gives the same answer on any number of threads.
 *
 * <p>Source: A. C. Davison and D. V. Hinkley, <i>Bootstrap Methods and their Application</i>, Cambridge 1997, section
 * 4.2, for p; T. W. Valente and G. Vega Yon for the use with thresholds.
 *
 * @param observed   the statistic of the data, in its own unit
 * @param rewirings  how many rewired networks it was compared with
 * @param nullMean   mean of the statistic over rewired networks
 * @param nullSd     its standard deviation there, with n − 1
 * @param pValue     two-sided, above 0 and at most 1
 */
public record StructuralTest(double observed, int rewirings, double nullMean, double nullSd, double pValue) {

    /** Enough that the ties that were there have no more say; see {@link Rewiring}. */
    private static final int STEPS_PER_TIE = 10;

    /** Sums in another order differ by this much and mean the same. */
    private static final double ROUNDING = 1e-12;

    /**
     * Test of the mean threshold: how much of their network had adopted when actors did, in the same period or before.
     * Those who never adopted have no threshold.
     *
     * @throws IllegalArgumentException if the numbers of actors differ, nobody adopted, or there are fewer than two
     *     rewirings
     */
    public static StructuralTest ofMeanThreshold(
            TieNetwork network, AdoptionTimes times, int rewirings, SplittableRandom random) {
        Exposure.check(network, times);
        if (Arrays.stream(times.adoptersByPeriod()).sum() == 0) {
            throw new IllegalArgumentException("a mean threshold needs an actor that adopted, got none");
        }
        int[] when = times.toArray();
        return of(network, rewired -> meanThreshold(rewired, when), rewirings, random);
    }

    /**
     * Test of any statistic of a network. The statistic is asked from several threads, and must not rely on the order
     * of alters within a row.
     *
     * @throws IllegalArgumentException if there are fewer than two rewirings
     */
    public static StructuralTest of(
            TieNetwork network, ToDoubleFunction<TieNetwork> statistic, int rewirings, SplittableRandom random) {
        if (rewirings < 2) {
            throw new IllegalArgumentException("a structural test needs 2 or more rewirings, got " + rewirings);
        }
        var streams = new SplittableRandom[rewirings];
        Arrays.setAll(streams, r -> random.split());
        var rewiring = new Rewiring(network);
        long steps = (long) STEPS_PER_TIE * network.ties();
        double[] values = IntStream.range(0, rewirings)
                .parallel()
                .mapToDouble(r -> statistic.applyAsDouble(rewiring.rewired(steps, streams[r])))
                .toArray();
        return compare(statistic.applyAsDouble(network), values);
    }

    private static StructuralTest compare(double observed, double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        int extreme = 0;
        double far = Math.abs(observed - mean) - ROUNDING * Math.max(1, Math.abs(mean));
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            extreme += Math.abs(value - mean) >= far ? 1 : 0;
        }
        double sd = Math.sqrt(squares / (values.length - 1));
        return new StructuralTest(observed, values.length, mean, sd, (1.0 + extreme) / (1.0 + values.length));
    }

    /** Mean over adopters of the share of alters that adopted no later; times as periods, NEVER being the largest. */
    private static double meanThreshold(TieNetwork network, int[] when) {
        double sum = 0;
        int adopters = 0;
        for (int ego = 0; ego < when.length; ego++) {
            int own = when[ego];
            if (own == AdoptionTimes.NEVER) {
                continue;
            }
            adopters++;
            int before = 0;
            for (int tie = network.start[ego]; tie < network.start[ego + 1]; tie++) {
                before += when[network.alter[tie]] <= own ? 1 : 0;
            }
            int degree = network.outDegree(ego);
            sum += degree == 0 ? 0 : (double) before / degree;
        }
        return sum / adopters;
    }
}
