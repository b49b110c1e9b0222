package org.groundswell.analytics.diffusion.forecast;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.analytics.diffusion.survival.Interval;
import org.groundswell.analytics.numeric.Quantiles;

/** Percentiles of simulated futures, kept between what has been reached and what can be. */
final class FutureQuantiles {

    private FutureQuantiles() {}

    /** Moves sorted futures away from their median; none falls below today or rises above the ceiling. */
    static void widen(double[] sorted, double factor, UptakeHistory history) {
        double median = Quantiles.of(sorted, 0.5);
        for (int i = 0; i < sorted.length; i++) {
            double moved = median + factor * (sorted[i] - median);
            sorted[i] = Math.min(history.eligible(), Math.max(history.adopters(), moved));
        }
    }

    /** Cumulative adoption never falls, so neither does any limit. */
    static List<AdoptionForecast.Month> months(double[][] futures) {
        var months = new ArrayList<AdoptionForecast.Month>(futures.length);
        double[] shares = {0.025, 0.1, 0.5, 0.9, 0.975};
        double[] limits = new double[shares.length];
        for (int month = 0; month < futures.length; month++) {
            for (int i = 0; i < shares.length; i++) {
                limits[i] = Math.max(limits[i], Quantiles.of(futures[month], shares[i]));
            }
            var eighty = new Interval(limits[1], limits[3]);
            var ninetyFive = new Interval(limits[0], limits[4]);
            months.add(new AdoptionForecast.Month(month + 1, limits[2], eighty, ninetyFive));
        }
        return List.copyOf(months);
    }
}
