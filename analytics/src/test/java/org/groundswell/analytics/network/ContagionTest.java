package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.analytics.network.AdoptionTimes.NEVER;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.groundswell.analytics.network.ContagionOptions.Comparison;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContagionTest {

    private static final ContagionOptions PLAIN =
            ContagionOptions.withDefaults().withComparison(Comparison.NONE);

    /** Three look to 0, which adopts in period 1: 1 follows at once, 2 a period later, 3 never. */
    private final TieNetwork followers = Networks.ties(4, 1, 0, 2, 0, 3, 0);

    private final AdoptionTimes times = AdoptionTimes.of(1, 4, 1, 2, 3, NEVER);

    @Test
    void asksHowManyOfThoseWhoCouldFollowAtOnce() {
        var contagion = Contagion.of(followers, times, PLAIN);

        assertThat(contagion.infection(0)).isEqualTo(1.0 / 3);
        assertThat(contagion.susceptibility(1)).isEqualTo(1);
        assertThat(contagion.susceptibility(2)).isZero();
        assertThat(contagion.infection(3)).isNaN();
    }

    /** Periods 2 and 3: (1/1 + 1/2) over (3/1 + 2/2). */
    @Test
    void discountsWhatIsFurtherOff() {
        assertThat(Contagion.of(followers, times, PLAIN.withPeriods(2)).infection(0))
                .isEqualTo(1.5 / 4);
        assertThat(Contagion.of(followers, times, PLAIN.withPeriods(2).withExponentialDiscount(1))
                        .infection(0))
                .isEqualTo(1.5 / 4);
        assertThat(Contagion.of(followers, times, PLAIN.withPeriods(2).withExponentialDiscount(0))
                        .infection(0))
                .isEqualTo(2.0 / 5);
        assertThat(Contagion.of(followers, times, PLAIN.withPeriods(9)).infection(0))
                .isEqualTo(1.5 / (4 + 1.0 / 3));
    }

    @Test
    void comparesWithEverybodyWhoAdoptedThen() {
        var more = AdoptionTimes.of(1, 4, 1, 2, 2, 2);
        var contagion = Contagion.of(Networks.ties(4, 1, 0, 2, 1), more, ContagionOptions.withDefaults());

        assertThat(contagion.infection(0)).isEqualTo(1.0 / 3);
    }

    /** A prior adopter is one who adopted: looking to one that never did and one just before gives 1, not ½. */
    @Test
    void doesNotTakeThoseWhoNeverAdoptedForPriorAdopters() {
        var network = Networks.ties(3, 0, 1, 0, 2);

        var contagion = Contagion.of(network, AdoptionTimes.of(1, 3, 2, 1, NEVER), PLAIN);

        assertThat(contagion.susceptibility(0)).isEqualTo(1);
    }

    @Test
    void weighsTies() {
        var network = TieNetwork.of(3, new int[] {1, 2}, new int[] {0, 0}, new double[] {3, 1});

        var contagion = Contagion.of(network, AdoptionTimes.of(1, 3, 1, 2, 3), PLAIN.withTies(Ties.VALUED));

        assertThat(contagion.infection()).containsExactly(0.75, 0, 0);
        assertThat(contagion.susceptibility()).containsExactly(0, 1, 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void doesNotMindHowActorsAreNumbered(long seed) {
        var random = new SplittableRandom(seed);
        var network = Networks.random(50, 300, random);
        var when = Networks.times(50, 8, random);
        int[] names = Networks.shuffled(50, random);
        var options = ContagionOptions.withDefaults().withPeriods(3);

        var contagion = Contagion.of(network, when, options);
        var renamed = Contagion.of(Networks.renamed(network, names), Networks.renamed(when, names), options);

        for (int actor = 0; actor < 50; actor++) {
            assertThat(renamed.infection(names[actor])).isEqualTo(contagion.infection(actor), within(1e-14));
            assertThat(renamed.susceptibility(names[actor])).isEqualTo(contagion.susceptibility(actor), within(1e-14));
        }
    }

    /** Time run backwards, with ties turned round, makes susceptibility of infection. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void mirrorsInfectionInSusceptibility(long seed) {
        var random = new SplittableRandom(seed);
        var network = Networks.random(40, 200, random);
        int[] forwards = random.ints(40, 1, 7).toArray();
        int[] backwards = Arrays.stream(forwards).map(time -> 7 - time).toArray();

        var one = Contagion.of(network, AdoptionTimes.of(1, 6, forwards), PLAIN.withPeriods(2));
        var other = Contagion.of(network.reversed(), AdoptionTimes.of(1, 6, backwards), PLAIN.withPeriods(2));

        assertThat(one.infection()).containsExactly(other.susceptibility(), within(1e-14));
    }
}
