package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TieNetworkTest {

    @Test
    void rowsAreEgosAndColumnsThoseTheyLookTo() {
        var network = Networks.ties(3, 2, 0, 0, 2, 0, 1);

        assertThat(network.alters(0)).containsExactly(1, 2);
        assertThat(network.alters(1)).isEmpty();
        assertThat(network.alters(2)).containsExactly(0);
        assertThat(network.outDegree(0)).isEqualTo(2);
        assertThat(network.inDegrees()).containsExactly(1, 1, 1);
    }

    @Test
    void dropsTiesWithOneselfAndTiesOfNoWeight() {
        var network = TieNetwork.of(2, new int[] {0, 0, 1}, new int[] {0, 1, 0}, new double[] {3, 0, 2});

        assertThat(network.ties()).isEqualTo(1);
        assertThat(network.weight(1, 0)).isEqualTo(2);
        assertThat(network.weight(0, 1)).isZero();
    }

    @Test
    void takesATieGivenTwiceForOneAndAddsItsWeights() {
        var valued = TieNetwork.of(2, new int[] {0, 0}, new int[] {1, 1}, new double[] {3, 1.5});
        var unvalued = TieNetwork.of(2, new int[] {0, 0}, new int[] {1, 1});

        assertThat(valued.ties()).isEqualTo(1);
        assertThat(valued.weights(0)).containsExactly(4.5);
        assertThat(unvalued.weights(0)).containsExactly(1);
    }

    @Test
    void turnsTiesAndBack() {
        var network = Networks.random(40, 200, new SplittableRandom(3));
        var turned = network.reversed();

        assertThat(turned.inStrengths()).containsExactly(strengths(network));
        assertThat(network.inStrengths()).containsExactly(strengths(turned));
        for (int ego = 0; ego < 40; ego++) {
            assertThat(turned.reversed().alters(ego)).containsExactly(network.alters(ego));
            assertThat(turned.reversed().weights(ego)).containsExactly(network.weights(ego));
        }
    }

    @Test
    void sharesOutEveryRowButThatOfAnIsolate() {
        var network = TieNetwork.of(3, new int[] {0, 0, 1}, new int[] {1, 2, 0}, new double[] {1, 3, 5});

        assertThat(network.rowNormalised().weights(0)).containsExactly(0.25, 0.75);
        assertThat(network.rowNormalised().weights(1)).containsExactly(1);
        assertThat(network.rowNormalised().weights(2)).isEmpty();
    }

    @Test
    void keepsTheTiesAmongSome() {
        var network = Networks.ties(4, 0, 1, 1, 3, 3, 0, 2, 0);

        var part = network.among(3, 1, 0);

        assertThat(part.actors()).isEqualTo(3);
        assertThat(part.alters(0)).containsExactly(2);
        assertThat(part.alters(1)).containsExactly(0);
        assertThat(part.alters(2)).containsExactly(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.among(1, 1))
                .withMessageContaining("got 1");
    }

    @Test
    void keepsNothingOfTheArraysItWasGiven() {
        int[] egos = {0};
        int[] alters = {1};
        var network = TieNetwork.of(2, egos, alters);
        alters[0] = 0;
        network.alters(0)[0] = 7;

        assertThat(network.alters(0)).containsExactly(1);
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.ties(2, 0, 2))
                .withMessage("tie 0 needs actors 0 to 1, got 0 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieNetwork.of(2, new int[] {0}, new int[] {1}, new double[] {-1}))
                .withMessage("tie 0 needs a weight of zero or more, got -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieNetwork.of(2, new int[] {0}, new int[] {}, new double[] {1}))
                .withMessageContaining("got 1 egos, 0 alters, 1 weights");
    }

    private static double[] strengths(TieNetwork network) {
        double[] strengths = new double[network.actors()];
        for (int ego = 0; ego < strengths.length; ego++) {
            strengths[ego] = network.outStrength(ego);
        }
        return strengths;
    }
}
