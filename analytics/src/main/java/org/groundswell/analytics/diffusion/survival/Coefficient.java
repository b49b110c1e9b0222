package org.groundswell.analytics.diffusion.survival;

import org.groundswell.analytics.numeric.Normal;

/**
 * What one covariate does, on the scale of a model's linear predictor.
 *
 * @param name          the covariate
 * @param estimate      change in the log hazard (log odds in a logit model) for one unit of the covariate
 * @param standardError standard error of the estimate
 */
public record Coefficient(String name, double estimate, double standardError) {

    /** Hazard ratio (odds ratio in a logit model) for one unit of the covariate. */
    public double ratio() {
        return Math.exp(estimate);
    }

    /** Interval about the ratio, symmetric on the log scale. */
    public Interval ratioInterval(double level) {
        double width = Normal.twoSided(level) * standardError;
        return new Interval(Math.exp(estimate - width), Math.exp(estimate + width));
    }
}
