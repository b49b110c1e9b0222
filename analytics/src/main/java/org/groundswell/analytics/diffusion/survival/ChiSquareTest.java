package org.groundswell.analytics.diffusion.survival;

import org.groundswell.analytics.numeric.ChiSquare;

/**
 * A test against the chi-squared distribution.
 *
 * @param statistic        the statistic
 * @param degreesOfFreedom its degrees of freedom
 * @param p                chance of a statistic this large when there is nothing to find
 */
public record ChiSquareTest(double statistic, int degreesOfFreedom, double p) {

    static ChiSquareTest of(double statistic, int degreesOfFreedom) {
        return new ChiSquareTest(statistic, degreesOfFreedom, ChiSquare.above(statistic, degreesOfFreedom));
    }
}
