package org.groundswell.analytics.diffusion.forecast;

import java.util.random.RandomGenerator;
import org.groundswell.analytics.numeric.Draws;

/** A fitted account of uptake: the chance of each site still without adoption, month by month. */
interface UptakeModel {

    /**
     * Chance that a site which has not adopted does so in a month.
     *
     * @param month    1 for the first of the programme
     * @param adopters by the end of the month before
     */
    double chance(int month, double adopters);

    /** Variance of monthly uptake over a binomial's, at least 1. */
    double dispersion();

    /** The same kind of model, fitted to another history of the same programme. */
    UptakeModel refit(UptakeHistory history);

    /** Expected adopters by the end of a month some way ahead. */
    default double expected(UptakeHistory history, int ahead) {
        double adopters = history.adopters();
        for (int month = history.months() + 1; month <= history.months() + ahead; month++) {
            adopters += (history.eligible() - adopters) * chance(month, adopters);
        }
        return adopters;
    }

    /** One history this model might have produced. */
    default UptakeHistory simulated(UptakeHistory history, RandomGenerator random) {
        double[] cumulative = new double[history.months()];
        extend(cumulative, 0, 0, history.eligible(), random);
        return history.with(cumulative);
    }

    /** One future from here: adopters by the end of each month ahead. */
    default double[] future(UptakeHistory history, int months, RandomGenerator random) {
        double[] path = new double[months];
        extend(path, history.months(), history.adopters(), history.eligible(), random);
        return path;
    }

    private void extend(double[] path, int monthsBefore, double adoptersBefore, int eligible, RandomGenerator random) {
        double adopters = adoptersBefore;
        for (int i = 0; i < path.length; i++) {
            long left = Math.round(eligible - adopters);
            double chance = chance(monthsBefore + i + 1, adopters);
            adopters += Draws.overdispersedBinomial(random, left, chance, dispersion());
            path[i] = adopters;
        }
    }
}
