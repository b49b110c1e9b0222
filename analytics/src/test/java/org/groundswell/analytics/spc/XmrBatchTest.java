package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.analytics.spc.Conventions.RangeAverage;
import org.groundswell.analytics.spc.Conventions.Screening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmrBatchTest {

    private static final List<Rule> RULES = List.of(Rule.OUTSIDE_LIMITS, Rule.SHIFT, Rule.TREND, Rule.TWO_OF_THREE);

    static Stream<Conventions> conventions() {
        var excel = Preset.MDC_EXCEL_5.conventions();
        return Stream.of(
                excel,
                Preset.MDC_SQL_2_6.conventions(),
                Preset.PLOT_THE_DOTS_R.conventions(),
                Preset.POWERBI_SPC.conventions(),
                excel.withScreening(Screening.RANGES).withShiftAndTrend(8, 5),
                excel.withRanges(RangeAverage.MEDIAN).withMinimumPoints(0),
                excel.withMinimumPoints(1).withShiftAndTrend(2, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conventions")
    void agreesWithSingleChartsToTheLastBit(Conventions conventions) {
        var series = manySeries();

        for (int baseline : new int[] {0, 15}) {
            var batch = batch(series, conventions, baseline, 1);

            for (int s = 0; s < series.size(); s++) {
                var settings = ChartSettings.withDefaults()
                        .withConventions(conventions)
                        .withTarget(45)
                        .withBaseline(Math.min(baseline, series.get(s).length));
                var chart = ControlChart.of(Observations.of(series.get(s)), settings);
                assertSame(chart, batch, s);
            }
        }
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() {
        var series = new ArrayList<double[]>();
        for (int seed = 0; seed < 3000; seed++) {
            series.add(SeededSeries.noise(seed, 20 + seed % 30));
        }
        var conventions = Preset.MDC_EXCEL_5.conventions();

        var one = batch(series, conventions, 0, 1);
        var three = batch(series, conventions, 0, 3);

        for (int s = 0; s < series.size(); s++) {
            assertThat(three.upper(s)).isEqualTo(one.upper(s));
            assertThat(three.centreLine(s)).isEqualTo(one.centreLine(s));
            for (int i = 0; i < series.get(s).length; i++) {
                assertThat(three.variationAt(s, i, Direction.INCREASE))
                        .isEqualTo(one.variationAt(s, i, Direction.INCREASE));
            }
        }
    }

    /** 60,000 series take far longer to judge than threads take to start; the last is there all the same. */
    @Test
    void returnsNothingUnfinished() {
        int series = 60_000;
        double[] values = new double[13 * series];
        int[] offsets = new int[series + 1];
        for (int s = 0; s < series; s++) {
            offsets[s + 1] = 13 * (s + 1);
            Arrays.fill(values, 13 * s, 13 * (s + 1), s + 1);
        }

        var batch = XmrBatch.of(values, offsets, Preset.MDC_EXCEL_5.conventions(), 0, 2);

        assertThat(batch.centreLine(series - 1)).isEqualTo(series);
        assertThat(batch.centreLine(0)).isEqualTo(1);
        assertThat(batch.size()).isEqualTo(series);
    }

    /** Six above the mean and one far out: the rules that fired, high and low, at whatever point. */
    @Test
    void knowsWhichRulesFiredAnywhere() {
        double[] quiet = {9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11};
        double[] out = {9, 11, 9, 11, 9, 11, 9, 11, 40, 11, 9, 11, 9, 11};
        double[] shifted = {9, 11, 9, 11, 9, 8, 12, 13, 12, 13, 12, 13, 9, 8};

        var batch = batch(List.of(quiet, out, shifted), Preset.MDC_EXCEL_5.conventions(), 0, 1);

        assertThat(batch.signalsAnywhere(0)).isZero();
        assertThat(batch.signalsAnywhere(1) & Verdict.bit(Rule.OUTSIDE_LIMITS, Side.HIGH))
                .isNotZero();
        assertThat(batch.signalsAnywhere(1) & Verdict.bit(Rule.OUTSIDE_LIMITS, Side.LOW))
                .isZero();
        assertThat(batch.signalsAnywhere(2)).isEqualTo(Verdict.bit(Rule.SHIFT, Side.HIGH));
        assertThat(batch.points(2)).isEqualTo(14);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> batch.variationAt(1, 14, Direction.INCREASE))
                .withMessage("Series 1 has points 0 to 13, got 14");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> batch.variationAt(1, -1, Direction.INCREASE))
                .withMessage("Series 1 has points 0 to 13, got -1");
    }

    @Test
    void treatsNegativeZeroAsZero() {
        double[] zeros = {0.0, -0.0, 0.0, -0.0, 0.0, -0.0, 0.0, -0.0, 0.0, -0.0, 0.0, -0.0, 0.0, -0.0};

        var batch = XmrBatch.of(
                zeros,
                new int[] {0, zeros.length},
                Preset.MDC_EXCEL_5.conventions().withShiftAndTrend(2, 2),
                0,
                1);

        for (int i = 0; i < zeros.length; i++) {
            assertThat(batch.variationAt(0, i, Direction.INCREASE)).isEqualTo(Variation.COMMON_CAUSE);
        }
    }

    @Test
    void saysWhatItNeeds() {
        var conventions = Preset.MDC_EXCEL_5.conventions();
        double[] values = {1, 2, 3};

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> XmrBatch.of(values, new int[] {0, 2}, conventions, 0, 1))
                .withMessage("Offsets need to rise from 0 to the 3 values, got [0, 2]");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> XmrBatch.of(values, new int[] {0, 2, 2, 3}, conventions, 0, 1))
                .withMessage("Offsets need to rise so that every series has a point, got 2 after 2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        XmrBatch.of(new double[] {1, Double.POSITIVE_INFINITY}, new int[] {0, 2}, conventions, 0, 1))
                .withMessage("Observations need finite values (NaN if missing), got Infinity at index 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> XmrBatch.of(values, new int[] {0, 3}, Preset.ANHOEJ.conventions(), 0, 1))
                .withMessageStartingWith("A batch tests the four rules of Making Data Count, got ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> XmrBatch.of(values, new int[] {0, 3}, conventions, 0, 0))
                .withMessage("A batch needs a baseline of 0 points or more and at least 1 thread, got 0 and 0");
        var batch = XmrBatch.of(values, new int[] {0, 3}, conventions, 0, 1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> batch.hasSignal(0, 3, Rule.SHIFT, Side.HIGH))
                .withMessage("Series 0 has points 0 to 2, got 3");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> batch.assurance(0, 1, Direction.INCREASE))
                .withMessage(
                        "Assurance needs limits, a target and a better side, got upper limit NaN, target 1.0 and INCREASE");
    }

    private static List<double[]> manySeries() {
        var series = new ArrayList<double[]>();
        for (int length : new int[] {1, 2, 5, 13, 20, 36, 63, 64, 65, 100, 128, 129, 200}) {
            for (int seed = 0; seed < 6; seed++) {
                series.add(SeededSeries.noise(seed, length));
                series.add(SeededSeries.rough(seed, length));
            }
            double[] constant = new double[length];
            Arrays.fill(constant, 0.1);
            series.add(constant);
            double[] nothing = new double[length];
            Arrays.fill(nothing, Double.NaN);
            series.add(nothing);
        }
        return series;
    }

    private static XmrBatch batch(List<double[]> series, Conventions conventions, int baseline, int threads) {
        int[] offsets = new int[series.size() + 1];
        for (int s = 0; s < series.size(); s++) {
            offsets[s + 1] = offsets[s] + series.get(s).length;
        }
        double[] block = series.stream().flatMapToDouble(Arrays::stream).toArray();
        return XmrBatch.of(block, offsets, conventions, baseline, threads);
    }

    private static void assertSame(ControlChart chart, XmrBatch batch, int s) {
        var section = chart.latestSection();
        assertThat(bits(batch.centreLine(s))).as("centre of %d", s).isEqualTo(bits(section.centreLine()));
        assertThat(bits(batch.lower(s))).as("lower of %d", s).isEqualTo(bits(section.lower()));
        assertThat(bits(batch.upper(s))).as("upper of %d", s).isEqualTo(bits(section.upper()));
        int n = chart.points().size();
        int[] expected = new int[n];
        int[] actual = new int[n];
        var colours = new ArrayList<Variation>();
        for (var point : chart.points()) {
            int i = point.index();
            colours.add(batch.variationAt(s, i, Direction.INCREASE));
            point.signals().forEach(signal -> expected[i] |= Verdict.bit(signal.rule(), signal.side()));
            for (Rule rule : RULES) {
                actual[i] |= batch.hasSignal(s, i, rule, Side.HIGH) ? Verdict.bit(rule, Side.HIGH) : 0;
                actual[i] |= batch.hasSignal(s, i, rule, Side.LOW) ? Verdict.bit(rule, Side.LOW) : 0;
            }
        }
        assertThat(actual).as("signals of %d", s).isEqualTo(expected);
        assertThat(colours)
                .isEqualTo(chart.points().stream().map(ChartPoint::variation).toList());
        assertThat(batch.hasIcons(s)).isEqualTo(chart.variation().isPresent());
        chart.variation()
                .ifPresent(icon ->
                        assertThat(batch.variation(s, Direction.INCREASE)).isEqualTo(icon));
        assertThat(batch.hasLimits(s)).isEqualTo(chart.assurance().isPresent());
        chart.assurance()
                .ifPresent(icon ->
                        assertThat(batch.assurance(s, 45, Direction.INCREASE)).isEqualTo(icon));
    }

    /** The bits of a number, all that are not a number being one. */
    private static long bits(double number) {
        return Double.doubleToLongBits(number);
    }
}
