package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void areMissingWhereTheyAreARatioOverNothing() {
        var ratios = Observations.ofRatios(new double[] {3, 4}, new double[] {0, 8});

        assertThat(ratios.size()).isEqualTo(2);
        assertThat(ratios.value(0)).isNaN();
        assertThat(ratios.isMissing(0)).isTrue();
        assertThat(ratios.value(1)).isEqualTo(0.5);
        assertThat(ratios.isMissing(1)).isFalse();
        assertThat(ratios.numerator(1)).isEqualTo(4);
        assertThat(ratios.denominator(1)).isEqualTo(8);
        assertThat(ratios.deviation(1)).isNaN();
    }

    @Test
    void standAloneWithoutADenominator() {
        var values = Observations.of(3, Double.NaN);

        assertThat(values.value(0)).isEqualTo(3);
        assertThat(values.denominator(0)).isEqualTo(1);
        assertThat(values.isMissing(1)).isTrue();
    }

    /** 2, 4 and 9: mean 5, squares 9 + 1 + 16 over 2. */
    @Test
    void summariseSubgroups() {
        var groups = Observations.ofSubgroups(new double[][] {{2, Double.NaN, 4, 9}, {}});

        assertThat(groups.value(0)).isEqualTo(5);
        assertThat(groups.deviation(0)).isCloseTo(Math.sqrt(13), within(1e-12));
        assertThat(groups.denominator(0)).isEqualTo(3);
        assertThat(groups.isMissing(1)).isTrue();
        assertThat(groups.denominator(1)).isZero();
    }

    @Test
    void areCopiesOfWhatTheyWereGiven() {
        double[] given = {1, 2};
        var values = Observations.of(given);
        given[0] = 99;

        assertThat(values.value(0)).isEqualTo(1);
    }

    @Test
    void areNeverInfinite() {
        double[] one = {1};
        double[] infinite = {INFINITE};
        assertRefused(
                "Observations need finite numerators (NaN if missing), got Infinity at index 0",
                () -> Observations.ofRatios(infinite, one));
        assertRefused(
                "Observations need finite denominators (NaN if missing), got Infinity at index 0",
                () -> Observations.ofRatios(one, infinite));
        assertRefused(
                "Observations need finite means (NaN if missing), got Infinity at index 0",
                () -> Observations.ofSubgroups(infinite, one, one));
        assertRefused(
                "Observations need finite deviations (NaN if missing), got Infinity at index 0",
                () -> Observations.ofSubgroups(one, infinite, one));
        assertRefused(
                "Observations need finite sizes (NaN if missing), got Infinity at index 0",
                () -> Observations.ofSubgroups(one, one, infinite));
    }

    @Test
    void fitTogether() {
        assertRefused(
                "Observations need as many deviations as means, got 2 and 1",
                () -> Observations.ofSubgroups(new double[1], new double[2], new double[1]));
        assertRefused(
                "Observations need sizes of zero or more, got -1.0 at index 0",
                () -> Observations.ofSubgroups(new double[1], new double[1], new double[] {-1}));
    }

    private static void assertRefused(String message, ThrowingCallable make) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(make)
                .withMessage(message);
    }
}
