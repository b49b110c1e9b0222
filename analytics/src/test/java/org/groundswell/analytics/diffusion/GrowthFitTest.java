package org.groundswell.analytics.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.groundswell.analytics.numeric.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of {@link GrowthFit} and {@link GrowthBootstrap}: what is put in must come out. */
class GrowthFitTest {

    private static double[] truth(GrowthCurve curve) {
        return switch (curve) {
            case BASS -> new double[] {1000, 0.01, 0.35};
            case GOMPERTZ -> new double[] {1000, 6, 0.2};
            case LOGISTIC -> new double[] {1000, 11, 0.4};
            case WEIBULL -> new double[] {1000, 12, 2.2};
            case GAMMA_SHIFTED_GOMPERTZ -> new double[] {1000, 9, 0.3, 1.6};
        };
    }

    private static double[] series(GrowthCurve curve, double[] parameters, int periods) {
        return IntStream.rangeClosed(1, periods)
                .mapToDouble(t -> curve.cumulative(parameters, t))
                .toArray();
    }

    @ParameterizedTest
    @EnumSource(GrowthCurve.class)
    void findsTheParametersOfACurveWithoutNoise(GrowthCurve curve) {
        double[] truth = truth(curve);

        var fit = GrowthFit.of(curve, series(curve, truth, 24));

        for (int i = 0; i < truth.length; i++) {
            assertThat(fit.parameters()[i]).isCloseTo(truth[i], within(1e-5 * truth[i]));
        }
        assertThat(fit.sumOfSquares()).isLessThan(1e-8);
    }

