package org.groundswell.analytics.spc;

import java.util.Set;
import org.groundswell.analytics.numeric.Gamma;

/** The constants of Shewhart's charts. Source: Montgomery, Introduction to Statistical Quality Control, appendix VI. */
final class Constants {

    /** Mean range of two normal values, in sigmas: 2/√π = 1.128379, in the three digits every table prints. */
    static final double D2 = 1.128;

    /** Upper limit of the range of two, in mean ranges: D4 for ranges of two. */
    static final double D4 = 3.267;

    /** Median range of two normal values, in sigmas (JMP manual). */
    static final double MEDIAN_RANGE = 0.954;

    /** The four rules of Making Data Count. */
    static final Set<Rule> MAKING_DATA_COUNT_RULES =
            Set.of(Rule.OUTSIDE_LIMITS, Rule.SHIFT, Rule.TREND, Rule.TWO_OF_THREE);

    private Constants() {}

    /**
     * Expected standard deviation of n normal values, in sigmas.
     *
     * <pre>
     *   c4(n) = √(2/(n−1)) · Γ(n/2) / Γ((n−1)/2)
     * </pre>
     */
    static double c4(double n) {
        return Math.sqrt(2 / (n - 1)) * Math.exp(Gamma.logGamma(n / 2) - Gamma.logGamma((n - 1) / 2));
    }

    /** Distance of an X-bar chart's limits, in mean standard deviations: 3/(c4·√n). */
    static double a3(double n) {
        return 3 / (c4(n) * Math.sqrt(n));
    }

    /** Half the width of an S chart's limits, in mean standard deviations: 3·√(1 − c4²)/c4. */
    static double deviationSpread(double n) {
        double c4 = c4(n);
        return 3 * Math.sqrt(1 - c4 * c4) / c4;
    }
}
