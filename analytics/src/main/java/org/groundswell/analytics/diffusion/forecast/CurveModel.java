package org.groundswell.analytics.diffusion.forecast;

import java.util.Optional;
import org.groundswell.analytics.diffusion.Ceiling;
import org.groundswell.analytics.diffusion.CeilingVerdict;
import org.groundswell.analytics.diffusion.FitLoss;
import org.groundswell.analytics.diffusion.GrowthCurve;
import org.groundswell.analytics.diffusion.GrowthFit;

/**
 * A growth curve read as a chance per month, so that a forecast starts from where adoption really is and not from where
 * the curve would have it.
 *
 * <pre>
 *   chance = (F(t) − F(t−1)) / (m − F(t−1)) × (m − adopters) / (eligible − adopters)
 * </pre>
 */
final class CurveModel implements UptakeModel {

    private final GrowthFit fit;
    private final double[] parameters;
    private final int eligible;

    private CurveModel(GrowthFit fit, double[] parameters, int eligible) {
        this.fit = fit;
        this.parameters = parameters;
        this.eligible = eligible;
    }

    /** The curve that ends with every eligible site; empty where the history is too short for it. */
    static Optional<UptakeModel> toCeiling(GrowthCurve curve, UptakeHistory history) {
        if (history.months() < curve.parameterNames().size() || history.adopters() == 0) {
            return Optional.empty();
        }
        return Optional.of(of(curve, history, Ceiling.fixed(history.eligible())));
    }

    /** The curve that levels off lower; empty unless the history identifies where. */
    static Optional<UptakeModel> toPlateau(GrowthCurve curve, UptakeHistory history) {
        if (history.months() <= curve.parameterNames().size() || history.adopters() == 0) {
            return Optional.empty();
        }
        var model = of(curve, history, Ceiling.atMost(history.eligible()));
        return model.fit.ceilingVerdict() instanceof CeilingVerdict.Estimated ? Optional.of(model) : Optional.empty();
    }

    private static CurveModel of(GrowthCurve curve, UptakeHistory history, Ceiling ceiling) {
        var fit = GrowthFit.of(curve, history.cumulative(), ceiling, FitLoss.INCREMENT_POISSON);
        return new CurveModel(fit, fit.parameters(), history.eligible());
    }

    @Override
    public double chance(int month, double adopters) {
        var curve = fit.curve();
        double m = Math.min(parameters[0], eligible);
        double before = month == 1 ? 0 : curve.cumulative(parameters, month - 1.0);
        double left = m - before;
        double free = eligible - adopters;
        if (left <= 0 || adopters >= m || free <= 0) {
            return 0;
        }
        double rate = (curve.cumulative(parameters, month) - before) / left;
        return Math.min(1, Math.max(0, rate * (m - adopters) / free));
    }

    @Override
    public double dispersion() {
        return Math.max(1, fit.dispersion());
    }

    @Override
    public UptakeModel refit(UptakeHistory history) {
        return history.adopters() > 0 ? new CurveModel(fit, fit.refitted(history.cumulative()), eligible) : this;
    }
}
