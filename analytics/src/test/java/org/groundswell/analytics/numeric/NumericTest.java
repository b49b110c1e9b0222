package org.groundswell.analytics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values from printed tables, and moments of random draws. */
class NumericTest {

    /** Abramowitz and Stegun, table 26.1 and 26.5, and Wichura's own check values. */
    @ParameterizedTest
    @CsvSource({
        "0.975, 1.959963984540054",
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408"
    })
    void knowsTheNormalDistribution(double p, double z) {
        assertThat(Normal.quantile(p)).isCloseTo(z, within(1e-14 * Math.abs(z) + 1e-15));
        assertThat(Normal.cumulative(z)).isCloseTo(p, within(1e-12 * p));
    }

    @ParameterizedTest
    @CsvSource({"3.841458820694124, 1, 0.05", "9.487729036781154, 4, 0.05", "37.56623478662507, 20, 0.01"})
    void knowsTheChiSquaredDistribution(double x, int degreesOfFreedom, double p) {
        assertThat(ChiSquare.above(x, degreesOfFreedom)).isCloseTo(p, within(1e-12));
    }

    @Test
    void losesNothingInALongSum() {
        double[] terms = new double[1_000_001];
        terms[0] = 1e16;
        for (int i = 1; i < terms.length; i++) {
            terms[i] = 1;
        }

        assertThat(CompensatedSum.of(terms)).isEqualTo(1e16 + 1e6);
    }

    @ParameterizedTest(name = "mean {0}")
    @ValueSource(doubles = {0.3, 4, 9.9, 12, 250})
    void drawsPoissonCounts(double mean) {
        var moments = new Moments();
        var random = new SplittableRandom(1);
        for (int i = 0; i < 40_000; i++) {
            moments.add(Draws.poisson(random, mean));
        }

        assertThat(moments.mean()).isCloseTo(mean, within(5 * Math.sqrt(mean / 40_000)));
        assertThat(moments.variance()).isCloseTo(mean, within(0.06 * mean));
    }

    @Test
    void drawsBinomialAndClumpedCounts() {
        var binomial = new Moments();
        var clumped = new Moments();
        var negative = new Moments();
        var random = new SplittableRandom(2);
        for (int i = 0; i < 40_000; i++) {
            binomial.add(Draws.binomial(random, 200, 0.7));
            clumped.add(Draws.overdispersedBinomial(random, 200, 0.1, 3));
            negative.add(Draws.overdispersed(random, 20, 2.5));
        }

        assertThat(binomial.mean()).isCloseTo(140, within(0.2));
        assertThat(binomial.variance()).isCloseTo(42, within(1.5));
        assertThat(clumped.mean()).isCloseTo(20, within(0.2));
        assertThat(clumped.variance()).isCloseTo(54, within(2.5));
        assertThat(negative.mean()).isCloseTo(20, within(0.2));
        assertThat(negative.variance()).isCloseTo(50, within(2.5));
    }

    private static final class Moments {
        private double sum;
        private double squares;
        private int count;

        void add(long value) {
            sum += value;
            squares += (double) value * value;
            count++;
        }

        double mean() {
            return sum / count;
        }

        double variance() {
            return squares / count - mean() * mean();
        }
    }
}
