package org.groundswell.analytics.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.analytics.funnel.FunnelSettings.Overdispersion;
import org.groundswell.analytics.funnel.FunnelSettings.RatioError;
import org.groundswell.analytics.funnel.FunnelSettings.Rounding;

/**
 * A funnel plot: units against a common target, with limits that narrow as units grow.
 *
 * <pre>
 *   z(i)  = (Y(i) − Y0)/s(i)                      Y and s as {@link FunnelMethod} says
 *   φ     = Σ z² / N                              over the N units kept after trimming
 *   τ²    = (Nφ − (N − 1)) / (Σw − Σw²/Σw)        w = 1/s², never below 0
 *   limit = back(Y0 ± 1.96 (3.09)·√(s² + τ²))
 * </pre>
 *
 * <p>With φ of 1 or less the units scatter no more than chance would have them, and limits are those of chance: exact
 * Poisson limits for standardised ratios. τ² is the estimate of DerSimonian and Laird (Controlled Clinical Trials 7,
 * 1986).
 *
 * @param settings     how it was drawn
 * @param target       the line the funnel closes on: 1 for standardised ratios, all numerators over all denominators
 *                     else
 * @param phi          overdispersion: mean squared z-score; 0 if it was not asked for
 * @param betweenUnits τ², variance between units on the transformed scale
 * @param adjusted     whether the limits in use are widened
 * @param units        in the order given
 */
public record Funnel(
        FunnelSettings settings,
        double target,
        double phi,
        double betweenUnits,
        boolean adjusted,
        List<FunnelUnit> units) {

    /** With fewer units, trimming and overdispersion rest on next to nothing. */
    public static final int MEANINGFUL_FROM = 10;

    public Funnel {
        units = List.copyOf(units);
    }

    /**
     * Draws the funnel of units.
     *
     * @param numerators   observed counts
     * @param denominators expected counts, denominators or second counts
     * @throws IllegalArgumentException if there are no units, the lengths differ, a count is not of the kind the method
     *     needs, or more units than are trimmed have nothing observed and the method takes logs
     */
    public static Funnel of(double[] numerators, double[] denominators, FunnelSettings settings) {
        Counts.check(numerators, denominators, settings);
        var method = settings.method();
        int n = numerators.length;
        double[] d = denominators.clone();
        if (method == FunnelMethod.RATIO_SHMI && settings.rounding() == Rounding.TWO_DECIMALS) {
            Arrays.setAll(d, i -> twoDecimals(denominators[i]));
        }
        double target = method.isStandardised() ? 1 : sum(numerators) / sum(d);
        double centre = method.centre(target);
        double[] transformed = new double[n];
        double[] errors = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            transformed[i] = method.transformed(numerators[i], d[i]);
            errors[i] = method.error(numerators[i], d[i]);
            z[i] = (transformed[i] - centre) / errors[i];
        }
        double[] kept = method == FunnelMethod.RATIO_SHMI
                ? Trimming.truncated(z, settings.trim())
                : Trimming.winsorised(z, settings.trim());
        boolean asked = settings.overdispersion() == Overdispersion.ADJUST;
        double phi = asked ? phi(kept) : 0;
        double between = asked ? between(kept, errors) : 0;
        var funnel = new Funnel(settings, target, phi, between, phi > 1, List.of());
        var units = new ArrayList<FunnelUnit>(n);
        for (int i = 0; i < n; i++) {
            double ratio = numerators[i] / denominators[i];
            var inner = funnel.inUse(numerators[i], d[i], Level.PERCENT_95);
            var outer = funnel.inUse(numerators[i], d[i], Level.PERCENT_99_8);
            var deciding = settings.outlier() == Level.PERCENT_95 ? inner : outer;
            units.add(new FunnelUnit(
                    numerators[i],
                    d[i],
                    ratio,
                    transformed[i],
                    errors[i],
                    z[i],
                    kept[i],
                    inner,
                    outer,
                    deciding.excludes(ratio * settings.multiplier())));
        }
        return new Funnel(settings, target, phi, between, phi > 1, units);
    }

    /** Limits of a unit from chance alone: exact for standardised ratios. */
    public Band chanceOnly(FunnelUnit unit, Level level) {
        return chanceOnly(unit.observed(), unit.denominator(), level);
    }

    /** Limits of a unit widened by the variation between units, whether or not the funnel uses them. */
    public Band widened(FunnelUnit unit, Level level) {
        return limits(unit.observed(), unit.denominator(), betweenUnits, level);
    }

    /**
     * The funnel's curve at a denominator, for drawing. For a ratio of counts it is the one the target leads one to
     * expect, since a curve has no counts of its own.
     *
     * @throws IllegalArgumentException unless the denominator is above zero
     */
    public Band at(double denominator, Level level) {
        if (!(denominator > 0)) {
            throw new IllegalArgumentException("A funnel's curve needs a denominator above 0, got " + denominator);
        }
        if (settings.method() != FunnelMethod.RATIO_OF_COUNTS) {
            return inUse(denominator, denominator, level);
        }
        return settings.method()
                .band(target, expectedError(denominator), adjusted ? betweenUnits : 0, level.z)
                .times(settings.multiplier());
    }

    private Band inUse(double x, double d, Level level) {
        return adjusted ? limits(x, d, betweenUnits, level) : chanceOnly(x, d, level);
    }

    private Band chanceOnly(double x, double d, Level level) {
        return settings.method().isStandardised()
                ? FunnelMethod.exact(d, level.tail).times(settings.multiplier())
                : limits(x, d, 0, level);
    }

    private Band limits(double x, double d, double between, Level level) {
        var method = settings.method();
        boolean expected = method == FunnelMethod.RATIO_OF_COUNTS && settings.ratioError() == RatioError.EXPECTED;
        double error = expected ? expectedError(d) : method.error(x, d);
        return method.band(target, error, between, level.z).times(settings.multiplier());
    }

    private double expectedError(double d) {
        return Math.sqrt(1 / (target * d) + 1 / d);
    }

    /** Rounded as published, but never to nothing. */
    private static double twoDecimals(double expected) {
        double rounded = Math.rint(expected * 100) / 100;
        return rounded > 0 ? rounded : expected;
    }

    private static double phi(double[] kept) {
        double squares = 0;
        int n = 0;
        for (double z : kept) {
            if (!Double.isNaN(z)) {
                squares += z * z;
                n++;
            }
        }
        return n == 0 ? 0 : squares / n;
    }

    private static double between(double[] kept, double[] errors) {
        double squares = 0;
        double weights = 0;
        double squaredWeights = 0;
        int n = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!Double.isNaN(kept[i])) {
                double weight = 1 / (errors[i] * errors[i]);
                squares += kept[i] * kept[i];
                weights += weight;
                squaredWeights += weight * weight;
                n++;
            }
        }
        double excess = squares - (n - 1);
        return n < 2 || excess < 0 ? 0 : excess / (weights - squaredWeights / weights);
    }

    private static double sum(double[] counts) {
        double sum = 0;
        double lost = 0;
        for (double count : counts) {
            double next = sum + (count - lost);
            lost = (next - sum) - (count - lost);
            sum = next;
        }
        return sum;
    }
}
