package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.analytics.spc.Conventions.TwoOfThree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The four rules on a process whose limits are known beforehand: the baseline 9, 11, 9, 11 … has mean 10 and ranges of
 * 2, so that limits stand at 10 ± 5.32 and two sigma at 10 ± 3.547. Each test adds what comes after.
 */
class MakingDataCountTest {

    private static final double[] BASELINE = {9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11};
    private static final int AFTER = BASELINE.length;
    private static final ChartSettings SETTINGS = ChartSettings.withDefaults().withBaseline(AFTER);

    @Test
    void flagsAPointStrictlyOutside() {
        var chart = after(SETTINGS, 9, 15.33, 9, 4.67, 11, 15.32);

        assertThat(chart.points().get(0).upper()).isEqualTo(10 + 2.66 * 2);
        assertThat(chart.points().get(0).upperTwoSigma()).isEqualTo(10 + 2.66 * 2 * 2 / 3);
        assertThat(colours(chart)).isEqualTo(".I.C..");
        assertThat(signal(chart, 1)).isEqualTo(new Signal(Rule.OUTSIDE_LIMITS, Side.HIGH, 15, 15));
        assertThat(chart.points().get(15).hasSignal(Rule.OUTSIDE_LIMITS)).isTrue();
        assertThat(chart.points().get(15).hasSignal(Rule.SHIFT)).isFalse();
    }

    @ParameterizedTest(name = "{0} points")
    @CsvSource({"5, .....", "6, IIIIII", "7, IIIIIII"})
    void flagsAShiftOfSix(int points, String colours) {
        // The last point of the baseline lies above the mean too, so a point below comes first.
        double[] shift = new double[points + 1];
        for (int i = 1; i <= points; i++) {
            shift[i] = i % 2 == 0 ? 11 : 12;
        }
        shift[0] = 9;

        assertThat(colours(after(SETTINGS, shift))).isEqualTo("." + colours);
    }

    @Test
    void breaksAShiftOnTheMeanAndAtAMissingValue() {
        assertThat(colours(after(SETTINGS, 9, 12, 11, 12, 10, 12, 11, 12))).isEqualTo("........");
        assertThat(colours(after(SETTINGS, 9, 12, 11, 12, Double.NaN, 12, 11, 12)))
                .isEqualTo("........");
        assertThat(colours(after(SETTINGS, 9, 12, 11, 12, 10 + 1e-9, 12, 11, 12)))
                .isEqualTo("........");
        assertThat(colours(after(SETTINGS, 9, 12, 11, 12, 10.001, 12, 11, 12))).isEqualTo(".IIIIIII");
    }

    @Test
    void flagsATrendOfSixAcrossTheMean() {
        assertThat(colours(after(SETTINGS, 7, 8, 9, 10, 11, 12))).isEqualTo("IIIIII");
        assertThat(colours(after(SETTINGS, 13, 12, 11, 10, 9, 8))).isEqualTo("CCCCCC");
        assertThat(colours(after(SETTINGS, 7, 8, 9, 11, 12))).isEqualTo(".....");
        assertThat(colours(after(SETTINGS, 7, 8, 9, 9, 11, 12, 13))).isEqualTo(".......");
        assertThat(signal(after(SETTINGS, 7, 8, 9, 10, 11, 12, 9), 3))
                .isEqualTo(new Signal(Rule.TREND, Side.HIGH, 14, 19));
    }

