package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.groundswell.analytics.spc.Conventions.RangeAverage;
import org.groundswell.analytics.spc.Conventions.Screening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of each chart against printed examples, or against arithmetic short enough for a reader to repeat. */
class ShewhartLimitsTest {

    private static final double[] MORTGAGES = {
        310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304
    };

    /** Montgomery, Introduction to Statistical Quality Control, 7th ed., example 6.5: cost of mortgage applications. */
    @Test
    void drawsMontgomerysIndividuals() {
        var section = draw(ChartType.I, Observations.of(MORTGAGES)).latestSection();

        assertThat(section.centreLine()).isEqualTo(300.5);
        assertThat(section.averageRange()).isCloseTo(7.79, within(0.005));
        assertThat(section.upper()).isCloseTo(321.22, within(0.005));
        assertThat(section.lower()).isCloseTo(279.78, within(0.005));
    }

    /** The same example's moving ranges: centre 7.79, upper limit 25.45. */
    @Test
    void drawsMontgomerysMovingRanges() {
        var chart = draw(ChartType.MR, Observations.of(MORTGAGES));

        assertThat(chart.points().get(0).isMissing()).isTrue();
        assertThat(chart.points().get(1).value()).isEqualTo(22);
        assertThat(chart.latestSection().centreLine()).isCloseTo(7.79, within(0.005));
        assertThat(chart.latestSection().upper()).isCloseTo(25.45, within(0.005));
        assertThat(chart.latestSection().lower()).isZero();
        assertThat(chart.latestSection().runs().useful()).isZero();
    }

    /**
     * Montgomery, example 7.1: nonconforming cans among 50; centre 0.2313, limits 0.0524 and 0.4102, two points
     * out.
     */
    @Test
    void drawsMontgomerysProportions() {
        double[] cans = {
            12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
        };

        var chart = draw(ChartType.P, Observations.ofRatios(cans, constant(cans.length, 50)));

        assertThat(chart.latestSection().centreLine()).isCloseTo(0.2313, within(0.00005));
        assertThat(chart.latestSection().upper()).isCloseTo(0.4102, within(0.00005));
        assertThat(chart.latestSection().lower()).isCloseTo(0.0524, within(0.00005));
        assertThat(outside(chart)).containsExactly(14, 22);
    }

    /** Montgomery, example 7.3: nonconformities on 26 samples of circuit boards; 19.85, limits 6.48 and 33.22. */
    @Test
    void drawsMontgomerysCounts() {
        var chart = draw(
                ChartType.C,
                Observations.of(
                        21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19,
                        17, 15));

        assertThat(chart.latestSection().centreLine()).isCloseTo(19.85, within(0.005));
        assertThat(chart.latestSection().upper()).isCloseTo(33.22, within(0.01));
        assertThat(chart.latestSection().lower()).isCloseTo(6.48, within(0.01));
        assertThat(outside(chart)).containsExactly(5, 19);
    }

    /** Montgomery, example 7.4: errors in 50 shipments a week; 0.0740, limits 0 and 0.1894. */
    @Test
    void drawsMontgomerysRates() {
        double[] errors = {2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};

        var chart = draw(ChartType.U, Observations.ofRatios(errors, constant(errors.length, 50)));

        assertThat(chart.latestSection().centreLine()).isCloseTo(0.0740, within(0.00005));
        assertThat(chart.latestSection().upper()).isCloseTo(0.1894, within(0.00005));
        assertThat(chart.latestSection().lower()).isZero();
    }

    /** Factors as printed in Montgomery, appendix VI. */
    @ParameterizedTest(name = "n = {0}")
    @CsvSource({
        "2, 0.7979, 2.659, 0, 3.267",
        "5, 0.9400, 1.427, 0, 2.089",
        "6, 0.9515, 1.287, 0.030, 1.970",
        "10, 0.9727, 0.975, 0.284, 1.716",
        "25, 0.9896, 0.606, 0.565, 1.435",
    })
    void knowsTheFactorsOfSubgroups(int n, double c4, double a3, double b3, double b4) {
        assertThat(Constants.c4(n)).isCloseTo(c4, within(0.00005));
        assertThat(Constants.a3(n)).isCloseTo(a3, within(0.0005));
        assertThat(Math.max(0, 1 - Constants.deviationSpread(n))).isCloseTo(b3, within(0.0005));
        assertThat(1 + Constants.deviationSpread(n)).isCloseTo(b4, within(0.0006));
    }

    /** Two subgroups of (1, 3) and (5, 9): means 2 and 7, deviations √2 and √8. */
    @Test
    void drawsMeansAndDeviationsOfSubgroups() {
        var groups = Observations.ofSubgroups(new double[][] {{1, 3}, {5, 9}});
        double deviation = (Math.sqrt(2) + Math.sqrt(8)) / 2;

        var means = draw(ChartType.XBAR, groups).latestSection();
        var deviations = draw(ChartType.S, groups).latestSection();

        assertThat(means.centreLine()).isEqualTo(4.5);
        assertThat(means.upper()).isCloseTo(4.5 + 2.659 * deviation, within(0.002));
        assertThat(means.averageRange()).isCloseTo(deviation, within(1e-12));
        assertThat(deviations.centreLine()).isCloseTo(deviation, within(1e-12));
        assertThat(deviations.upper()).isCloseTo(3.267 * deviation, within(0.002));
        assertThat(deviations.lower()).isZero();
    }

