package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlChartTest {

    private static final ChartSettings I_CHART = ChartSettings.of(ChartType.I, Preset.ANHOEJ);

    @Test
    void leavesAnExcludedPointOutOfTheLimitsButJudgesIt() {
        var chart = ControlChart.of(Observations.of(10, 12, 99, 10, 12, 10), I_CHART.withExcluded(2));

        assertThat(chart.latestSection().centreLine()).isCloseTo(10.8, within(1e-12));
        assertThat(chart.latestSection().averageRange()).isEqualTo(2);
        assertThat(chart.latestSection().basisPoints()).isEqualTo(5);
        assertThat(chart.points().get(2).hasSignal(Rule.OUTSIDE_LIMITS)).isTrue();
        assertThat(chart.latestSection().runs().useful()).isEqualTo(5);
        assertThat(chart.countedPoints()).isEqualTo(5);
    }

    @Test
    void onlyShowsAGhostedPoint() {
        var chart = ControlChart.of(Observations.of(10, 12, 99, 10, 12, 10), I_CHART.withGhosted(2));

        assertThat(chart.latestSection().centreLine()).isCloseTo(10.8, within(1e-12));
        assertThat(chart.points().get(2).value()).isEqualTo(99);
        assertThat(chart.points().get(2).signals()).isEmpty();
        assertThat(chart.countedPoints()).isEqualTo(5);
    }

    /** 5 and 9 beside the gap give no range of 4: the ranges are 2 and 2. */
    @Test
    void neverBridgesAMissingValue() {
        var section = ControlChart.of(Observations.of(3, 5, Double.NaN, 9, 11), I_CHART)
                .latestSection();

        assertThat(section.centreLine()).isEqualTo(7);
        assertThat(section.averageRange()).isEqualTo(2);
    }

    /** The range that ends at the excluded point goes; the one that begins there stays. */
    @Test
    void excludesTheRangeThatEndsAtThePoint() {
        var settings = ChartSettings.of(ChartType.MR, Preset.ANHOEJ).withExcluded(2);

        var chart = ControlChart.of(Observations.of(0, 1, 9, 6, 7), settings);

        assertThat(chart.latestSection().centreLine()).isCloseTo((1 + 3 + 1) / 3.0, within(1e-12));
        assertThat(chart.points().get(2).value()).isEqualTo(8);
        assertThat(chart.points().get(2).hasSignal(Rule.OUTSIDE_LIMITS)).isTrue();
    }

    @Test
    void standsOnAGivenCentreWithItsOwnSigma() {
        double[] values = {10, 12, 10, 12, 10};

        var given = ControlChart.of(Observations.of(values), I_CHART.withFixedCentre(9))
                .latestSection();
        var own = ControlChart.of(Observations.of(values), I_CHART).latestSection();

        assertThat(given.centreLine()).isEqualTo(9);
        assertThat(given.upper() - 9).isCloseTo(own.upper() - own.centreLine(), within(1e-12));
        for (ChartType type : List.of(ChartType.RUN, ChartType.C, ChartType.G, ChartType.MR)) {
            var chart = ControlChart.of(
                    Observations.of(values), I_CHART.withType(type).withFixedCentre(9));
            assertThat(chart.latestSection().centreLine()).as(type.title()).isEqualTo(9);
        }
        var times = ControlChart.of(
                Observations.of(values), I_CHART.withType(ChartType.T).withFixedCentre(9));
        assertThat(times.latestSection().centreLine()).isCloseTo(9, within(1e-9));
        var shares = Observations.ofRatios(values, new double[] {20, 20, 20, 20, 20});
        for (ChartType type : List.of(ChartType.P, ChartType.P_PRIME, ChartType.U, ChartType.I_PRIME)) {
            var chart = ControlChart.of(shares, I_CHART.withType(type).withFixedCentre(0.4));
            assertThat(chart.latestSection().centreLine()).as(type.title()).isEqualTo(0.4);
        }
        var groups = Observations.ofSubgroups(new double[][] {{1, 3}, {2, 6}});
        for (ChartType type : List.of(ChartType.XBAR, ChartType.S)) {
            var chart = ControlChart.of(groups, I_CHART.withType(type).withFixedCentre(4));
            assertThat(chart.latestSection().centreLine()).as(type.title()).isEqualTo(4);
        }
    }

    @Test
    void multipliesEverythingAtTheEnd() {
        var shares = Observations.ofRatios(new double[] {4, 6, 5, 4}, new double[] {10, 10, 10, 10});
        var settings = I_CHART.withType(ChartType.P);

        var plain = ControlChart.of(shares, settings);
        var percent = ControlChart.of(shares, settings.withMultiplier(100).withTarget(90));

        assertThat(percent.latestSection().upper())
                .isEqualTo(100 * plain.latestSection().upper());
        assertThat(percent.latestSection().centreLine())
                .isEqualTo(100 * plain.latestSection().centreLine());
        for (int i = 0; i < 4; i++) {
            var point = percent.points().get(i);
            assertThat(point.value()).isEqualTo(100 * plain.points().get(i).value());
            assertThat(point.lower()).isEqualTo(100 * plain.points().get(i).lower());
            assertThat(point.upper()).isEqualTo(100 * plain.points().get(i).upper());
            assertThat(point.lowerTwoSigma())
                    .isEqualTo(100 * plain.points().get(i).lowerTwoSigma());
            assertThat(point.upperTwoSigma())
                    .isEqualTo(100 * plain.points().get(i).upperTwoSigma());
            assertThat(point.centre()).isEqualTo(100 * plain.points().get(i).centre());
        }
        assertThat(percent.assurance()).contains(Assurance.HIT_OR_MISS);
    }

    @Test
    void showsTheOpenIntervalAsCensored() {
        var settings = ChartSettings.of(ChartType.G, Preset.ANHOEJ);
        var gaps = Observations.of(0, 2, 7, 1, 5);

        var within = ControlChart.of(gaps, settings.withOpenInterval(13));
        var beyond = ControlChart.of(gaps, settings.withOpenInterval(14).withMultiplier(2));

        assertThat(within.points()).hasSize(5);
        assertThat(within.openInterval())
                .contains(new OpenInterval(13, within.latestSection().upper(), false));
        assertThat(beyond.openInterval())
                .contains(new OpenInterval(28, beyond.latestSection().upper(), true));
        assertThat(beyond.latestSection().upper()).isCloseTo(2 * (3 + 3 * Math.sqrt(12)), within(1e-9));
        assertThat(ControlChart.of(gaps, settings).openInterval()).isEmpty();
        assertThat(ControlChart.of(gaps, I_CHART.withOpenInterval(3)).openInterval())
                .isEmpty();
    }

    @Test
    void proposesNewLimitsFromTheFirstPointOfAShiftThatLasts() {
        double[] lifted = IntStream.range(0, 21)
                .mapToDouble(i -> (i < 14 ? 10 : 20) + (i + 1) % 2)
                .toArray();

        var proposal = chart(lifted, 14).rebaseProposal();

        assertThat(proposal).contains(new RebaseProposal(14, 7, Side.HIGH, 10.5, (20 * 7 + 4) / 7.0, true));
        double[] fallen = Arrays.copyOf(lifted, 22);
        fallen[21] = 5;
        assertThat(chart(fallen, 14).rebaseProposal()).isEmpty();
        assertThat(chart(Arrays.copyOf(lifted, 19), 14).rebaseProposal()).isEmpty();
    }

    @Test
    void callsAProposalSettledFromTwelvePoints() {
        double[] lowered = IntStream.range(0, 26)
                .mapToDouble(i -> (i < 14 ? 10 : 4) + i % 2)
                .toArray();

        var proposal = chart(lowered, 14).rebaseProposal().orElseThrow();

        assertThat(proposal.provisional()).isFalse();
        assertThat(proposal.side()).isEqualTo(Side.LOW);
        assertThat(proposal.points()).isEqualTo(12);
        var run = ControlChart.of(
                        Observations.of(lowered),
                        ChartSettings.of(ChartType.RUN, Preset.ANHOEJ).withBaseline(14))
                .rebaseProposal()
                .orElseThrow();
        assertThat(run.centreAfter()).isEqualTo(4.5);
        assertThat(run.centreBefore()).isEqualTo(10.5);
    }

    @Test
    void hasNoAssuranceWhereATargetForOneValueSaysLittle() {
        var gaps = Observations.of(1, 2, 7, 1, 5);
        for (ChartType type : List.of(ChartType.RUN, ChartType.MR, ChartType.G, ChartType.T)) {
            assertThat(ControlChart.of(gaps, I_CHART.withType(type).withTarget(900))
                            .assurance())
                    .as(type.title())
                    .isEmpty();
        }
        assertThat(ControlChart.of(gaps, I_CHART.withTarget(900)).assurance()).contains(Assurance.FAIL);
        assertThat(ControlChart.of(gaps, I_CHART).assurance()).isEmpty();
        assertThat(ControlChart.of(Observations.of(4), I_CHART.withTarget(9)).assurance())
                .isEmpty();
    }

    @Test
    void findsTheIndexOfADate() {
        var timeline = Timeline.of(List.of(day(1), day(3), day(5)));

        assertThat(timeline.indexOf(day(3))).isEqualTo(1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> timeline.indexOf(day(2)))
                .withMessage(
                        "A recalculation needs the date of a point, got 2026-01-02: the next point is at 2026-01-03");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> timeline.indexOf(day(6)))
                .withMessageEndingWith("the series has ended");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Timeline.of(List.of(day(2), day(2))))
                .withMessage("A timeline needs rising dates, got 2026-01-02 after 2026-01-02");
    }

    @Test
    void keepsTheNameOfItsConventions() {
        assertThat(Preset.MDC_EXCEL_5.conventions().name()).isEqualTo("MDC_EXCEL_5");
        assertThat(Preset.MDC_EXCEL_5.conventions().version()).isEqualTo("5.0");
        var changed = Preset.MDC_EXCEL_5.conventions().withShiftAndTrend(7, 7).withMinimumPoints(3);
        assertThat(changed.name()).isEqualTo("MDC_EXCEL_5+");
        assertThat(changed.shiftPoints()).isEqualTo(7);
        assertThat(changed.minimumPoints()).isEqualTo(3);
    }

    @Test
    void saysWhatItNeeds() {
        assertRefused("A chart needs at least 1 observation, got 0", Observations.of(), I_CHART);
        assertRefused(
                "A baseline needs at most the 2 points there are, got 3",
                Observations.of(1, 2),
                I_CHART.withBaseline(3));
        assertRefused(
                "Recalculated, excluded and ghosted points need indices from 0 to 1, got 2",
                Observations.of(1, 2),
                I_CHART.withGhosted(2));
        assertRefused(
                "Recalculated, excluded and ghosted points need indices from 0 to 1, got -1",
                Observations.of(1, 2),
                I_CHART.withExcluded(-1));
        assertRefused(
                "P chart needs numerators and denominators, got single values",
                Observations.of(1, 2),
                I_CHART.withType(ChartType.P));
        assertRefused(
                "X-bar chart needs subgroups, got single values or ratios",
                Observations.of(1, 2),
                I_CHART.withType(ChartType.XBAR));
        assertRefused(
                "P chart needs numerators from 0 to the denominator, got 3.0 of 2.0 at index 0",
                Observations.ofRatios(new double[] {3}, new double[] {2}),
                I_CHART.withType(ChartType.P));
        assertRefused(
                "C chart needs values of zero or more, got -1.0 at index 1",
                Observations.of(0, -1),
                I_CHART.withType(ChartType.C));
        assertRefused(
                "T chart needs times between events above zero, got 0.0 at index 1",
                Observations.of(2, 0),
                I_CHART.withType(ChartType.T));
    }

    @Test
    void refusesObservationsThatAreNone() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Observations.of(1, Double.NEGATIVE_INFINITY))
                .withMessage("Observations need finite values (NaN if missing), got -Infinity at index 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Observations.ofRatios(new double[1], new double[2]))
                .withMessage("Observations need as many denominators as numerators, got 2 and 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Observations.ofRatios(new double[1], new double[] {-1}))
                .withMessage("Observations need denominators of zero or more, got -1.0 at index 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Observations.ofSubgroups(new double[1], new double[] {-2}, new double[1]))
                .withMessage("Observations need deviations of zero or more, got -2.0 at index 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Observations.ofSubgroups(new double[1], new double[1], new double[2]))
                .withMessage("Observations need as many sizes as means, got 2 and 1");
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertSettingsRefused("A baseline needs 0 points (none) or more, got -1", () -> I_CHART.withBaseline(-1));
        assertSettingsRefused(
                "Recalculations need rising indices, got [4, 2]", () -> I_CHART.withRecalculationAt(4, 2));
        assertSettingsRefused(
                "A target and a fixed centre need finite numbers (NaN for none), got Infinity and NaN",
                () -> I_CHART.withTarget(Double.POSITIVE_INFINITY));
        assertSettingsRefused("A multiplier needs a finite number above 0, got 0.0", () -> I_CHART.withMultiplier(0));
        assertSettingsRefused(
                "An open interval needs 0 or more (NaN for none), got -1.0", () -> I_CHART.withOpenInterval(-1));
        assertSettingsRefused(
                "Conventions need a distance of limits above 0, a minimum of 0 points or more and shifts and trends of 2"
                        + " to 30 points, got 2.66, 13, 1 and 6",
                () -> Preset.MDC_EXCEL_5.conventions().withShiftAndTrend(1, 6));
        assertThat(Preset.MDC_EXCEL_5.conventions().withShiftAndTrend(30, 2).shiftPoints())
                .isEqualTo(30);
    }

    /** No window of 64 points is special: a pattern is found wherever it stands in a long series. */
    @ParameterizedTest(name = "at {0}")
    @ValueSource(ints = {3, 40, 55, 58, 60, 62, 63, 64, 100, 120, 126, 170, 190})
    void findsPatternsAnywhereInALongSeries(int place) {
        double[] series =
                IntStream.range(0, 200).mapToDouble(i -> 10 + 2 * (i % 2)).toArray();
        for (int i = 0; i < 7; i++) {
            series[place + i] = 13 + i % 2;
        }
        double mean = Arrays.stream(series).average().orElseThrow();

        var chart = ControlChart.of(Observations.of(series), ChartSettings.withDefaults());

        for (var point : chart.points()) {
            boolean inside = point.index() >= place && point.index() < place + 7;
            boolean beside = point.value() > mean && (point.index() == place - 1 || point.index() == place + 7);
            assertThat(point.hasSignal(Rule.SHIFT))
                    .as("point %d", point.index())
                    .isEqualTo(inside || beside);
        }
    }

    private static ControlChart chart(double[] values, int baseline) {
        return ControlChart.of(
                Observations.of(values), ChartSettings.withDefaults().withBaseline(baseline));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static void assertRefused(String message, Observations observations, ChartSettings settings) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ControlChart.of(observations, settings))
                .withMessage(message);
    }

    private static void assertSettingsRefused(
            String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable make) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(make)
                .withMessage(message);
    }
}
