package org.groundswell.analytics.diffusion.forecast;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.analytics.diffusion.survival.Interval;
import org.groundswell.analytics.numeric.Replicates;

/**
 * How many sites will have adopted by the end of each coming month, when it is known how many can.
 *
 * <p>Bass, Gompertz, logistic and a discrete-time hazard are fitted to monthly uptake below the known ceiling, and
 * weighted by how well each would have forecast the same history. Each simulated future takes one model in
 * proportion to its weight, refits it to a history the model itself might have produced (so that parameters are as
 * uncertain as they are), and plays the months to come with the clumping seen so far. The median of the futures is the
 * forecast, their percentiles, widened by calibration, the intervals.
 *
 * <p>The forecast assumes that the programme goes on as it has; a new price, policy or wave breaks it.
 *
 * <p>Source: the models as in {@link org.groundswell.analytics.diffusion.GrowthCurve}; V. Srinivasan and C. H. Mason,
 * Marketing Science 5 (1986); T. Gneiting and A. E. Raftery, J. Am. Stat. Assoc. 102 (2007) for the scores.
 */
public sealed interface AdoptionForecast {

    /** Below this share of the ceiling a history says too little about its shape. */
    double LEAST_SHARE = 0.2;

    /** Fewer months than this hold no shape. */
    int LEAST_MONTHS = 6;

    /**
     * Forecasts a history.
     *
     * @param months how many months ahead, at least 1
     */
    static AdoptionForecast of(UptakeHistory history, int months, ForecastSettings settings) {
        if (months < 1) {
            throw new IllegalArgumentException("A forecast needs at least 1 month ahead, got " + months);
        }
        if (history.months() < LEAST_MONTHS) {
            return new TooEarly(TooEarly.Reason.TOO_FEW_MONTHS, history.months(), history.adopters());
        }
        if (history.adopters() < LEAST_SHARE * history.eligible()) {
            return new TooEarly(TooEarly.Reason.TOO_FAR_BELOW_CEILING, history.months(), history.adopters());
        }
        var ensemble = Ensemble.of(history, settings.origins());
        return ensemble.isEmpty()
                ? new TooEarly(TooEarly.Reason.TOO_FEW_MONTHS, history.months(), history.adopters())
                : Projection.of(history, months, settings, ensemble);
    }

    /** Forecasts a history with the usual settings. */
    static AdoptionForecast of(int[] cumulative, int eligible, int months) {
        return of(UptakeHistory.of(cumulative, eligible), months, ForecastSettings.withDefaults());
    }

    /**
     * Any number would mislead.
     *
     * @param reason   why
     * @param months   months of history there are
     * @param adopters sites that have adopted so far
     */
    record TooEarly(Reason reason, int months, double adopters) implements AdoptionForecast {

        /** Why there is no forecast. */
        public enum Reason {
            /** Less than {@link #LEAST_MONTHS} months, or none with uptake. */
            TOO_FEW_MONTHS,
            /** Fewer adopters than {@link #LEAST_SHARE} of the eligible sites. */
            TOO_FAR_BELOW_CEILING
        }
    }

    /**
     * One month to come.
     *
     * @param ahead      1 for the month after the latest
     * @param expected   median of the simulated futures: adopters by its end
     * @param eighty     holds the truth four times in five
     * @param ninetyFive holds the truth nineteen times in twenty
     */
    record Month(int ahead, double expected, Interval eighty, Interval ninetyFive) {}

    /** What is to be expected. */
    final class Projection implements AdoptionForecast {

        private final List<Month> months;
        private final Map<ForecastModel, Double> weights;
        /** months × replicates, each row in ascending order. */
        private final double[][] futures;

        private Projection(List<Month> months, Map<ForecastModel, Double> weights, double[][] futures) {
            this.months = months;
            this.weights = weights;
            this.futures = futures;
        }

        static Projection of(UptakeHistory history, int months, ForecastSettings settings, Ensemble ensemble) {
            int replicates = settings.replicates();
            var paths = new double[replicates][];
            Replicates.run(settings.seed(), replicates, (random, i) -> {
                var model = ensemble.at((i + 0.5) / replicates);
                var refitted = model.refit(model.simulated(history, random));
                paths[i] = refitted.future(history, months, random);
            });
            double[][] futures = new double[months][replicates];
            for (int month = 0; month < months; month++) {
                for (int i = 0; i < replicates; i++) {
                    futures[month][i] = paths[i][month];
                }
                Arrays.sort(futures[month]);
                FutureQuantiles.widen(futures[month], settings.widening(), history);
            }
            return new Projection(
                    FutureQuantiles.months(futures), Collections.unmodifiableMap(ensemble.weights()), futures);
        }

        /** The months to come, the next first. */
        public List<Month> months() {
            return months;
        }

        /** Share of the say each model had; the shares add up to 1. */
        public Map<ForecastModel, Double> weights() {
            return weights;
        }

        /**
         * Chance that at least so many sites have adopted by the end of a month.
         *
         * @param aim   number of sites
         * @param ahead 1 for the month after the latest, up to the number forecast
         */
        public double chanceOfReaching(int aim, int ahead) {
            if (ahead < 1 || ahead > futures.length) {
                throw new IllegalArgumentException(
                        "A month ahead needs to be 1 to " + futures.length + ", got " + ahead);
            }
            long reached = Arrays.stream(futures[ahead - 1])
                    .filter(adopters -> adopters >= aim - 0.5)
                    .count();
            return (double) reached / futures[ahead - 1].length;
        }

        /** The chance of reaching an aim by each month to come. */
        public double[] chancesOfReaching(int aim) {
            return IntStream.rangeClosed(1, futures.length)
                    .mapToDouble(ahead -> chanceOfReaching(aim, ahead))
                    .toArray();
        }
    }
}