    /** Sizes 2, 3 and 1: pooled √((1·2 + 2·4)/3), and no limits for the single value. */
    @Test
    void poolsDeviationsOfUnequalSubgroups() {
        var groups = Observations.ofSubgroups(new double[][] {{1, 3}, {4, 6, 8}, {5}, {Double.NaN, 5, 7}});

        var chart = draw(ChartType.XBAR, groups);

        assertThat(chart.latestSection().averageRange()).isCloseTo(Math.sqrt((2 + 8 + 2) / 4.0), within(1e-12));
        assertThat(chart.latestSection().centreLine()).isCloseTo((4 + 18 + 5 + 12) / 8.0, within(1e-12));
        assertThat(chart.points().get(2).upper()).isNaN();
        assertThat(chart.points().get(2).centre()).isCloseTo(39 / 8.0, within(1e-12));
        assertThat(draw(ChartType.S, groups).points().get(2).isMissing()).isTrue();
    }

    /** 45 and 55 of 100 in turn: σ = 0.05, z = ∓1, σz = 2/1.128. */
    @Test
    void widensProportionsAsLaneyDoes() {
        var turns = Observations.ofRatios(new double[] {45, 55, 45, 55}, constant(4, 100));

        var section = draw(ChartType.P_PRIME, turns).latestSection();

        assertThat(section.centreLine()).isCloseTo(0.5, within(1e-12));
        assertThat(section.averageRange()).isCloseTo(2 / 1.128, within(1e-9));
        assertThat(section.upper()).isCloseTo(0.5 + 0.15 * 2 / 1.128, within(1e-9));
        assertThat(section.lower()).isCloseTo(0.5 - 0.15 * 2 / 1.128, within(1e-9));
    }

    /** 16 and 36 events for each of 1 unit: ū = 26, z = ∓10/√26. */
    @Test
    void widensRatesAsLaneyDoes() {
        var turns = Observations.ofRatios(new double[] {16, 36, 16, 36}, constant(4, 1));

        var section = draw(ChartType.U_PRIME, turns).latestSection();

        assertThat(section.upper()).isCloseTo(26 + 3 * 20 / 1.128, within(1e-9));
        assertThat(section.lower()).isZero();
    }

    @Test
    void hasLimitsOnTheCentreWhereNothingVaries() {
        var everyone = Observations.ofRatios(constant(13, 40), constant(13, 40));
        var tenths = Observations.of(constant(20, 0.1));

        for (var chart : List.of(draw(ChartType.P, everyone), draw(ChartType.P_PRIME, everyone))) {
            assertThat(chart.latestSection().upper()).isEqualTo(1);
            assertThat(chart.latestSection().lower()).isEqualTo(1);
            assertThat(chart.hasSignal()).isFalse();
        }
        for (Preset preset : Preset.values()) {
            var chart = ControlChart.of(
                    tenths, ChartSettings.of(ChartType.I, preset).withTarget(0.05));

            assertThat(chart.latestSection().upper()).isEqualTo(0.1);
            assertThat(chart.latestSection().centreLine()).isEqualTo(0.1);
            assertThat(chart.hasSignal()).isFalse();
            assertThat(chart.assurance()).contains(Assurance.PASS);
        }
    }

    /** With equal amounts I' is an I chart whose factor is 3·√π/2 = 2.6587 instead of 3/1.128. */
    @Test
    void equalsTheIndividualsChartWhenAmountsAreEqual() {
        var equal = Observations.ofRatios(
                Arrays.stream(MORTGAGES).map(x -> 7 * x).toArray(), constant(MORTGAGES.length, 7));

        var section = draw(ChartType.I_PRIME, equal).latestSection();

        assertThat(section.centreLine()).isCloseTo(300.5, within(1e-9));
        assertThat(section.upper() - 300.5).isCloseTo(1.5 * Math.sqrt(Math.PI) * 148 / 19, within(1e-9));
    }

    /** Values 10, 12 and 20 from amounts 1, 4 and 4, baseline of two: one spread of √(π/2)·2/√1.25. */
    @Test
    void takesTheSpreadOfNormalisedIndividualsFromTheBaseline() {
        var series = Observations.ofRatios(new double[] {10, 48, 80}, new double[] {1, 4, 4});

        var chart = ControlChart.of(
                series, ChartSettings.of(ChartType.I_PRIME, Preset.ANHOEJ).withBaseline(2));

        double spread = Math.sqrt(Math.PI / 2) * 2 / Math.sqrt(1.25);
        assertThat(chart.points().get(2).centre()).isCloseTo(58 / 5.0, within(1e-12));
        assertThat(chart.points().get(2).upper()).isCloseTo(58 / 5.0 + 3 * spread / 2, within(1e-9));
        assertThat(chart.points().get(0).upper()).isCloseTo(58 / 5.0 + 3 * spread, within(1e-9));
    }

