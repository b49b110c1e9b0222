package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuralEquivalenceTest {

    private static final EquivalenceOptions USUAL = EquivalenceOptions.withDefaults();

    /** 0 and 1 both look to 2, which looks to 3: 0 and 1 are in the same place. */
    private final TieNetwork network = Networks.ties(4, 0, 2, 1, 2, 2, 3);

    @Test
    void findsTwoInTheSamePlace() {
        var equivalence = StructuralEquivalence.of(network, USUAL);

        assertThat(equivalence.distance(0, 1)).isZero();
        assertThat(equivalence.weight(0, 1))
                .isGreaterThan(equivalence.weight(0, 2))
                .isGreaterThan(0.5);
        assertThat(equivalence.weight(0, 0)).isZero();
    }

    /**
     * By hand with unreached at 0: steps are z(0,2) = z(1,2) = z(2,3) = ½ and z(0,3) = z(1,3) = 1 after division by the
     * longest. d(0, 2)² = (½ − 0)² + [k = 1: 0 + (z(1,0) − z(1,2))² = ¼] + [k = 3: (1 − ½)² + 0 = ¼] = ¾.
     */
    @Test
    void agreesWithDistancesWorkedByHand() {
        var equivalence = StructuralEquivalence.of(network, EquivalenceOptions.asNetdiffuser());

        assertThat(equivalence.distance(0, 2)).isEqualTo(Math.sqrt(0.75), within(1e-15));
        assertThat(equivalence.distance(2, 0)).isEqualTo(Math.sqrt(0.75), within(1e-15));
        assertThat(equivalence.distance(0, 3)).isEqualTo(Math.sqrt(1 + 1 + 0.25 + 0.25), within(1e-15));
    }

    @Test
    void countsThoseInLikePositionsForMost() {
        var times = AdoptionTimes.of(1, 2, AdoptionTimes.NEVER, 1, 2, 2);

        var exposure = Exposure.of(
                StructuralEquivalence.of(network, USUAL).asTies(),
                times,
                ExposureOptions.withDefaults().withTies(Ties.VALUED));

        assertThat(exposure.at(0, 0)).isGreaterThan(0.5);
        assertThat(exposure.at(0, 1)).isEqualTo(1, within(1e-15));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void weighsTheNearerMoreAndAddsUpToOne(long seed) {
        var drawn = Networks.random(30, 90, new SplittableRandom(seed));
        var equivalence = StructuralEquivalence.of(drawn, USUAL.withPower(2));

        for (int ego = 0; ego < 30; ego++) {
            int row = ego;
            double sum = IntStream.range(0, 30)
                    .mapToDouble(j -> equivalence.weight(row, j))
                    .sum();
            assertThat(sum).isEqualTo(1, within(1e-12));
            for (int j = 0; j < 30; j++) {
                for (int k = 0; k < 30; k++) {
                    if (j != ego && k != ego && equivalence.distance(ego, j) < equivalence.distance(ego, k) - 1e-9) {
                        assertThat(equivalence.weight(ego, j)).isGreaterThan(equivalence.weight(ego, k));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void doesNotMindHowActorsAreNumbered(long seed) {
        var random = new SplittableRandom(seed);
        var drawn = Networks.random(25, 80, random);
        int[] names = Networks.shuffled(25, random);

        var equivalence = StructuralEquivalence.of(drawn, USUAL);
        var renamed = StructuralEquivalence.of(Networks.renamed(drawn, names), USUAL);

        for (int i = 0; i < 25; i++) {
            for (int j = 0; j < 25; j++) {
                assertThat(renamed.weight(names[i], names[j])).isEqualTo(equivalence.weight(i, j), within(1e-12));
            }
        }
    }

    @Test
    void takesGroupsForNetworksOfTheirOwn() {
        var two = Networks.ties(8, 0, 2, 1, 2, 2, 3, 4, 6, 5, 6, 6, 7, 0, 7);
        var alone = StructuralEquivalence.of(network, USUAL);

        var grouped = StructuralEquivalence.of(two, new int[] {1, 1, 1, 1, 2, 2, 2, 2}, USUAL);

        assertThat(grouped.distance(4, 6)).isEqualTo(alone.distance(0, 2));
        assertThat(grouped.weight(5, 4)).isEqualTo(alone.weight(1, 0));
        assertThat(grouped.weight(0, 4)).isZero();
        assertThat(grouped.distance(0, 4)).isInfinite();
    }

    @Test
    void hasNoWeightsWhereNobodyIsNearer() {
        var none = StructuralEquivalence.of(Networks.ties(3), USUAL);

        assertThat(none.weight(0, 1)).isZero();
        assertThat(none.asTies().ties()).isZero();
    }

    @Test
    void stopsAtTheLongestPath() {
        var line = Networks.ties(4, 0, 1, 1, 2, 2, 3);
        var short2 = new EquivalenceOptions(2, EquivalenceOptions.Unreached.ZERO, 1);

        assertThat(StructuralEquivalence.of(line, short2).distance(0, 3))
                .isNotEqualTo(StructuralEquivalence.of(line, EquivalenceOptions.asNetdiffuser())
                        .distance(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.withPower(0))
                .withMessageContaining("got 0.0");
    }
}
