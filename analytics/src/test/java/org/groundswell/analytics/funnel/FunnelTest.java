package org.groundswell.analytics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.groundswell.analytics.funnel.FunnelSettings.Overdispersion;
import org.groundswell.analytics.funnel.FunnelSettings.RatioError;
import org.groundswell.analytics.funnel.FunnelSettings.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelTest {

    /** Exact Poisson interval of 10: 4.795 to 18.39 (Pearson and Hartley, Biometrika Tables I, table 40). */
    @Test
    void hasExactLimitsForStandardisedRatios() {
        var funnel = Funnel.of(
                new double[] {10, 19}, new double[] {10, 10}, ignoring(FunnelMethod.RATIO_SHMI, Level.PERCENT_95));

        assertThat(funnel.target()).isEqualTo(1);
        assertThat(funnel.adjusted()).isFalse();
        assertThat(funnel.units().get(0).inner().lower()).isCloseTo(0.4795, within(0.00005));
        assertThat(funnel.units().get(0).inner().upper()).isCloseTo(1.8390, within(0.00005));
        assertThat(funnel.units().get(0).outlier()).isFalse();
        assertThat(funnel.units().get(1).outlier()).isTrue();
        assertThat(funnel.units().get(1).outer().excludes(1.9)).isFalse();
    }

    /** Half of all, so the centre is π/4: limits of 100 cases are sin²(π/4 ± 1.96/20). */
    @Test
    void drawsProportionsOnTheArcsineScale() {
        var funnel = Funnel.of(
                new double[] {45, 55},
                new double[] {100, 100},
                ignoring(FunnelMethod.PROPORTION, Level.PERCENT_95).withMultiplier(100));

        double expected = Math.pow(Math.sin(Math.PI / 4 - 1.959964 / 20), 2);
        assertThat(funnel.target()).isEqualTo(0.5);
        assertThat(funnel.units().get(0).inner().lower()).isCloseTo(100 * expected, within(1e-9));
        assertThat(funnel.at(100, Level.PERCENT_95).lower()).isCloseTo(100 * expected, within(1e-9));
        assertThat(funnel.units().get(0).z()).isCloseTo(-1.0017, within(0.0001));
    }

    @Test
    void keepsProportionsWithinNothingAndAll() {
        var funnel = Funnel.of(
                new double[] {1, 4, 0}, new double[] {2, 400, 2}, ignoring(FunnelMethod.PROPORTION, Level.PERCENT_95));

        assertThat(funnel.units().get(0).inner().lower()).isZero();
        assertThat(Funnel.of(
                                new double[] {2, 396},
                                new double[] {2, 400},
                                ignoring(FunnelMethod.PROPORTION, Level.PERCENT_95))
                        .units()
                        .get(0)
                        .outer()
                        .upper())
                .isEqualTo(1);
    }

    /** z of ±2 in turn: φ = 4 and τ² = 3/E, so that widened limits are twice as far out as chance. */
    @Test
    void widensLimitsByTheVariationBetweenUnits() {
        int n = 40;
        double[] expected = filled(n, 100);
        double[] observed = new double[n];
        for (int i = 0; i < n; i++) {
            double root = 1 + (i % 2 == 0 ? 2 : -2) / 20.0;
            observed[i] = 100 * root * root;
        }

        var funnel = Funnel.of(observed, expected, FunnelSettings.of(FunnelMethod.RATIO_CQC));

        double between = (4.0 * n - (n - 1)) / (n - 1) / 400;
        assertThat(funnel.phi()).isCloseTo(4, within(1e-9));
        assertThat(funnel.betweenUnits()).isCloseTo(between, within(1e-12));
        assertThat(funnel.adjusted()).isTrue();
        double reach = 1.959964 * Math.sqrt(1.0 / 400 + between);
        var band = funnel.units().get(0).inner();
        assertThat(band.lower()).isCloseTo((1 - reach) * (1 - reach), within(1e-9));
        assertThat(band.upper()).isCloseTo((1 + reach) * (1 + reach), within(1e-9));
        assertThat(funnel.widened(funnel.units().get(0), Level.PERCENT_95)).isEqualTo(band);
        assertThat(funnel.units()).noneMatch(FunnelUnit::outlier);
    }

    /** Limits on the square-root scale must be squared back, and a root below zero is no ratio below zero. */
    @Test
    void neverDrawsANegativeRatio() {
        var band = FunnelMethod.RATIO_CQC.band(1, 0.5, 1, 3.09);

        assertThat(band.lower()).isZero();
        assertThat(band.upper()).isCloseTo(Math.pow(1 + 3.09 * Math.sqrt(1.25), 2), within(1e-12));
    }

    @Test
    void staysWithChanceWhereUnitsDoNotDiffer() {
        double[] same = filled(20, 50);

        var funnel = Funnel.of(same, same, FunnelSettings.of(FunnelMethod.RATIO_SHMI));

        assertThat(funnel.phi()).isZero();
        assertThat(funnel.betweenUnits()).isZero();
        assertThat(funnel.adjusted()).isFalse();
        assertThat(funnel.units().get(3).inner())
                .isEqualTo(funnel.chanceOnly(funnel.units().get(3), Level.PERCENT_95));
    }

    /** 25 of 100 against a target of ½: own counts √(25/25.5² + 100/100.5²), expected √(1/50 + 1/100). */
    @Test
    void hasTwoErrorsForRatiosOfCounts() {
        double[] x = {25, 75};
        double[] d = {100, 100};
        var settings = ignoring(FunnelMethod.RATIO_OF_COUNTS, Level.PERCENT_95);

        var own = Funnel.of(x, d, settings).units().get(0);
        var expected = Funnel.of(x, d, settings.withRatioError(RatioError.EXPECTED));

        double error = Math.sqrt(25 / (25.5 * 25.5) + 100 / (100.5 * 100.5));
        assertThat(own.error()).isCloseTo(error, within(1e-12));
        assertThat(own.inner().upper()).isCloseTo(0.5 * Math.exp(1.959964 * error), within(1e-9));
        double smooth = 0.5 * Math.exp(1.959964 * Math.sqrt(0.03));
        assertThat(expected.units().get(0).inner().upper()).isCloseTo(smooth, within(1e-9));
        assertThat(expected.at(100, Level.PERCENT_95).upper()).isCloseTo(smooth, within(1e-9));
    }

    /** Ten z-scores 1 … 10 with a tenth trimmed: ranks give slices 0 for the first and 9 for the last. */
    @Test
    void truncatesTheEnds() {
        double[] z = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();

        assertThat(Trimming.truncated(z, 0.1)).containsExactly(Double.NaN, 2, 3, 4, 5, 6, 7, 8, 9, Double.NaN);
        assertThat(Trimming.truncated(new double[] {5, 1, 5, 5, 5, 5, 5, 5, 5, 9}, 0.1))
                .containsExactly(5, Double.NaN, 5, 5, 5, 5, 5, 5, 5, Double.NaN);
    }

    /** Quantiles of type 7: a tenth of the way along 11 values is the second of them. */
    @Test
    void pullsTheEndsIn() {
        double[] z = {10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

        assertThat(Trimming.winsorised(z, 0.1)).containsExactly(9, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(Trimming.winsorised(new double[] {0, 1, 4}, 0.25)).containsExactly(0.5, 1, 2.5);
    }

    @Test
    void roundsExpectedCountsAsTheirPublisherDoes() {
        double[] observed = {100, 90, 110};
        double[] expected = {100.004, 100.006, 0.001};
        var settings = FunnelSettings.of(FunnelMethod.RATIO_SHMI);

        var rounded = Funnel.of(observed, expected, settings).units();
        var exact = Funnel.of(observed, expected, settings.withRounding(Rounding.NONE))
                .units();

        assertThat(rounded.get(0).denominator()).isEqualTo(100);
        assertThat(rounded.get(1).denominator()).isEqualTo(100.01);
        assertThat(rounded.get(2).denominator()).isEqualTo(0.001);
        assertThat(exact.get(0).denominator()).isEqualTo(100.004);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(FunnelMethod.class)
    void doesNotDependOnTheOrderOfUnits(FunnelMethod method) {
        var random = new SplittableRandom(11);
        double[] x = random.doubles(50, 20, 200).map(Math::rint).toArray();
        double[] d =
                Arrays.stream(x).map(count -> count * (1 + random.nextDouble())).toArray();
        int[] order = IntStream.range(0, 50).map(i -> i * 7 % 50).toArray();

        var funnel = Funnel.of(x, d, FunnelSettings.of(method));
        var shuffled = Funnel.of(pick(x, order), pick(d, order), FunnelSettings.of(method));

        assertThat(shuffled.phi()).isCloseTo(funnel.phi(), within(1e-9));
        for (int i = 0; i < order.length; i++) {
            var same = funnel.units().get(order[i]);
            assertThat(shuffled.units().get(i).outlier()).isEqualTo(same.outlier());
            assertThat(shuffled.units().get(i).isTrimmed()).isEqualTo(same.isTrimmed());
            assertThat(shuffled.units().get(i).outer().upper())
                    .isCloseTo(same.outer().upper(), within(1e-9));
        }
    }

    @Test
    void saysWhatItNeeds() {
        var settings = FunnelSettings.of(FunnelMethod.RATIO_SHMI);

        assertRefused(
                new double[0],
                new double[0],
                settings,
                "A funnel needs at least 1 unit and as many denominators" + " as numerators, got 0 and 0");
        assertRefused(
                new double[] {5},
                new double[] {0},
                settings,
                "A funnel needs a numerator from 0 up and a" + " denominator above 0, got 5.0 of 0.0 at index 0");
        assertRefused(
                new double[] {5},
                new double[] {4},
                FunnelSettings.of(FunnelMethod.PROPORTION),
                "A funnel needs a numerator from 0 to the denominator and a denominator above 0, got 5.0 of 4.0 at"
                        + " index 0");
        assertRefused(
                new double[] {5, 0, 3},
                new double[] {4, 4, 4},
                settings,
                "The log of a ratio needs something observed in all but 10 % of units, got nothing in 1 of 3; use the"
                        + " square root (RATIO_CQC)");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings.withTrim(0.5))
                .withMessage("A funnel needs a trim above 0 and below 0.5, got 0.5");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings.withMultiplier(0))
                .withMessage("A funnel needs a finite multiplier above 0, got 0.0");
    }

    private static void assertRefused(double[] x, double[] d, FunnelSettings settings, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Funnel.of(x, d, settings))
                .withMessage(message);
    }

    private static FunnelSettings ignoring(FunnelMethod method, Level level) {
        return FunnelSettings.of(method)
                .withOverdispersion(Overdispersion.IGNORE)
                .withOutlier(level);
    }

    private static double[] filled(int n, double value) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }

    private static double[] pick(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    }
}