    /** Gaps with mean 3 and median 2: limits 3 + 3√12 and 0. */
    @Test
    void drawsGapsBetweenEvents() {
        var section = draw(ChartType.G, Observations.of(0, 2, 7, 1, 5)).latestSection();

        assertThat(section.centreLine()).isEqualTo(2);
        assertThat(section.upper()).isCloseTo(3 + 3 * Math.sqrt(12), within(1e-9));
        assertThat(section.lower()).isZero();
    }

    /** Mean 1, so p = ½: ln 0.00135/ln ½ = 9.53 and ln 0.02275/ln ½ = 5.46. */
    @Test
    void drawsGapsByQuantilesUnderNhsConventions() {
        double[] gaps = {0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1};
        var point = ControlChart.of(Observations.of(gaps), ChartSettings.of(ChartType.G, Preset.MDC_EXCEL_5))
                .points()
                .get(0);

        assertThat(point.centre()).isEqualTo(1);
        assertThat(point.upper()).isEqualTo(9);
        assertThat(point.upperTwoSigma()).isEqualTo(5);
        assertThat(point.lower()).isZero();
        assertThat(point.lowerTwoSigma()).isZero();
    }

    /** Times whose 3.6th roots are 1 and 2 in turn: mean 1.5, mean range 1; the lower limit falls below zero. */
    @Test
    void drawsTimesBetweenEvents() {
        double two = Math.pow(2, 3.6);

        var section = draw(ChartType.T, Observations.of(1, two, 1, two)).latestSection();

        assertThat(section.centreLine()).isCloseTo(Math.pow(1.5, 3.6), within(1e-9));
        assertThat(section.upper()).isCloseTo(Math.pow(1.5 + 3 / 1.128, 3.6), within(1e-9));
        assertThat(section.lower()).isZero();
    }

    @Test
    void hasNoLowerLimitOfTimesBelowZeroUnderNhsConventions() {
        double two = Math.pow(2, 1 / 0.2777);
        double[] times = {1, two, 1, two, 1, two, 1, two, 1, two, 1, two, 1};

        var section = ControlChart.of(Observations.of(times), ChartSettings.of(ChartType.T, Preset.MDC_EXCEL_5))
                .latestSection();

        double mean = (7 + 6 * 2) / 13.0;
        assertThat(section.centreLine()).isCloseTo(Math.pow(mean, 1 / 0.2777), within(1e-9));
        assertThat(section.upper()).isCloseTo(Math.pow(mean + 2.66, 1 / 0.2777), within(1e-9));
        assertThat(section.lower()).isNaN();
    }

    /** Ranges 1, 1, 1, 9 have mean 3, so none is screened; 1, 1, 1, 1, 21 have mean 5 and the 21 goes. */
    @Test
    void screensLargeRangesOnce() {
        var screened = Preset.ANHOEJ.conventions().withScreening(Screening.RANGES);

        assertThat(range(screened, 0, 1, 0, 1, 10)).isCloseTo(3, within(1e-12));
        assertThat(range(screened, 0, 1, 0, 1, 0, 21)).isCloseTo(1, within(1e-12));
        assertThat(range(Preset.ANHOEJ.conventions(), 0, 1, 0, 1, 0, 21)).isCloseTo(5, within(1e-12));
    }

    /** Median of the ranges 1, 1, 1, 1, 21 is 1, and the limits stand 3/0.954 of it from the mean. */
    @Test
    void takesTheMedianRangeWhenAsked() {
        var median = Preset.ANHOEJ.conventions().withRanges(RangeAverage.MEDIAN);
        var settings = ChartSettings.of(ChartType.I, Preset.ANHOEJ).withConventions(median);

        var section =
                ControlChart.of(Observations.of(0, 1, 0, 1, 0, 21), settings).latestSection();

        assertThat(section.upper() - section.centreLine()).isCloseTo(3.1447, within(0.0001));
        assertThat(section.averageRange()).isEqualTo(1);
    }

    private static double range(Conventions conventions, double... values) {
        var settings = ChartSettings.of(ChartType.I, Preset.ANHOEJ).withConventions(conventions);
        return ControlChart.of(Observations.of(values), settings)
                .latestSection()
                .averageRange();
    }

    static ControlChart draw(ChartType type, Observations observations) {
        return ControlChart.of(observations, ChartSettings.of(type, Preset.ANHOEJ));
    }

    static double[] constant(int n, double value) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }

    private static List<Integer> outside(ControlChart chart) {
        return chart.points().stream()
                .filter(point -> point.hasSignal(Rule.OUTSIDE_LIMITS))
                .map(ChartPoint::index)
                .toList();
    }
}
