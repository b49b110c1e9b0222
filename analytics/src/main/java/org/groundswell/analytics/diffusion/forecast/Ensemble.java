package org.groundswell.analytics.diffusion.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The models a history carries, weighted by how well each would have forecast the same history from earlier months.
 *
 * <p>Half of the weight is shared equally: a few months of back-test are no reason to trust one model alone. The other
 * half goes by one over the mean squared error, each error divided by what chance alone would give. (Trusting the
 * back-test more was tried on simulated programmes and forecast worse.)
 */
final class Ensemble {

    private static final int LONGEST_BACK_TEST = 6;
    private static final int LEAST_MONTHS = 5;
    private static final double EQUAL_SHARE = 0.5;

    private final List<UptakeModel> models = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Map<ForecastModel, Double> byName = new EnumMap<>(ForecastModel.class);

    private Ensemble() {}

    static Ensemble of(UptakeHistory history, int origins) {
        var fitted = new EnumMap<ForecastModel, UptakeModel>(ForecastModel.class);
        for (var model : ForecastModel.values()) {
            model.fit(history).ifPresent(fit -> fitted.put(model, fit));
        }
        var merits = new EnumMap<ForecastModel, Double>(ForecastModel.class);
        double sum = 0;
        for (var entry : fitted.entrySet()) {
            double merit = 1 / backTest(entry.getValue(), history, origins);
            merits.put(entry.getKey(), merit);
            sum += merit;
        }
        var ensemble = new Ensemble();
        for (var entry : fitted.entrySet()) {
            double merit = merits.getOrDefault(entry.getKey(), 0.0) / sum;
            double weight = EQUAL_SHARE / fitted.size() + (1 - EQUAL_SHARE) * merit;
            ensemble.models.add(entry.getValue());
            ensemble.weights.add(weight);
            ensemble.byName.put(entry.getKey(), weight);
        }
        return ensemble;
    }

    boolean isEmpty() {
        return models.isEmpty();
    }

    Map<ForecastModel, Double> weights() {
        return new EnumMap<>(byName);
    }

    /** The model whose turn it is when turns are given out in proportion to weight. */
    UptakeModel at(double place) {
        double passed = 0;
        for (int i = 0; i < models.size(); i++) {
            passed += weights.get(i);
            if (place < passed) {
                return models.get(i);
            }
        }
        return models.get(models.size() - 1);
    }

    /** Mean squared error of earlier forecasts in units of chance; one more error of one unit keeps it above zero. */
    private static double backTest(UptakeModel model, UptakeHistory history, int origins) {
        double sum = 1;
        int count = 1;
        int months = history.months();
        int first = Math.max(LEAST_MONTHS, months - Math.max(origins, months / 3));
        int stride = Math.max(1, (months - first) / origins);
        for (int origin = months - stride; origin >= first; origin -= stride) {
            var then = history.upTo(origin);
            int ahead = Math.min(LONGEST_BACK_TEST, months - origin);
            double error = model.refit(then).expected(then, ahead) - history.adoptersBy(origin + ahead);
            double chance = 1 + history.adoptersBy(origin + ahead) - then.adopters();
            sum += error * error / chance;
            count++;
        }
        return sum / count;
    }
}