    @Test
    void flagsTwoOfThreeBeyondTwoSigma() {
        assertThat(colours(after(SETTINGS, 9, 14, 11, 14, 9))).isEqualTo(".I.I.");
        assertThat(colours(after(SETTINGS, 9, 14, 9, 14, 9))).isEqualTo(".....");
        assertThat(colours(after(SETTINGS, 9, 14, 11, 11, 14))).isEqualTo(".....");
        assertThat(colours(after(SETTINGS, 9, 14, 15.4, 11, 9))).isEqualTo("..I..");
        assertThat(colours(after(SETTINGS, 11, 6, 6, 9, 11))).isEqualTo(".CC..");
        assertThat(signal(after(SETTINGS, 9, 11, 14, 14, 9), 2))
                .isEqualTo(new Signal(Rule.TWO_OF_THREE, Side.HIGH, 15, 17));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SAME_SIDE_WITHIN_LIMITS, ..I.., .....",
        "SAME_SIDE, .II.., .....",
        "ANY_SIDE, .II.., .I.I.",
    })
    void countsTwoOfThreeAsAgreed(TwoOfThree how, String withOneOutside, String withTheThirdBelow) {
        var settings = SETTINGS.withConventions(Preset.MDC_EXCEL_5.conventions().withTwoOfThree(how));

        assertThat(colours(after(settings, 9, 14, 15.4, 11, 9))).isEqualTo(withOneOutside);
        assertThat(colours(after(settings, 9, 14, 9, 14, 9))).isEqualTo(withTheThirdBelow);
    }

    @Test
    void settlesConflictsAsAgreed() {
        // Six points below the mean that rise all the way.
        double[] risingBelow = {6.6, 7, 7.5, 8, 8.5, 9, 11};

        assertThat(colours(after(preset(Preset.MDC_EXCEL_5), risingBelow))).isEqualTo("IIIIIII");
        var falling = preset(Preset.MDC_EXCEL_5).withImprovement(Direction.DECREASE);
        assertThat(colours(after(falling, risingBelow))).isEqualTo("IIIIIIC");
        assertThat(colours(after(preset(Preset.MDC_SQL_2_6).withImprovement(Direction.DECREASE), risingBelow)))
                .isEqualTo("CCCCCCC");
    }

    @Test
    void letsTheSinglePointDecideWhereItRanksFirst() {
        // A trend down that begins above the upper limit.
        double[] fallingFromOutside = {16, 14, 13, 12.5, 12, 11, 9};

        var single = after(preset(Preset.PLOT_THE_DOTS_R), fallingFromOutside);
        var trend = after(preset(Preset.MDC_SQL_2_6), fallingFromOutside);

        assertThat(colours(single)).isEqualTo("ICCCCCC");
        assertThat(colours(trend)).isEqualTo("CCCCCCC");
    }

    @Test
    void usesTheLaterTrendAtATurn() {
        double[] upAndDown = {9, 10.5, 11, 11.5, 12, 12.5, 13, 12, 11.2, 10.8, 9.5, 9, 8};

        var settings = preset(Preset.PLOT_THE_DOTS_R);

        assertThat(colours(after(settings, upAndDown))).isEqualTo("IIIIIICCCCCCC");
        assertThat(colours(after(settings.withImprovement(Direction.DECREASE), upAndDown)))
                .isEqualTo("CCCCCCIIIIIII");
    }

    @Test
    void hasOneColourWhereNeitherWayIsBetter() {
        var neutral = SETTINGS.withImprovement(Direction.NEUTRAL);

        assertThat(after(neutral, 9, 15.33).variation()).contains(Variation.NEUTRAL_HIGH);
        assertThat(after(neutral, 9, 4.6).variation()).contains(Variation.NEUTRAL_LOW);
        assertThat(after(neutral.withTarget(30), 9, 11).assurance()).isEmpty();
        assertThat(colours(after(neutral, 6.6, 7, 7.5, 8, 8.5, 9, 11))).isEqualTo("NNNNNNN");
    }

    @ParameterizedTest(name = "{0} target {1}")
    @CsvSource({
        "INCREASE, 15.4, FAIL", "INCREASE, 10, HIT_OR_MISS", "INCREASE, 4.6, PASS",
        "DECREASE, 15.4, PASS", "DECREASE, 10, HIT_OR_MISS", "DECREASE, 4.6, FAIL",
        "INCREASE, 15.32, HIT_OR_MISS", "DECREASE, 4.68, HIT_OR_MISS",
    })
    void assuresAgainstTheLimits(Direction improvement, double target, Assurance icon) {
        var settings = SETTINGS.withImprovement(improvement).withTarget(target);

        assertThat(after(settings, 9, 11).assurance()).contains(icon);
    }

    @ParameterizedTest(name = "{0} target {1}")
    @CsvSource({"INCREASE, 15.32, FAIL", "INCREASE, 4.68, PASS", "DECREASE, 15.32, PASS", "DECREASE, 10, HIT_OR_MISS"})
    void mayDecideOnATargetExactlyOnALimit(Direction improvement, double target, Assurance icon) {
        var settings = preset(Preset.MDC_SQL_2_6).withImprovement(improvement).withTarget(target);

        assertThat(after(settings, 9, 11).assurance()).contains(icon);
    }

    /** A target a rounding error inside or outside a limit stands on it. */
    @ParameterizedTest(name = "{0} target {1}")
    @CsvSource({
        "MDC_SQL_2_6, 15.319999999999, FAIL",
        "MDC_SQL_2_6, 15.320000000001, FAIL",
        "MDC_SQL_2_6, 4.680000000001, PASS",
        "MDC_SQL_2_6, 15.319, HIT_OR_MISS",
        "MDC_SQL_2_6, 4.681, HIT_OR_MISS",
        "MDC_EXCEL_5, 15.320000000001, HIT_OR_MISS",
        "MDC_EXCEL_5, 4.679999999999, HIT_OR_MISS",
        "MDC_EXCEL_5, 15.321, FAIL",
        "MDC_EXCEL_5, 4.679, PASS",
    })
    void letsNoRoundingDecideOnATarget(Preset preset, double target, Assurance icon) {
        assertThat(after(preset(preset).withTarget(target), 9, 11).assurance()).contains(icon);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "COMMON_CAUSE, false, false, false",
        "IMPROVEMENT_HIGH, true, false, true",
        "IMPROVEMENT_LOW, true, false, true",
        "CONCERN_HIGH, false, true, true",
        "CONCERN_LOW, false, true, true",
        "NEUTRAL_HIGH, false, false, true",
        "NEUTRAL_LOW, false, false, true",
    })
    void knowsWhatAnIconSays(Variation icon, boolean improvement, boolean concern, boolean special) {
        assertThat(icon.isImprovement()).isEqualTo(improvement);
        assertThat(icon.isConcern()).isEqualTo(concern);
        assertThat(icon.isSpecialCause()).isEqualTo(special);
    }

    @Test
    void showsOnlyTheMeanOfTwelvePoints() {
        var settings = ChartSettings.withDefaults().withTarget(20);
        double[] twelve = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        double[] thirteen = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};

        var few = ControlChart.of(Observations.of(twelve), settings);
        var enough = ControlChart.of(Observations.of(thirteen), settings);

        assertThat(few.latestSection().centreLine()).isEqualTo(6.5);
        assertThat(few.latestSection().hasLimits()).isFalse();
        assertThat(few.variation()).isEmpty();
        assertThat(few.assurance()).isEmpty();
        assertThat(few.hasSignal()).isFalse();
        assertThat(few.hasEnoughPoints()).isFalse();
        assertThat(enough.latestSection().hasLimits()).isTrue();
        assertThat(enough.variation()).contains(Variation.IMPROVEMENT_HIGH);
        assertThat(enough.assurance()).contains(Assurance.FAIL);
    }

    @Test
    void takesTheIconFromTheLastPointThatIsThere() {
        var settings = SETTINGS.withExcluded(AFTER + 3);

        assertThat(after(SETTINGS, 9, 16, Double.NaN).variation()).contains(Variation.IMPROVEMENT_HIGH);
        assertThat(after(settings, 9, 11, 16, 3).variation()).contains(Variation.IMPROVEMENT_HIGH);
    }

    @Test
    void carriesPatternsAcrossARecalculationOnlyWhereAgreed() {
        // Three points above their own mean before the border and three after it.
        double[] series = {
            9, 11, 9, 11, 9, 11, 9, 11, 9, 9, 8, 12, 11, 12, 23, 22, 23, 19, 21, 19, 21, 19, 21, 19, 21, 19, 20, 19
        };

        var excel = ControlChart.of(
                Observations.of(series), ChartSettings.withDefaults().withRecalculationAt(14));
        var sql = ControlChart.of(
                Observations.of(series),
                ChartSettings.of(ChartType.I, Preset.MDC_SQL_2_6).withRecalculationAt(14));

        assertThat(excel.sections()).hasSize(2);
        assertThat(excel.sections().get(1).from()).isEqualTo(14);
        assertThat(excel.points().get(13).section()).isZero();
        assertThat(excel.points().get(14).section()).isEqualTo(1);
        assertThat(excel.points().get(16).hasSignal(Rule.SHIFT)).isTrue();
        assertThat(excel.points().get(11).hasSignal(Rule.SHIFT)).isTrue();
        assertThat(sql.points()).noneMatch(point -> point.hasSignal(Rule.SHIFT));
    }

    @Test
    void prefersTheBaselineToRecalculationsWhereAgreed() {
        double[] series = IntStream.range(0, 30)
                .mapToDouble(i -> i < 15 ? 10 + i % 2 : 20 + i % 3)
                .toArray();
        var both = ChartSettings.withDefaults().withBaseline(4).withRecalculationAt(15);

        var excel = ControlChart.of(Observations.of(series), both);
        var ptd = ControlChart.of(Observations.of(series), both.withConventions(Preset.PLOT_THE_DOTS_R.conventions()));
        var anhoej = ControlChart.of(Observations.of(series), both.withConventions(Preset.ANHOEJ.conventions()));

        assertThat(excel.sections()).extracting(Section::centreLine).containsExactly(10.5);
        assertThat(ptd.sections()).extracting(Section::centreLine).containsExactly(10.5, (20 + 21 + 22 + 20) / 4.0);
        assertThat(anhoej.sections()).extracting(Section::centreLine).containsExactly(157 / 15.0, 21.0);
        assertThat(ptd.sections()).extracting(Section::basisPoints).containsExactly(4, 4);
        assertThat(ptd.latestSection().isProvisional()).isTrue();
        assertThat(anhoej.latestSection().isProvisional()).isFalse();
    }

    private static ChartSettings preset(Preset preset) {
        return SETTINGS.withConventions(preset.conventions().withShiftAndTrend(6, 6));
    }

    private static ControlChart after(ChartSettings settings, double... values) {
        double[] all = java.util.Arrays.copyOf(BASELINE, AFTER + values.length);
        System.arraycopy(values, 0, all, AFTER, values.length);
        return ControlChart.of(Observations.of(all), settings);
    }

    private static Signal signal(ControlChart chart, int afterBaseline) {
        List<Signal> signals = chart.points().get(AFTER + afterBaseline).signals();
        return signals.get(0);
    }

    /** I for improvement, C for concern, N for neither, a dot for common cause; the baseline left out. */
    private static String colours(ControlChart chart) {
        var text = new StringBuilder();
        for (var point : chart.points().subList(AFTER, chart.points().size())) {
            text.append(
                    switch (point.variation()) {
                        case COMMON_CAUSE -> '.';
                        case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> 'I';
                        case CONCERN_HIGH, CONCERN_LOW -> 'C';
                        case NEUTRAL_HIGH, NEUTRAL_LOW -> 'N';
                    });
        }
        return text.toString();
    }
}