    @ParameterizedTest
    @EnumSource(GrowthCurve.class)
    void hasTheSlopesThatItsFormulaSays(GrowthCurve curve) {
        double[] truth = truth(curve);
        double[] slopes = new double[truth.length];
        for (double t : new double[] {1, 7.5, 20}) {
            curve.cumulative(truth, t, slopes);
            for (int i = 0; i < truth.length; i++) {
                double step = 1e-6 * truth[i];
                double[] up = truth.clone();
                double[] down = truth.clone();
                up[i] += step;
                down[i] -= step;
                double slope = (curve.cumulative(up, t) - curve.cumulative(down, t)) / (2 * step);
                assertThat(slopes[i]).isCloseTo(slope, within(1e-5 * Math.max(1, Math.abs(slope))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GrowthCurve.class)
    void peaksWhereAdoptionPerPeriodIsHighest(GrowthCurve curve) {
        double[] truth = truth(curve);
        double peak = curve.inflection(truth);

        double rate = curve.cumulative(truth, peak + 0.01) - curve.cumulative(truth, peak - 0.01);
        for (double away : new double[] {-0.5, 0.5}) {
            double other = curve.cumulative(truth, peak + away + 0.01) - curve.cumulative(truth, peak + away - 0.01);
            assertThat(other).isLessThan(rate);
        }
    }

    @Test
    void knowsBassAsAGammaShiftedGompertz() {
        double[] bass = {1000, 0.01, 0.35};
        double[] same = {1000, 35, 0.36, 1};

        for (int t = 1; t < 30; t++) {
            assertThat(GrowthCurve.GAMMA_SHIFTED_GOMPERTZ.cumulative(same, t))
                    .isCloseTo(GrowthCurve.BASS.cumulative(bass, t), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(GrowthCurve.class)
    void followsAChangeOfUnit(GrowthCurve curve) {
        double[] counts = noisy(curve, 24, 7);
        double[] thousands = Arrays.stream(counts).map(count -> count / 1000).toArray();

        var fit = GrowthFit.of(curve, counts);
        var scaled = GrowthFit.of(curve, thousands);

        assertThat(1000 * scaled.parameter("m")).isCloseTo(fit.parameter("m"), within(1e-3 * fit.parameter("m")));
        assertThat(1e6 * scaled.sumOfSquares()).isCloseTo(fit.sumOfSquares(), within(1e-6 * fit.sumOfSquares()));
    }

    /** A series cut before its peak cannot say where it will end, and is not made to. */
    @Test
    void doesNotGuessACeilingBeforeTheInflection() {
        double[] cut = Arrays.copyOf(noisy(GrowthCurve.BASS, 24, 3), 7);

        var verdict = GrowthFit.of(GrowthCurve.BASS, cut).ceilingVerdict();

        assertThat(verdict).isInstanceOf(CeilingVerdict.NotYetEstimable.class);
    }

    @Test
    void staysBelowTheKnownPopulation() {
        double[] series = noisy(GrowthCurve.BASS, 24, 3);

        var fit = GrowthFit.of(GrowthCurve.BASS, series, Ceiling.atMost(900));

        assertThat(fit.parameter("m")).isEqualTo(900);
        assertThat(fit.standardError("m")).isZero();
        assertThat(fit.ceilingVerdict())
                .isEqualTo(new CeilingVerdict.NotYetEstimable(
                        Arrays.stream(series).max().orElseThrow(), 900, CeilingVerdict.Reason.BEYOND_POPULATION));
    }

    @Test
    void findsNoCeilingInASeriesThatDoesNotGrow() {
        var fit = GrowthFit.of(GrowthCurve.BASS, 7, 7, 7, 7, 7, 7, 7, 7);

        assertThat(fit.ceilingVerdict())
                .isEqualTo(new CeilingVerdict.NotYetEstimable(
                        7, Double.POSITIVE_INFINITY, CeilingVerdict.Reason.NO_GROWTH));
    }

    @ParameterizedTest
    @EnumSource(FitLoss.class)
    void comesNearTheTruthUnderEitherLoss(FitLoss loss) {
        var fit = GrowthFit.of(GrowthCurve.BASS, noisy(GrowthCurve.BASS, 24, 11), Ceiling.free(), loss);

        assertThat(fit.parameter("m")).isCloseTo(1000, within(80.0));
        assertThat(fit.parameter("q")).isCloseTo(0.35, within(0.05));
        assertThat(fit.dispersion()).isBetween(0.3, 2.5);
    }

    /** Over many noisy histories the bootstrap holds the true ceiling about as often as it says; residual errors do not. */
    @Test
    void holdsTheTruthMoreOftenThanResidualErrorsDo() {
        int held = 0;
        int heldByResiduals = 0;
        for (int seed = 0; seed < 40; seed++) {
            var fit = GrowthFit.of(GrowthCurve.BASS, noisy(GrowthCurve.BASS, 18, 100 + seed));
            var interval = GrowthBootstrap.of(fit, 200, seed).parameter("m", 0.9);
            held += interval.lower() <= 1000 && 1000 <= interval.upper() ? 1 : 0;
            heldByResiduals += Math.abs(fit.parameter("m") - 1000) <= 1.645 * fit.standardError("m") ? 1 : 0;
        }

        assertThat(held).isBetween(31, 40);
        assertThat(held).isGreaterThan(heldByResiduals);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void nestsItsIntervals(long seed) {
        var fit = GrowthFit.of(GrowthCurve.LOGISTIC, noisy(GrowthCurve.LOGISTIC, 16, seed));
        var bootstrap = GrowthBootstrap.of(fit, 200, seed);

        var eighty = bootstrap.prediction(3, 0.8);
        var ninetyFive = bootstrap.prediction(3, 0.95);

        assertThat(ninetyFive.lower()).isLessThanOrEqualTo(eighty.lower());
        assertThat(ninetyFive.upper()).isGreaterThanOrEqualTo(eighty.upper());
        assertThat(bootstrap.curveAt(19, 0.8).upper())
                .isGreaterThan(bootstrap.curveAt(19, 0.8).lower());
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthFit.of(GrowthCurve.BASS, 1, 2, 3))
                .withMessage("A BASS curve with 3 free parameters needs more than 3 periods, got 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthFit.of(GrowthCurve.BASS, 0, 0, 0, 0, 0))
                .withMessage("A growth curve needs some adoption, got none by period 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthFit.of(GrowthCurve.BASS, 1, 2, Double.NaN, 4, 5))
                .withMessage("A cumulative series needs finite values of 0 or more, got NaN in period 3");
        assertThat(List.of(GrowthCurve.values()))
                .allMatch(curve -> curve.parameterNames().get(0).equals("m"));
    }

    /** Poisson increments about a curve. */
    private static double[] noisy(GrowthCurve curve, int periods, long seed) {
        double[] mean = series(curve, truth(curve), periods);
        var random = new SplittableRandom(seed);
        double[] drawn = new double[periods];
        double sum = 0;
        for (int t = 0; t < periods; t++) {
            sum += Draws.poisson(random, mean[t] - (t == 0 ? 0 : mean[t - 1]));
            drawn[t] = sum;
        }
        return drawn;
    }
}
