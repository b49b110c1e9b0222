package org.groundswell.analytics.numeric;

/** The chi-squared distribution, by the incomplete gamma function. */
public final class ChiSquare {

    private ChiSquare() {}

    /** Chance of a value above x; 1 without degrees of freedom, where there is nothing to exceed. */
    public static double above(double x, int degreesOfFreedom) {
        return degreesOfFreedom == 0 ? 1 : Gamma.upper(0.5 * degreesOfFreedom, 0.5 * x);
    }
}
