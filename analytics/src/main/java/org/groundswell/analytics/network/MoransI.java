package org.groundswell.analytics.network;

import java.util.Optional;

/**
 * Moran's I: whether actors that are tied have like values.
 *
 * <pre>
 *   I    = (n / Σw) · Σ_ij w(i, j) x(i) x(j) / Σ_i x(i)²            x centred on its mean
 *   E(I) = −1 / (n − 1)
 *   Var(I) = (n·S4 − S3·S5) / ((n−1)(n−2)(n−3)(Σw)²) − E(I)²
 *   S1 = ½ Σ_ij (w(i, j) + w(j, i))²      S2 = Σ_i (Σ_j w(i, j) + Σ_j w(j, i))²      S3 = n Σx⁴ / (Σx²)²
 *   S4 = (n² − 3n + 3) S1 − n S2 + 3 (Σw)²      S5 = (n² − n) S1 − 2n S2 + 6 (Σw)²
 * </pre>
 *
 * <p>About 0 when ties say nothing, towards 1 when like is tied to like, negative when opposites are. The expectation
 * and the variance are those of values dealt at random to the actors; p is two-sided from the normal approximation and
 * so rough for small or very uneven networks. Actors without ties stay in n. Weights are used as they stand: pass
 * {@link TieNetwork#rowNormalised()} for the usual form in which every ego counts alike.
 *
 * <p>Work is one pass over the ties and one over the turned ties; nothing of size n² is built. Source: A. D. Cliff and
 * J. K. Ord, <i>Spatial Processes</i>, Pion 1981, sections 1.4 and 1.5.
 *
 * @param observed          I
 * @param expected          its mean if values were dealt at random
 * @param standardDeviation its standard deviation if values were dealt at random
 * @param pValue            two-sided, 0 to 1
 */
public record MoransI(double observed, double expected, double standardDeviation, double pValue) {

    /**
     * Moran's I of one value an actor; empty where it is not defined, which is with fewer than 4 actors, no tie, or the
     * same value for everyone.
     *
     * @throws IllegalArgumentException if there is not one finite value for each actor
     */
    public static Optional<MoransI> of(TieNetwork network, double... values) {
        int n = network.actors();
        if (values.length != n) {
            throw new IllegalArgumentException("Moran's I needs %d values, got %d".formatted(n, values.length));
        }
        double[] x = centred(values);
        double second = 0;
        double fourth = 0;
        for (double value : x) {
            second += value * value;
            fourth += value * value * value * value;
        }
        if (n < 4 || network.ties() == 0 || second == 0) {
            return Optional.empty();
        }
        var sums = Sums.of(network, x);

        double size = n;
        double all = sums.all * sums.all;
        double s3 = size * fourth / (second * second);
        double s4 = (size * size - 3 * size + 3) * sums.s1 - size * sums.s2 + 3 * all;
        double s5 = (size * size - size) * sums.s1 - 2 * size * sums.s2 + 6 * all;
        double expected = -1 / (size - 1);
        double variance = (size * s4 - s3 * s5) / ((size - 1) * (size - 2) * (size - 3) * all) - expected * expected;
        double observed = size / sums.all * sums.products / second;
        double sd = Math.sqrt(Math.max(0, variance));
        double p = sd == 0 ? 1 : Significance.twoSided((observed - expected) / sd);
        return Optional.of(new MoransI(observed, expected, sd, p));
    }

    /** Values less their mean; all zero when they differ by no more than rounding. */
    private static double[] centred(double[] values) {
        double sum = 0;
        double largest = 0;
        for (double value : values) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("Moran's I needs finite values, got " + value);
            }
            sum += value;
            largest = Math.max(largest, Math.abs(value));
        }
        double mean = sum / values.length;
        double[] x = new double[values.length];
        boolean varies = false;
        for (int i = 0; i < x.length; i++) {
            x[i] = values[i] - mean;
            varies |= Math.abs(x[i]) > 1e-12 * largest;
        }
        return varies ? x : new double[x.length];
    }

    /** Sums over ties: all weights, weighted products, S1 and S2. */
    private record Sums(double all, double products, double s1, double s2) {

        static Sums of(TieNetwork network, double[] x) {
            var turned = network.reversed();
            double all = 0;
            double products = 0;
            double s1 = 0;
            double s2 = 0;
            for (int ego = 0; ego < x.length; ego++) {
                double out = 0;
                double lagged = 0;
                int back = turned.start[ego];
                for (int tie = network.start[ego]; tie < network.start[ego + 1]; tie++) {
                    double weight = network.weight[tie];
                    int alter = network.alter[tie];
                    out += weight;
                    lagged += weight * x[alter];
                    while (back < turned.start[ego + 1] && turned.alter[back] < alter) {
                        back++;
                    }
                    boolean mutual = back < turned.start[ego + 1] && turned.alter[back] == alter;
                    s1 += weight * weight + (mutual ? weight * turned.weight[back] : 0);
                }
                double both = out + turned.outStrength(ego);
                all += out;
                products += x[ego] * lagged;
                s2 += both * both;
            }
            return new Sums(all, products, s1, s2);
        }
    }
}
