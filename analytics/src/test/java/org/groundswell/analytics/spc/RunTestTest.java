package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTestTest {

    /** Anhøj and Olesen 2014, doi:10.1371/journal.pone.0113825, table 1; n = 13 has a limit of 7, not of 6. */
    @ParameterizedTest(name = "{0} useful points")
    @CsvSource({
        "1, 3, 0",
        "2, 4, 0",
        "10, 6, 2",
        "12, 7, 3",
        "13, 7, 3",
        "15, 7, 4",
        "20, 7, 6",
        "24, 8, 8",
        "30, 8, 10",
        "36, 8, 13",
        "60, 9, 23",
        "100, 10, 41"
    })
    void knowsWhatChanceAllows(int useful, int longestRun, int crossings) {
        var bounds = AnhoejBounds.computed(useful);

        assertThat(AnhoejBounds.of(useful)).isEqualTo(bounds);
        assertThat(bounds.longestRun()).isEqualTo(longestRun);
        assertThat(bounds.fewCrossings()).isEqualTo(crossings);
        assertThat(bounds.useful()).isEqualTo(useful);
    }

    /** For long series the 5th percentile of the binomial is near its normal approximation. */
    @Test
    void knowsItForVeryLongSeries() {
        var bounds = AnhoejBounds.computed(10_001);

        assertThat(bounds.longestRun()).isEqualTo(16);
        assertThat(bounds.fewCrossings()).isBetween(4916, 4919);
    }

    @Test
    void needsUsefulPoints() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> AnhoejBounds.of(0))
                .withMessage("Run chart bounds need at least 1 point off the centre, got 0");
    }

    /** Median 5 between two halves: nine points below, nine above, one crossing where five are allowed. */
    @Test
    void seesARunAndFewCrossings() {
        var chart = runChart(1, 2, 3, 1, 2, 3, 1, 2, 3, 7, 8, 9, 7, 8, 9, 7, 8, 9);
        var runs = chart.latestSection().runs();

        assertThat(chart.latestSection().centreLine()).isEqualTo(5);
        assertThat(runs.useful()).isEqualTo(18);
        assertThat(runs.longestRun()).isEqualTo(9);
        assertThat(runs.longestRunLimit()).isEqualTo(7);
        assertThat(runs.crossings()).isEqualTo(1);
        assertThat(runs.crossingsLimit()).isEqualTo(5);
        assertThat(runs.firstOfRun()).isZero();
        assertThat(runs.lastOfRun()).isEqualTo(8);
        assertThat(runs.runSide()).isEqualTo(Side.LOW);
        assertThat(runs.isMeaningful()).isTrue();
        assertThat(chart.hasSignal()).isTrue();
        assertThat(chart.points().get(8).signals()).containsExactly(new Signal(Rule.LONG_RUN, Side.LOW, 0, 8));
        assertThat(chart.points().get(8).variation()).isEqualTo(Variation.CONCERN_LOW);
        assertThat(chart.points().get(9).signals()).isEmpty();
        assertThat(chart.variation()).isEmpty();
        assertThat(chart.points().get(0).upper()).isNaN();
    }

    @Test
    void dropsPointsOnTheMedianAndMissingOnes() {
        var runs = runChart(1, 5, 9, Double.NaN, 9, 5, 1, 5, 1).latestSection().runs();

        assertThat(runs.useful()).isEqualTo(5);
        assertThat(runs.crossings()).isEqualTo(2);
        assertThat(runs.longestRun()).isEqualTo(2);
        assertThat(runs.isMeaningful()).isFalse();
        assertThat(runs.tied()).isFalse();
    }

    @Test
    void seesFewCrossingsWithoutALongRun() {
        var chart = runChart(1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1, 9, 9, 9, 9);
        var runs = chart.latestSection().runs();

        assertThat(runs.crossings()).isEqualTo(3);
        assertThat(runs.crossingsLimit()).isEqualTo(4);
        assertThat(runs.isLongRun()).isFalse();
        assertThat(runs.isFewCrossings()).isTrue();
        assertThat(chart.hasSignal()).isTrue();
        assertThat(chart.points()).allMatch(point -> point.signals().isEmpty());
    }

    /** Ten useful points, two crossings where fewer than two would be few. */
    @Test
    void allowsAsFewCrossingsAsTheLimit() {
        var runs = runChart(1, 1, 9, 9, 9, 9, 9, 1, 1, 1).latestSection().runs();

        assertThat(runs.crossings()).isEqualTo(2);
        assertThat(runs.crossingsLimit()).isEqualTo(2);
        assertThat(runs.isSignal()).isFalse();
        assertThat(runs.isMeaningful()).isTrue();
        assertThat(runs.longestRun()).isEqualTo(5);
        assertThat(runs.firstOfRun()).isEqualTo(2);
        assertThat(runs.lastOfRun()).isEqualTo(6);
    }

    @Test
    void hasNoFiguresWhereNothingIsOffTheMedian() {
        var runs = runChart(4, 4, 4, 4).latestSection().runs();

        assertThat(runs).isEqualTo(new RunTest(0, 0, 0, 0, 0, -1, -1, Side.HIGH, true));
        assertThat(runs.isSignal()).isFalse();
    }

    /** With more than half the points at zero the median is zero, and every other point lies above it. */
    @Test
    void recognisesALongRunThatTiesMakeCertain() {
        double[] mostlyNothing = new double[30];
        for (int i = 0; i < 14; i++) {
            mostlyNothing[2 * i] = 1 + i;
        }

        var runs = runChart(mostlyNothing).latestSection().runs();

        assertThat(runs.isLongRun()).isTrue();
        assertThat(runs.tied()).isTrue();
        assertThat(runs.isMeaningful()).isFalse();
    }

    @Test
    void isNotTiedAtExactlyHalf() {
        assertThat(runChart(0, 0, 3, 4).latestSection().runs().tied()).isFalse();
    }

    private static ControlChart runChart(double... values) {
        return ControlChart.of(Observations.of(values), ChartSettings.of(ChartType.RUN, Preset.ANHOEJ));
    }
}
