package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseAlarmsTest {

    /** Shares that another simulation of 5,000 series found; two such simulations differ by up to 2.5 points. */
    @ParameterizedTest(name = "{0} {1} points")
    @CsvSource({
        "MDC_EXCEL_5, 13, 0.104, 0.021, 0.029, 0.062, 0.019",
        "MDC_EXCEL_5, 60, 0.676, 0.033, 0.148, 0.582, 0.124",
        "PLOT_THE_DOTS_R, 24, 0.182, 0.016, 0.085, 0.090, 0.006",
    })
    void agreesWithAnotherSimulation(
            Preset preset, int points, double any, double last, double outside, double shift, double trend) {
        var alarms = FalseAlarms.of(points, ChartType.I, preset.conventions());

        assertThat(alarms.anySignal()).isCloseTo(any, within(0.025));
        assertThat(alarms.lastPoint()).isCloseTo(last, within(0.01));
        assertThat(alarms.byRule().get(Rule.OUTSIDE_LIMITS)).isCloseTo(outside, within(0.02));
        assertThat(alarms.byRule().get(Rule.SHIFT)).isCloseTo(shift, within(0.025));
        assertThat(alarms.byRule().get(Rule.TREND)).isCloseTo(trend, within(0.015));
        assertThat(alarms.points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} points")
    @CsvSource({"13, 0.011", "24, 0.032"})
    void knowsHowSeldomTheRunsTestErrs(int points, double share) {
        var alarms = FalseAlarms.of(points, ChartType.RUN, Preset.ANHOEJ.conventions());

        assertThat(alarms.anySignal()).isCloseTo(share, within(0.012));
        assertThat(alarms.byRule().get(Rule.LONG_RUN)).isBetween(0.0, alarms.anySignal());
        assertThat(alarms.byRule().get(Rule.FEW_CROSSINGS)).isBetween(0.0, alarms.anySignal());
    }

    @Test
    void isComputedOnce() {
        var conventions = Preset.MDC_EXCEL_5.conventions();

        assertThat(FalseAlarms.of(20, ChartType.I, conventions)).isSameAs(FalseAlarms.of(20, ChartType.I, conventions));
    }

    @Test
    void saysWhatItNeeds() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FalseAlarms.of(0, ChartType.I, Preset.MDC_EXCEL_5.conventions()))
                .withMessage("False alarms need an I or run chart of 1 to 5000 points, got I chart (XmR) of 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FalseAlarms.of(20, ChartType.P, Preset.MDC_EXCEL_5.conventions()))
                .withMessage("False alarms need an I or run chart of 1 to 5000 points, got P chart of 20");
    }
}
