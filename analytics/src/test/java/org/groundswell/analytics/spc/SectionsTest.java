package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stretches of a chart with lines of their own, and series of which little or nothing is there. */
class SectionsTest {

    private static final double NONE = Double.NaN;
    private static final ChartSettings RUN = ChartSettings.of(ChartType.RUN, Preset.ANHOEJ);
    private static final ChartSettings I = ChartSettings.of(ChartType.I, Preset.ANHOEJ);

    /** 1 to 5 about their median 3, then 20 and 30 in turn about 25: runs are counted for each alone. */
    @Test
    void testEachStretchForRunsOfItsOwn() {
        var settings = RUN.withRecalculationAt(0, 5);

        var chart = chart(settings, 1, 2, 3, 4, 5, 20, 30, 20, 30);

        assertThat(chart.sections()).hasSize(2);
        var before = chart.sections().get(0);
        var after = chart.sections().get(1);
        assertThat(before.from()).isZero();
        assertThat(before.to()).isEqualTo(5);
        assertThat(before.centreLine()).isEqualTo(3);
        assertThat(before.runs().useful()).isEqualTo(4);
        assertThat(before.runs().crossings()).isEqualTo(1);
        assertThat(before.runs().firstOfRun()).isZero();
        assertThat(before.runs().lastOfRun()).isEqualTo(1);
        assertThat(after.to()).isEqualTo(9);
        assertThat(after.centreLine()).isEqualTo(25);
        assertThat(after.runs().useful()).isEqualTo(4);
        assertThat(after.runs().crossings()).isEqualTo(3);
        assertThat(after.runs().longestRun()).isEqualTo(1);
        assertThat(after.runs().firstOfRun()).isEqualTo(5);
    }

    @Test
    void countOnlyPresentPointsInTheirBasis() {
        var sections = chart(I.withRecalculationAt(4).withExcluded(1), 1, 50, NONE, 3, 7, NONE, 9)
                .sections();

        assertThat(sections).extracting(Section::basisPoints).containsExactly(2, 2);
        assertThat(sections).extracting(Section::centreLine).containsExactly(2.0, 8.0);
    }

    /** Nobody came in the last period: its ratio and limits are not there, those of the period before are. */
    @Test
    void showTheLatestLimitsThereAre() {
        var ratios = Observations.ofRatios(new double[] {10, 20, 3}, new double[] {100, 100, 0});

        for (ChartType type : new ChartType[] {ChartType.P, ChartType.P_PRIME}) {
            var chart = ControlChart.of(ratios, I.withType(type));

            assertThat(chart.points().get(2).isMissing()).isTrue();
            assertThat(chart.points().get(2).upper()).isNaN();
            assertThat(chart.latestSection().upper())
                    .isEqualTo(chart.points().get(1).upper())
                    .isFinite();
            assertThat(chart.latestSection().basisPoints()).isEqualTo(2);
        }
        assertThat(ControlChart.of(ratios, I.withType(ChartType.P))
                        .latestSection()
                        .upper())
                .isCloseTo(0.15 + 3 * Math.sqrt(0.15 * 0.85 / 100), within(1e-12));
    }

    @Test
    void multiplyTheirLimits() {
        var plain = chart(I, 10, 12, 11, 13).latestSection();
        var scaled = chart(I.withMultiplier(100), 10, 12, 11, 13).latestSection();

        assertThat(scaled.lower()).isEqualTo(100 * plain.lower());
        assertThat(scaled.upper()).isEqualTo(100 * plain.upper());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ChartType.class,
            names = {"RUN", "I", "MR", "C", "G", "T"})
    void haveNoLinesWhereNothingWasObserved(ChartType type) {
        var chart = chart(I.withType(type), NONE, NONE, NONE);

        assertThat(chart.latestSection().centreLine()).isNaN();
        assertThat(chart.latestSection().hasLimits()).isFalse();
        assertThat(chart.latestSection().runs().tied()).isFalse();
        assertThat(chart.hasSignal()).isFalse();
        assertThat(chart.countedPoints()).isZero();
    }

    /** Ties matter where more than half of the points there are share the smallest value and the centre stands on it. */
    @Test
    void callSmallestValuesTiedOnlyWhenMostPointsShareThem() {
        assertThat(tied(RUN, 0, NONE, 0, NONE, 0, 4, 5)).isTrue();
        assertThat(tied(RUN.withFixedCentre(0), 0, 0, 1, 2)).isFalse();
        assertThat(tied(RUN.withFixedCentre(0), 0, 1, 2, 3)).isFalse();
        assertThat(tied(RUN.withFixedCentre(0), 0, 0, 0, 2)).isTrue();
        assertThat(tied(RUN.withFixedCentre(1), 0, 0, 0, 2)).isFalse();
    }

    /** About a given centre the whole series may be one shift; a ghosted point in it is not counted. */
    @Test
    void mayBeProposedAnewFromTheFirstPointOn() {
        double[] above = {12, 13, 12, 13, 12, 13, 12, 13, 12, 13, 12, 13, 12, 13};
        var settings = ChartSettings.withDefaults().withFixedCentre(10);

        var all = chart(settings, above).rebaseProposal();
        double[] wild = Arrays.copyOf(above, 14);
        wild[3] = 99;
        var ghosted = chart(settings.withGhosted(3), wild).rebaseProposal();

        assertThat(all).contains(new RebaseProposal(0, 14, Side.HIGH, 10, 12.5, false));
        assertThat(ghosted).contains(new RebaseProposal(0, 13, Side.HIGH, 10, (7 * 12 + 6 * 13) / 13.0, false));
        assertThat(chart(settings.withFixedCentre(13), above).rebaseProposal()).isEmpty();
    }

    private static boolean tied(ChartSettings settings, double... values) {
        return chart(settings, values).latestSection().runs().tied();
    }

    private static ControlChart chart(ChartSettings settings, double... values) {
        return ControlChart.of(Observations.of(values), settings);
    }
}
