package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.analytics.network.AdoptionTimes.NEVER;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.groundswell.analytics.network.ExposureOptions.Scale;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

    private static final ExposureOptions USUAL = ExposureOptions.withDefaults();

    /** By hand: 0 looks to 1 (weight 3) and 2 (weight 1), 1 looks to 2; 3 is alone. */
    private final TieNetwork network =
            TieNetwork.of(4, new int[] {0, 0, 1}, new int[] {1, 2, 2}, new double[] {3, 1, 1});

    private final AdoptionTimes times = AdoptionTimes.of(1, 3, 3, 2, 1, NEVER);

    @Test
    void isTheShareOfAltersThatHaveAdopted() {
        var exposure = Exposure.of(network, times, USUAL);

        assertThat(exposure.of(0)).containsExactly(0.5, 1, 1);
        assertThat(exposure.of(1)).containsExactly(1, 1, 1);
        assertThat(exposure.of(2)).containsExactly(0, 0, 0);
        assertThat(exposure.meanByPeriod()).containsExactly(0.375, 0.5, 0.5);
    }

    @Test
    void weighsTiesThatAreValued() {
        var exposure = Exposure.of(network, times, USUAL.withTies(Ties.VALUED));

        assertThat(exposure.of(0)).containsExactly(0.25, 1, 1);
    }

    @Test
    void seesNothingInTheFirstPeriodsOfALag() {
        var exposure = Exposure.of(network, times, USUAL.withLag(1));

        assertThat(exposure.of(0)).containsExactly(Double.NaN, 0.5, 1);
        assertThat(Exposure.of(network, times, USUAL.withLag(5)).of(0))
                .containsExactly(Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void addsUpWhenASumIsAskedFor() {
        var sum = Exposure.of(network, times, USUAL.withScale(Scale.SUM).withTies(Ties.VALUED));

        assertThat(sum.of(0)).containsExactly(1, 4, 4);
    }

    @Test
    void countsALargeAlterForMore() {
        var exposure = Exposure.of(network, times, new double[] {1, 1, 9, 1}, USUAL);

        assertThat(exposure.of(0)).containsExactly(0.9, 1, 1);
    }

    @Test
    void followsTiesThatChange() {
        var later = Networks.ties(4, 0, 3, 0, 2);
        var exposure = Exposure.of(List.of(network, network, later), times, USUAL);

        assertThat(exposure.of(0)).containsExactly(0.5, 1, 0.5);
        assertThat(Exposure.of(List.of(later, network, network), times, USUAL.withLag(1))
                        .of(0))
                .containsExactly(Double.NaN, 0.5, 1);
    }

    @Test
    void givesThresholdsToThoseWhoAdopted() {
        assertThat(Exposure.of(network, times, USUAL).atAdoption(times)).containsExactly(1, 1, 0, Double.NaN);
        assertThat(Exposure.of(network, times, USUAL.withLag(1)).atAdoption(times))
                .containsExactly(1, 1, Double.NaN, Double.NaN);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void staysFromZeroToOneAndNeverFalls(long seed) {
        var random = new SplittableRandom(seed);
        var drawn = Networks.random(60, 250, random);
        var when = Networks.times(60, 12, random);
        double[] sizes = random.doubles(60, 0, 3).toArray();

        var exposure = Exposure.of(drawn, when, sizes, USUAL.withTies(Ties.VALUED));

        for (int actor = 0; actor < 60; actor++) {
            assertThat(exposure.of(actor)).isSorted();
            assertThat(exposure.at(actor, 0)).isNotNegative();
            assertThat(exposure.at(actor, 11)).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void doesNotMindHowActorsAreNumbered(long seed) {
        var random = new SplittableRandom(seed);
        var drawn = Networks.random(60, 250, random);
        var when = Networks.times(60, 12, random);
        int[] names = Networks.shuffled(60, random);
        var options = USUAL.withTies(Ties.VALUED).withLag(1);

        var exposure = Exposure.of(drawn, when, options);
        var renamed = Exposure.of(Networks.renamed(drawn, names), Networks.renamed(when, names), options);

        for (int actor = 0; actor < 60; actor++) {
            assertThat(renamed.of(names[actor])).containsExactly(exposure.of(actor), within(1e-15));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void isTheSameForTiesThatNeverChange(long seed) {
        var random = new SplittableRandom(seed);
        var drawn = Networks.random(30, 120, random);
        var when = Networks.times(30, 6, random);

        var fixed = Exposure.of(drawn, when, USUAL.withLag(2));
        var changing = Exposure.of(Collections.nCopies(6, drawn), when, USUAL.withLag(2));

        for (int actor = 0; actor < 30; actor++) {
            assertThat(changing.of(actor)).containsExactly(fixed.of(actor));
        }
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exposure.of(network, AdoptionTimes.of(1, 3, 1, 2), USUAL))
                .withMessage("a network of 4 actors needs as many adoption times, got 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.withLag(-1))
                .withMessage("exposure needs a lag of zero or more periods, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exposure.of(List.of(network), times, USUAL))
                .withMessage("exposure needs one network for each of 3 periods, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdoptionTimes.of(1, 3, 4))
                .withMessage("actor 0 needs a time from 1 to 3 or NEVER, got 4");
    }
}
