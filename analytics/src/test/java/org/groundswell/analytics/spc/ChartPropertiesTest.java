package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever the numbers are. */
class ChartPropertiesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 8, 12, 13, 21, 34})
    void followsAChangeOfUnitAndOrigin(long seed) {
        double[] series = SeededSeries.rough(seed, 48);
        double[] changed = Arrays.stream(series).map(x -> 4 * x + 64).toArray();
        for (ChartType type : List.of(ChartType.I, ChartType.RUN)) {
            for (Preset preset : Preset.values()) {
                var chart = ControlChart.of(Observations.of(series), ChartSettings.of(type, preset));
                var other = ControlChart.of(Observations.of(changed), ChartSettings.of(type, preset));

                assertThat(other.latestSection().centreLine())
                        .isCloseTo(4 * chart.latestSection().centreLine() + 64, within(1e-9));
                if (type == ChartType.I) {
                    assertThat(other.latestSection().upper())
                            .isCloseTo(4 * chart.latestSection().upper() + 64, within(1e-9));
                }
                assertThat(signals(other)).isEqualTo(signals(chart));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 8, 12, 13, 21, 34})
    void seesTheMirrorImageInTheMirror(long seed) {
        double[] series = SeededSeries.rough(seed, 48);
        double[] mirrored = Arrays.stream(series).map(x -> -x).toArray();

        for (Preset preset : List.of(Preset.MDC_EXCEL_5, Preset.MDC_SQL_2_6, Preset.POWERBI_SPC)) {
            var settings = ChartSettings.of(ChartType.I, preset);
            var up = ControlChart.of(Observations.of(series), settings);
            var down = ControlChart.of(Observations.of(mirrored), settings.withImprovement(Direction.DECREASE));

            assertThat(down.latestSection().lower())
                    .isEqualTo(-up.latestSection().upper());
            for (int i = 0; i < series.length; i++) {
                assertThat(down.points().get(i).variation().isImprovement())
                        .isEqualTo(up.points().get(i).variation().isImprovement());
                assertThat(down.points().get(i).variation().isConcern())
                        .isEqualTo(up.points().get(i).variation().isConcern());
            }
        }
    }

    /** Backwards in time, mean and ranges stay, a shift stays where it was, and a trend points the other way. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 8, 12, 13, 21, 34})
    void seesTheSameShiftsBackwards(long seed) {
        double[] series = SeededSeries.rough(seed, 48);
        int n = series.length;
        double[] backwards =
                IntStream.range(0, n).mapToDouble(i -> series[n - 1 - i]).toArray();

        var chart = ControlChart.of(Observations.of(series), ChartSettings.withDefaults());
        var other = ControlChart.of(Observations.of(backwards), ChartSettings.withDefaults());

        assertThat(other.latestSection().upper())
                .isCloseTo(chart.latestSection().upper(), within(1e-9));
        for (int i = 0; i < n; i++) {
            for (Rule rule : Constants.MAKING_DATA_COUNT_RULES) {
                assertThat(other.points().get(n - 1 - i).hasSignal(rule))
                        .as("%s at %d", rule, i)
                        .isEqualTo(chart.points().get(i).hasSignal(rule));
            }
        }
    }

    /**
     * No limit of a valid series is NaN as soon as two neighbours are there, and the centre lies between the
     * limits.
     */
    @ParameterizedTest(name = "{0}")
    @EnumSource(ChartType.class)
    void alwaysHasItsLines(ChartType type) {
        for (long seed = 0; seed < 20; seed++) {
            var chart = ControlChart.of(anySeries(type, seed), ChartSettings.of(type, Preset.ANHOEJ));
            for (var point : chart.points()) {
                assertThat(point.centre()).isFinite();
                if (type != ChartType.RUN) {
                    assertThat(point.lower()).isFinite();
                    assertThat(point.upper()).isFinite();
                    assertThat(point.lower()).isLessThanOrEqualTo(point.lowerTwoSigma());
                    assertThat(point.lowerTwoSigma()).isLessThanOrEqualTo(point.upperTwoSigma());
                    assertThat(point.upperTwoSigma()).isLessThanOrEqualTo(point.upper());
                    assertThat(point.centre()).isBetween(point.lower(), point.upper());
                }
            }
        }
    }

    /** Which points are in which place decides only on patterns, never on the limits of counts and ratios. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ChartType.class,
            names = {"P", "U", "C", "G", "XBAR", "S"})
    void hasTheSameLimitsInAnyOrder(ChartType type) {
        var random = new SplittableRandom(5);
        double[] x = random.doubles(24, 5, 40).map(Math::rint).toArray();
        double[] n = random.doubles(24, 60, 90).map(Math::rint).toArray();
        int[] order = IntStream.range(0, 24).map(i -> i * 5 % 24).toArray();

        var chart = ControlChart.of(observations(type, x, n), ChartSettings.of(type, Preset.ANHOEJ));
        var other = ControlChart.of(
                observations(type, pick(x, order), pick(n, order)), ChartSettings.of(type, Preset.ANHOEJ));

        for (int i = 0; i < order.length; i++) {
            assertThat(other.points().get(i).upper())
                    .isCloseTo(chart.points().get(order[i]).upper(), within(1e-9));
        }
    }

    private static Observations anySeries(ChartType type, long seed) {
        var random = new SplittableRandom(seed);
        double[] x = random.doubles(15, 1, 9).map(Math::rint).toArray();
        double[] n = random.doubles(15, 9, 30).map(Math::rint).toArray();
        return observations(type, x, n);
    }

    private static Observations observations(ChartType type, double[] x, double[] n) {
        if (type.isRatio()) {
            return Observations.ofRatios(x, n);
        }
        return type.isSubgroup() ? Observations.ofSubgroups(x, x, n) : Observations.of(x);
    }

    private static double[] pick(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    }

    private static List<List<Signal>> signals(ControlChart chart) {
        return chart.points().stream().map(ChartPoint::signals).toList();
    }
}
