package org.groundswell.analytics.diffusion.forecast;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.analytics.numeric.Quantiles;

/**
 * How forecasts would have done on histories that are over, and how much wider their intervals should have been.
 *
 * <p>Each history is forecast from several earlier months between 20 and 80 % of its ceiling and compared with what
 * came. The widening proposed is the factor under which exactly 80 % of the 80 % intervals would have held.
 *
 * @param cases             forecasts compared
 * @param eightyCoverage    share of 80 % intervals that held the actual number
 * @param ninetyFiveCoverage share of 95 % intervals that did
 * @param meanEightyScore   mean interval score of the 80 % intervals, in sites
 * @param meanRelativeError mean of |forecast − actual| / eligible
 * @param widening          factor to use from now on, on top of none: replaces the one in the settings
 */
public record ForecastCalibration(
        int cases,
        double eightyCoverage,
        double ninetyFiveCoverage,
        double meanEightyScore,
        double meanRelativeError,
        double widening) {

    private static final double LATEST_SHARE = 0.8;
    private static final double NOMINAL = 0.8;

    /**
     * Tries the settings on past histories.
     *
     * @param histories whole histories, each with the months after the forecast too
     * @param ahead     how many months ahead to compare
     * @param every     months between one forecast and the next within a history
     * @throws IllegalArgumentException if no history can be forecast at any of these months
     */
    public static ForecastCalibration of(
            List<UptakeHistory> histories, int ahead, int every, ForecastSettings settings) {
        var scores = new ArrayList<ForecastScore>();
        var factors = new ArrayList<Double>();
        double relative = 0;
        for (var history : histories) {
            int first = AdoptionForecast.LEAST_MONTHS;
            for (int origin = first; origin + ahead <= history.months(); origin += every) {
                var then = history.upTo(origin);
                boolean late = then.adopters() > LATEST_SHARE * history.eligible();
                var forecast = AdoptionForecast.of(then, ahead, settings);
                if (!late && forecast instanceof AdoptionForecast.Projection projection) {
                    var month = projection.months().get(ahead - 1);
                    double actual = history.adoptersBy(origin + ahead);
                    scores.add(ForecastScore.of(month, actual));
                    factors.add(settings.widening() * neededFactor(month, actual));
                    relative += Math.abs(month.expected() - actual) / history.eligible();
                }
            }
        }
        int n = scores.size();
        if (n == 0) {
            throw new IllegalArgumentException(
                    "Calibration needs a history that can be forecast, got none among " + histories.size());
        }
        double[] sorted =
                factors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new ForecastCalibration(
                n,
                share(scores.stream().filter(ForecastScore::eightyHeld).count(), n),
                share(scores.stream().filter(ForecastScore::ninetyFiveHeld).count(), n),
                scores.stream().mapToDouble(ForecastScore::eightyScore).sum() / n,
                relative / n,
                Quantiles.of(sorted, NOMINAL));
    }

    /** How much further the limit on the actual's side would have had to be from the forecast. */
    private static double neededFactor(AdoptionForecast.Month month, double actual) {
        double side = actual < month.expected()
                ? month.expected() - month.eighty().lower()
                : month.eighty().upper() - month.expected();
        double distance = Math.abs(actual - month.expected());
        return distance / Math.max(side, 0.5);
    }

    private static double share(long count, int all) {
        return (double) count / all;
    }
}
