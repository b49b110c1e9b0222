package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoransITest {

    /** A line of five neighbours, tied both ways. */
    private static final TieNetwork LINE = Networks.ties(5, 0, 1, 1, 0, 1, 2, 2, 1, 2, 3, 3, 2, 3, 4, 4, 3);

    /**
     * By hand, values 1 to 5: x'Wx = 2 · (2 + 0 + 0 + 2) = 8, x'x = 10, Σw = 8, so I = 5/8 · 8/10 = ½. S1 = 16, S2 = 4
     * · 14 = 56, S3 = 1.7, S4 = 13 · 16 − 5 · 56 + 192 = 120, S5 = 20 · 16 − 10 · 56 + 384 = 144, and the variance is
     * (600 − 244.8) / (24 · 64) − 1/16.
     */
    @Test
    void agreesWithALineWorkedByHand() {
        var moran = MoransI.of(LINE, 1, 2, 3, 4, 5).orElseThrow();

        assertThat(moran.observed()).isEqualTo(0.5, within(1e-15));
        assertThat(moran.expected()).isEqualTo(-0.25);
        assertThat(moran.standardDeviation()).isEqualTo(Math.sqrt(355.2 / 1536 - 0.0625), within(1e-15));
        assertThat(moran.pValue()).isEqualTo(0.0675, within(0.0005));
    }

    /** The expectation and variance are those over all orders in which the values could be dealt. */
    @Test
    void hasTheMomentsOfAllOrders() {
        double[] values = {0, 3, 4, 10, 1};
        double[] sums = new double[3];
        permute(values, 0, sums);

        var moran = MoransI.of(LINE, values).orElseThrow();

        double mean = sums[1] / sums[0];
        assertThat(moran.expected()).isEqualTo(mean, within(1e-12));
        assertThat(moran.standardDeviation()).isEqualTo(Math.sqrt(sums[2] / sums[0] - mean * mean), within(1e-12));
    }

    @Test
    void isNotDefinedWithoutTiesOrVariation() {
        assertThat(MoransI.of(LINE, 2, 2, 2, 2, 2)).isEmpty();
        assertThat(MoransI.of(LINE, 0.1, 0.1, 0.1, 0.1, 0.1)).isEmpty();
        assertThat(MoransI.of(Networks.ties(5), 1, 2, 3, 4, 5)).isEmpty();
        assertThat(MoransI.of(Networks.ties(3, 0, 1, 1, 2), 1, 2, 3)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void followsNeitherUnitNorNumbering(long seed) {
        var random = new SplittableRandom(seed);
        var network = Networks.random(50, 260, random);
        double[] values = random.doubles(50).toArray();
        int[] names = Networks.shuffled(50, random);
        double[] other = new double[50];
        IntStream.range(0, 50).forEach(actor -> other[names[actor]] = 3 - 7 * values[actor]);

        var moran = MoransI.of(network, values).orElseThrow();
        var renamed = MoransI.of(Networks.renamed(network, names), other).orElseThrow();

        assertThat(renamed.observed()).isEqualTo(moran.observed(), within(1e-12));
        assertThat(renamed.standardDeviation()).isEqualTo(moran.standardDeviation(), within(1e-12));
        assertThat(renamed.pValue()).isEqualTo(moran.pValue(), within(1e-10));
    }

    @Test
    void needsAValueForEachActor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoransI.of(LINE, 1, 2))
                .withMessage("Moran's I needs 5 values, got 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoransI.of(LINE, 1, 2, 3, 4, Double.NaN))
                .withMessage("Moran's I needs finite values, got NaN");
    }

    /** Adds 1, I and I² of every order of the values. */
    private static void permute(double[] values, int from, double[] sums) {
        if (from == values.length) {
            double moran = MoransI.of(LINE, values).orElseThrow().observed();
            sums[0]++;
            sums[1] += moran;
            sums[2] += moran * moran;
            return;
        }
        for (int i = from; i < values.length; i++) {
            swap(values, from, i);
            permute(values, from + 1, sums);
            swap(values, from, i);
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
