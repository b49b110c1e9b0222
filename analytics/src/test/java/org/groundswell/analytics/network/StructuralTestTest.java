package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuralTestTest {

    @ParameterizedTest(name = "{0} actors")
    @ValueSource(ints = {30, 5000})
    void rewiresWithoutTouchingDegrees(int actors) {
        var network = Networks.random(actors, 6 * actors, new SplittableRandom(7));

        var rewired = new Rewiring(network).rewired(20L * network.ties(), new SplittableRandom(1));

        assertThat(rewired.inDegrees()).containsExactly(network.inDegrees());
        int moved = 0;
        for (int ego = 0; ego < actors; ego++) {
            assertThat(rewired.alters(ego))
                    .hasSize(network.outDegree(ego))
                    .doesNotHaveDuplicates()
                    .doesNotContain(ego);
            moved += Arrays.equals(Arrays.stream(rewired.alters(ego)).sorted().toArray(), network.alters(ego)) ? 0 : 1;
        }
        assertThat(moved).isGreaterThan(actors * 9 / 10);
    }

    /** Four actors that each look to one other and are looked to by one: orders of four in which none keeps its place. */
    @Test
    void reachesEveryNetworkEquallyOften() {
        var ring = Networks.ties(4, 0, 1, 1, 2, 2, 3, 3, 0);
        var rewiring = new Rewiring(ring);
        var counts = new HashMap<List<Integer>, Integer>();
        var random = new SplittableRandom(5);
        for (int i = 0; i < 9000; i++) {
            var rewired = rewiring.rewired(60, random);
            var targets = IntStream.range(0, 4)
                    .map(ego -> rewired.alters(ego)[0])
                    .boxed()
                    .toList();
            counts.merge(targets, 1, Integer::sum);
        }

        assertThat(counts).hasSize(9);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(850, 1150));
    }

    @Test
    void givesTheSameAnswerOnAnyNumberOfThreads() throws ExecutionException, InterruptedException {
        var network = Networks.random(80, 400, new SplittableRandom(2));
        var times = Networks.times(80, 10, new SplittableRandom(3));
        var pool = new ForkJoinPool(1);
        try {
            var alone = pool.submit(() -> StructuralTest.ofMeanThreshold(network, times, 200, new SplittableRandom(11)))
                    .get();
            var together = StructuralTest.ofMeanThreshold(network, times, 200, new SplittableRandom(11));

            assertThat(together).isEqualTo(alone);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void findsThatNeighboursAdoptedTogetherWhenTheyDid() {
        // Rings of five in which everybody looks to the next two, each ring adopting in a period of its own.
        int actors = 100;
        int[] pairs = IntStream.range(0, actors)
                .flatMap(i -> {
                    int ring = i / 5 * 5;
                    return IntStream.of(i, ring + (i + 1) % 5, i, ring + (i + 2) % 5);
                })
                .toArray();
        int[] times = IntStream.range(0, actors).map(i -> 1 + i / 5).toArray();

        var test = StructuralTest.ofMeanThreshold(
                Networks.ties(actors, pairs), AdoptionTimes.of(1, 20, times), 199, new SplittableRandom(1));

        assertThat(test.observed()).isEqualTo(1);
        assertThat(test.nullMean()).isBetween(0.4, 0.65);
        assertThat(test.pValue()).isEqualTo(1.0 / 200);
    }

    @Test
    void findsNothingInAStatisticThatRewiringKeeps() {
        var network = Networks.random(50, 200, new SplittableRandom(4));

        var test = StructuralTest.of(network, rewired -> rewired.outDegree(3), 20, new SplittableRandom(1));

        assertThat(test.pValue()).isEqualTo(1);
        assertThat(test.nullSd()).isZero();
        assertThat(test.nullMean()).isEqualTo(test.observed());
    }

    @Test
    void agreesWithTheMeanOfThresholds() {
        var network = Networks.random(80, 400, new SplittableRandom(2));
        var times = Networks.times(80, 10, new SplittableRandom(3));
        double mean = Arrays.stream(Exposure.of(network, times, ExposureOptions.withDefaults())
                        .atAdoption(times))
                .filter(Double::isFinite)
                .average()
                .orElseThrow();

        var test = StructuralTest.ofMeanThreshold(network, times, 2, new SplittableRandom(1));

        assertThat(test.observed()).isEqualTo(mean, within(1e-14));
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructuralTest.of(Networks.ties(2, 0, 1), net -> 1, 1, new SplittableRandom(1)))
                .withMessage("a structural test needs 2 or more rewirings, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructuralTest.ofMeanThreshold(
                        Networks.ties(1), AdoptionTimes.of(1, 2, AdoptionTimes.NEVER), 9, new SplittableRandom(1)))
                .withMessage("a mean threshold needs an actor that adopted, got none");
    }
}
