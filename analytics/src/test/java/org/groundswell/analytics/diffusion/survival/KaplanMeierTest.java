package org.groundswell.analytics.diffusion.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden cases and properties of {@link KaplanMeier} and {@link LogRank}. */
class KaplanMeierTest {

    /** Kleinbaum and Klein, Survival Analysis, 3rd ed., table 2.4: three decimals. */
    @Test
    void agreesWithTheRemissionTable() {
        var curve = KaplanMeier.of(Leukaemia.treated());

        double[] weeks = {6, 7, 10, 13, 16, 22, 23};
        double[] printed = {.8571, .8067, .7529, .6902, .6275, .5378, .4482};
        for (int i = 0; i < weeks.length; i++) {
            assertThat(curve.survivalAt(weeks[i])).isCloseTo(printed[i], within(5e-5));
        }
        assertThat(curve.median()).hasValue(23);
        assertThat(KaplanMeier.of(Leukaemia.placebo()).median()).hasValue(8);
    }

    /** Greenwood's formula by hand at the first step: 0.8571² · 3/(21·18). */
    @Test
    void givesGreenwoodsError() {
        var first = KaplanMeier.of(Leukaemia.treated()).steps().get(0);

        assertThat(first.standardError()).isCloseTo(18.0 / 21 * Math.sqrt(3.0 / (21 * 18)), within(1e-15));
        assertThat(first.cumulativeHazard()).isCloseTo(3.0 / 21, within(1e-15));
    }

    /** The statistic every textbook prints for these data: 16.79 on 1 degree of freedom. */
    @Test
    void agreesWithTheRemissionLogRankTest() {
        var test = LogRank.of(Leukaemia.everybody(), Leukaemia.group());

        assertThat(test.chiSquare()).isCloseTo(16.79, within(0.005));
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
        assertThat(test.groups().get(0).expected()).isCloseTo(19.25, within(0.005));
        assertThat(test.groups().get(1).expected()).isCloseTo(10.75, within(0.005));
        assertThat(test.p()).isCloseTo(4.17e-5, within(5e-7));
    }

    @Test
    void meansTheAreaUnderTheCurveByARestrictedMean() {
        var curve = KaplanMeier.of(List.of(FollowUp.adopted(2), FollowUp.adopted(6)));

        assertThat(curve.restrictedMean(4).value()).isCloseTo(2 + 2 * 0.5, within(1e-15));
        assertThat(curve.restrictedMean(10).value()).isCloseTo(4, within(1e-15));
    }

    @Test
    void namesBothMeaningsOfAMedianThatRests() {
        var curve = KaplanMeier.of(List.of(FollowUp.adopted(2), FollowUp.adopted(6)));

        assertThat(curve.median()).hasValue(2);
        assertThat(curve.timeToShare(0.5, QuantileRule.MIDDLE_OF_REST)).hasValue(4);
    }

    @Test
    void hasNoMedianBeforeHalfHaveAdopted() {
        var curve = KaplanMeier.of(List.of(FollowUp.adopted(2), FollowUp.notYet(6), FollowUp.notYet(7)));

        assertThat(curve.median()).isEmpty();
        assertThat(curve.timeToShareInterval(0.5, QuantileRule.FIRST_REACHED, 0.95, IntervalScale.LOG_LOG)
                        .upper())
                .isInfinite();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void doesNotCareInWhichOrderSitesCome(long seed) {
        var sites = sites(seed, 60);
        var shuffled = new ArrayList<>(sites);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(KaplanMeier.of(shuffled)).isEqualTo(KaplanMeier.of(sites));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void neverRisesAndKeepsIntervalsWithinBounds(long seed) {
        var curve = KaplanMeier.of(sites(seed, 40));

        double before = 1;
        for (var step : curve.steps()) {
            assertThat(step.survival()).isBetween(0.0, before);
            before = step.survival();
        }
        for (var scale : IntervalScale.values()) {
            var intervals = curve.intervals(0.95, scale);
            for (int i = 0; i < intervals.size(); i++) {
                assertThat(intervals.get(i).lower())
                        .isBetween(0.0, curve.steps().get(i).survival());
                assertThat(intervals.get(i).upper())
                        .isBetween(curve.steps().get(i).survival(), 1.0);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void doesNotCareHowGroupsAreNumbered(long seed) {
        var sites = sites(seed, 60);
        int[] group = new Random(seed).ints(60, 0, 3).toArray();
        int[] renumbered = new int[60];
        for (int i = 0; i < 60; i++) {
            renumbered[i] = (group[i] + 1) % 3;
        }

        assertThat(LogRank.of(sites, renumbered).chiSquare())
                .isCloseTo(LogRank.of(sites, group).chiSquare(), within(1e-9));
    }

    @Test
    void comparesWithinStrataOnly() {
        var sites = sites(4, 40);
        int[] group = new Random(4).ints(40, 0, 2).toArray();
        var twice = new ArrayList<>(sites);
        twice.addAll(sites);
        int[] groups = new int[80];
        int[] strata = new int[80];
        for (int i = 0; i < 80; i++) {
            groups[i] = group[i % 40];
            strata[i] = i / 40;
        }

        // The same comparison made twice over has twice the statistic.
        assertThat(LogRank.stratified(twice, groups, strata).chiSquare())
                .isCloseTo(2 * LogRank.of(sites, group).chiSquare(), within(1e-9));
    }

    @Test
    void keepsGroupsInTheirOrder() {
        var groups = new LinkedHashMap<String, List<FollowUp>>();
        groups.put("North", sites(1, 10));
        groups.put("East", sites(2, 10));

        assertThat(KaplanMeier.byGroup(groups).keySet()).containsExactly("North", "East");
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.of(List.of()))
                .withMessage("Time to adoption needs a time and an end for each of at least 1 site, "
                        + "got 0 times and 0 ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUp(-1, true))
                .withMessage("Follow-up needs a finite time of 0 or more, got -1.0");
    }

    private static List<FollowUp> sites(long seed, int count) {
        var random = new Random(seed);
        var sites = new ArrayList<FollowUp>();
        for (int i = 0; i < count; i++) {
            sites.add(new FollowUp(1 + random.nextInt(12), random.nextDouble() < 0.7));
        }
        return sites;
    }
}
