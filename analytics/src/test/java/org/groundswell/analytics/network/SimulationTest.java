package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.analytics.network.AdoptionTimes.NEVER;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    private static final int[] FIRST = {0};

    /** Everybody looks to the one before. */
    private static final TieNetwork LINE = Networks.ties(5, 1, 0, 2, 1, 3, 2, 4, 3);

    @Nested
    class Thresholds {

        @Test
        void adoptOnePeriodAfterTheOthersDid() {
            var times = ThresholdSimulation.on(LINE, Ties.COUNTED).run(half(5), FIRST, 4);

            assertThat(times.toArray()).containsExactly(1, 2, 3, 4, NEVER);
            assertThat(times.cumulativeAdopters()).containsExactly(1, 2, 3, 4);
        }

        @Test
        void waitForEnoughOfTheTies() {
            var network = TieNetwork.of(3, new int[] {2, 2}, new int[] {0, 1}, new double[] {1, 3});
            double[] half = half(3);

            assertThat(ThresholdSimulation.on(network, Ties.COUNTED)
                            .run(half, FIRST, 9)
                            .of(2))
                    .isEqualTo(2);
            assertThat(ThresholdSimulation.on(network, Ties.VALUED)
                            .run(half, FIRST, 9)
                            .of(2))
                    .isEqualTo(NEVER);
            assertThat(ThresholdSimulation.on(network, Ties.VALUED)
                            .run(half, new int[] {1}, 9)
                            .of(2))
                    .isEqualTo(2);
        }

        @Test
        void ofZeroNeedNobodyAndAboveOneAreNeverMet() {
            var times = ThresholdSimulation.on(LINE, Ties.COUNTED).run(new double[] {1, 1.01, 0, 0.5, 1}, FIRST, 9);

            assertThat(times.toArray()).containsExactly(1, NEVER, 2, 3, 4);
        }

        /** A third of three ties is met by one of three, whatever 1/3 is in binary. */
        @Test
        void areMetExactly() {
            var network = Networks.ties(4, 3, 0, 3, 1, 3, 2);
            double third = 0.1 + 0.7 / 3;

            var times = ThresholdSimulation.on(network, Ties.COUNTED).run(new double[] {2, 2, 2, third}, FIRST, 3);

            assertThat(times.of(3)).isEqualTo(2);
        }

        /** What each saw before adopting is enough to make it adopt, so the spread is at least as fast again. */
        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 5, 8})
        void takenFromAHistoryReplayItNoLater(long seed) {
            var random = new SplittableRandom(seed);
            var network = Networks.random(100, 500, random);
            var observed = Networks.times(100, 10, random);
            double[] seen = Exposure.of(
                            network, observed, ExposureOptions.withDefaults().withLag(1))
                    .atAdoption(observed);
            double[] thresholds = IntStream.range(0, 100)
                    .mapToDouble(i -> observed.adopted(i) && observed.of(i) > 1 ? seen[i] : 2)
                    .toArray();
            int[] seeds =
                    IntStream.range(0, 100).filter(i -> observed.of(i) == 1).toArray();

            var replayed = ThresholdSimulation.on(network, Ties.COUNTED).run(thresholds, seeds, 10);

            for (int actor = 0; actor < 100; actor++) {
                assertThat(replayed.of(actor)).isLessThanOrEqualTo(observed.of(actor));
            }
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3})
        void doNotMindHowActorsAreNumbered(long seed) {
            var random = new SplittableRandom(seed);
            var network = Networks.random(80, 300, random);
            double[] thresholds = random.doubles(80).toArray();
            int[] names = Networks.shuffled(80, random);
            double[] renamed = new double[80];
            IntStream.range(0, 80).forEach(i -> renamed[names[i]] = thresholds[i]);

            var one = ThresholdSimulation.on(network, Ties.VALUED).run(thresholds, new int[] {3, 9}, 12);
            var other = ThresholdSimulation.on(Networks.renamed(network, names), Ties.VALUED)
                    .run(renamed, new int[] {names[3], names[9]}, 12);

            assertThat(other.toArray())
                    .containsExactly(Networks.renamed(one, names).toArray());
        }

        @Test
        void areNeededForEveryActor() {
            var simulation = ThresholdSimulation.on(LINE, Ties.COUNTED);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.run(half(4), FIRST, 3))
                    .withMessage("a simulation needs 5 thresholds, got 4");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.run(half(5), new int[] {5}, 3))
                    .withMessage("a seed needs to be an actor from 0 to 4, got 5");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.run(new double[] {0, 0, 0, 0, Double.NaN}, FIRST, 3))
                    .withMessage("actor 4 needs a threshold, got NaN");
        }
    }

    @Nested
    class Cascades {

        @Test
        void runOnWhenEveryTryWins() {
            var times = CascadeSimulation.on(LINE, 1).run(FIRST, 9, new SplittableRandom(1));

            assertThat(times.toArray()).containsExactly(1, 2, 3, 4, 5);
        }

        @Test
        void stopWhenNoneDoes() {
            assertThat(CascadeSimulation.on(LINE, 0)
                            .run(FIRST, 9, new SplittableRandom(1))
                            .cumulativeAdopters())
                    .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1);
        }

        /** Down a line of ties that each win with ½, the actor k steps away is reached with ½^k. */
        @Test
        void reachAsFarAsTheirProbabilitiesSay() {
            var reach = CascadeSimulation.on(LINE, 0.5).reach(FIRST, 9, 20_000, new SplittableRandom(1));

            assertThat(reach.histories()).isEqualTo(20_000);
            for (int actor = 0; actor < 5; actor++) {
                assertThat(reach.chance(actor)).isEqualTo(Math.pow(0.5, actor), within(0.015));
            }
            assertThat(reach.meanAdopters()[8]).isEqualTo(1.9375, within(0.03));
            assertThat(reach.finalAdopters()).isSorted().hasSize(20_000);
        }

        @Test
        void takeTheProbabilityOfEachTie() {
            var network = TieNetwork.of(3, new int[] {1, 2}, new int[] {0, 0}, new double[] {1, 0.25});

            var reach = CascadeSimulation.withProbabilities(network).reach(FIRST, 5, 20_000, new SplittableRandom(4));

            assertThat(reach.chance(1)).isEqualTo(1);
            assertThat(reach.chance(2)).isEqualTo(0.25, within(0.015));
        }

        @Test
        void giveTheSameAnswerOnAnyNumberOfThreads() throws ExecutionException, InterruptedException {
            var network = Networks.random(200, 1000, new SplittableRandom(2));
            var simulation = CascadeSimulation.on(network, 0.2);
            var pool = new ForkJoinPool(1);
            try {
                var alone = pool.submit(() -> simulation.reach(FIRST, 12, 300, new SplittableRandom(9)))
                        .get();
                var together = simulation.reach(FIRST, 12, 300, new SplittableRandom(9));

                assertThat(together.meanAdopters()).containsExactly(alone.meanAdopters());
                assertThat(together.finalAdopters()).containsExactly(alone.finalAdopters());
                assertThat(IntStream.range(0, 200).mapToDouble(together::chance))
                        .containsExactlyElementsOf(IntStream.range(0, 200)
                                .mapToDouble(alone::chance)
                                .boxed()
                                .toList());
            } finally {
                pool.shutdown();
            }
        }

        @Test
        void needProbabilities() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CascadeSimulation.on(LINE, 1.5))
                    .withMessage("a tie needs a probability from 0 to 1, got 1.5");
        }
    }

    private static double[] half(int actors) {
        double[] thresholds = new double[actors];
        Arrays.fill(thresholds, 0.5);
        return thresholds;
    }
}
