package org.groundswell.analytics.diffusion.forecast;

import java.util.List;
import java.util.Optional;
import org.groundswell.analytics.diffusion.survival.DiscreteTimeHazard;
import org.groundswell.analytics.diffusion.survival.HazardLink;
import org.groundswell.analytics.diffusion.survival.Stopping;

/**
 * A discrete-time hazard that depends on how long the programme has run and how many have adopted: it follows neither
 * a peak nor symmetry unless the history shows one.
 *
 * <pre>
 *   ln(−ln(1 − h)) = b0 + b1 ln(month) + b2 (adopters before / eligible)
 * </pre>
 */
final class HazardModel implements UptakeModel {

    private static final List<String> NAMES = List.of("intercept", "ln month", "share adopted");
    private static final int LEAST_MONTHS = 6;

    private final DiscreteTimeHazard hazard;
    private final int eligible;
    private final double dispersion;

    private HazardModel(DiscreteTimeHazard hazard, int eligible, double dispersion) {
        this.hazard = hazard;
        this.eligible = eligible;
        this.dispersion = dispersion;
    }

    /** The model of a history; empty where the history is too short or holds no trend to be told from another. */
    static Optional<UptakeModel> of(UptakeHistory history) {
        int rows = monthsAtRisk(history);
        if (rows < LEAST_MONTHS || history.adopters() == 0) {
            return Optional.empty();
        }
        double[][] design = new double[rows][];
        double[] atRisk = new double[rows];
        double[] adopted = new double[rows];
        for (int i = 0; i < rows; i++) {
            double before = history.adoptersBy(i);
            design[i] = row(i + 1, before / history.eligible());
            atRisk[i] = history.eligible() - before;
            adopted[i] = history.adoptersBy(i + 1) - before;
        }
        var hazard = fit(design, atRisk, adopted);
        return hazard.map(fitted -> new HazardModel(
                fitted, history.eligible(), Math.max(1, pearson(fitted, design, atRisk, adopted) / (rows - 3.0))));
    }

    @Override
    public double chance(int month, double adopters) {
        return hazard.hazard(row(month, adopters / eligible));
    }

    @Override
    public double dispersion() {
        return dispersion;
    }

    @Override
    public UptakeModel refit(UptakeHistory history) {
        return of(history).orElse(this);
    }

    /** Months before every site had adopted. */
    private static int monthsAtRisk(UptakeHistory history) {
        int months = 0;
        while (months < history.months() && history.adoptersBy(months) < history.eligible()) {
            months++;
        }
        return months;
    }

    /** With very few adoptions time and share can say the same; then this model has nothing of its own to add. */
    private static Optional<DiscreteTimeHazard> fit(double[][] design, double[] atRisk, double[] adopted) {
        try {
            return Optional.of(
                    DiscreteTimeHazard.fit(NAMES, design, atRisk, adopted, HazardLink.CLOGLOG, Stopping.AS_R_GLM));
        } catch (IllegalArgumentException notTellable) {
            return Optional.empty();
        }
    }

    private static double pearson(DiscreteTimeHazard hazard, double[][] design, double[] atRisk, double[] adopted) {
        double sum = 0;
        for (int i = 0; i < design.length; i++) {
            double chance = hazard.hazard(design[i]);
            double residual = adopted[i] - atRisk[i] * chance;
            sum += residual * residual / Math.max(0.5, atRisk[i] * chance * (1 - chance));
        }
        return sum;
    }

    private static double[] row(int month, double share) {
        return new double[] {1, Math.log(month), share};
    }
}
