package org.groundswell.analytics.diffusion.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.groundswell.analytics.diffusion.survival.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of {@link AdoptionForecast}, and whether its intervals hold what they promise. */
class AdoptionForecastTest {

    private static final ForecastSettings QUICK =
            ForecastSettings.withDefaults().withReplicates(200);

    private static AdoptionForecast.Projection forecast(long seed, ForecastSettings settings) {
        var history = halfway(seed);
        var forecast = AdoptionForecast.of(history, 9, settings);
        assertThat(forecast).isInstanceOf(AdoptionForecast.Projection.class);
        return (AdoptionForecast.Projection) forecast;
    }

    /** A simulated programme as it stood when a third had adopted, or later if it was too young then. */
    private static UptakeHistory halfway(long seed) {
        for (var history : Programmes.simulated(seed, 20)) {
            for (int month = AdoptionForecast.LEAST_MONTHS; month <= history.months(); month++) {
                if (history.adoptersBy(month) > history.eligible() / 3.0) {
                    return history.upTo(month);
                }
            }
        }
        throw new AssertionError("no programme of seed " + seed + " came to a third");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void nestsItsIntervalsBetweenTodayAndTheCeiling(long seed) {
        var history = halfway(seed);

        var months = forecast(seed, QUICK).months();

        double before = history.adopters();
        for (var month : months) {
            assertThat(month.ninetyFive().lower())
                    .isBetween(history.adopters(), month.eighty().lower());
            assertThat(month.eighty().lower()).isLessThanOrEqualTo(month.expected());
            assertThat(month.expected()).isBetween(before, month.eighty().upper());
            assertThat(month.eighty().upper())
                    .isLessThanOrEqualTo(month.ninetyFive().upper());
            assertThat(month.ninetyFive().upper()).isLessThanOrEqualTo(history.eligible());
            before = month.expected();
        }
    }

    @Test
    void givesTheSameAnswerOnAnyNumberOfThreads() throws Exception {
        var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4);

        var alone = one.submit(() -> forecast(3, QUICK).months()).get();
        var together = four.submit(() -> forecast(3, QUICK).months()).get();

        assertThat(together).isEqualTo(alone);
        assertThat(forecast(3, QUICK.withSeed(99)).months()).isNotEqualTo(alone);
        one.shutdown();
        four.shutdown();
    }

    @Test
    void reachesAHigherAimLessLikelyAndANearerMonthToo() {
        var forecast = forecast(2, QUICK);
        int today = (int) halfway(2).adopters();

        assertThat(forecast.chanceOfReaching(today, 1)).isEqualTo(1);
        assertThat(forecast.chanceOfReaching(halfway(2).eligible() + 1, 9)).isZero();
        double[] chances =
                forecast.chancesOfReaching((int) forecast.months().get(4).expected());
        for (int i = 1; i < chances.length; i++) {
            assertThat(chances[i]).isGreaterThanOrEqualTo(chances[i - 1] - 0.02);
        }
        assertThat(forecast.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    /** What the intervals promise, on programmes other than those the widening was chosen on. */
    @Test
    void holdsWhatItsIntervalsPromise() {
        var calibration = ForecastCalibration.of(Programmes.simulated(2024, 30), 4, 6, QUICK);

        assertThat(calibration.cases()).isGreaterThan(60);
        assertThat(calibration.eightyCoverage()).isBetween(0.7, 0.9);
        assertThat(calibration.ninetyFiveCoverage()).isBetween(0.87, 1.0);
        assertThat(calibration.meanRelativeError()).isLessThan(0.06);
    }

    @Test
    void refusesBelowAFifthOfTheCeiling() {
        var forecast = AdoptionForecast.of(new int[] {1, 3, 5, 8, 11, 15, 19}, 100, 6);

        assertThat(forecast)
                .isEqualTo(
                        new AdoptionForecast.TooEarly(AdoptionForecast.TooEarly.Reason.TOO_FAR_BELOW_CEILING, 7, 19));
    }

    @Test
    void refusesBeforeSixMonths() {
        var forecast = AdoptionForecast.of(new int[] {10, 30, 50, 60, 70}, 100, 6);

        assertThat(forecast)
                .isEqualTo(new AdoptionForecast.TooEarly(AdoptionForecast.TooEarly.Reason.TOO_FEW_MONTHS, 5, 70));
    }

    @Test
    void expectsNothingMoreWhenEverySiteHasAdopted() {
        var forecast = AdoptionForecast.of(new int[] {2, 5, 9, 14, 18, 20, 20, 20}, 20, 3);

        assertThat(forecast).isInstanceOfSatisfying(AdoptionForecast.Projection.class, projection -> {
            assertThat(projection.months().get(2).expected()).isEqualTo(20);
            assertThat(projection.months().get(2).ninetyFive()).isEqualTo(new Interval(20, 20));
        });
    }

    /** Gneiting and Raftery's formula by hand: width 3, missed by 2 at α = 0.2. */
    @Test
    void finesAnIntervalForItsWidthAndForMissing() {
        assertThat(ForecastScore.intervalScore(new Interval(2, 5), 0.2, 7)).isCloseTo(3 + 10 * 2, within(1e-12));
        assertThat(ForecastScore.intervalScore(new Interval(2, 5), 0.2, 4)).isEqualTo(3);
    }

    @Test
    void refusesAHistoryThatFalls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UptakeHistory.of(new int[] {3, 2}, 10))
                .withMessage("Cumulative adopters need to rise from 0 to at most 10, got 2 after 3 in month 2");
    }
}
