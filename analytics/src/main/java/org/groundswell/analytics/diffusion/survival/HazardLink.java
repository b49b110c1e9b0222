package org.groundswell.analytics.diffusion.survival;

/** The scale on which covariates add up in a model of the chance to adopt within one period. */
public enum HazardLink {
    /** ln(h / (1 − h)): odds ratios. */
    LOGIT,
    /** ln(−ln(1 − h)): the hazard ratios of a Cox model whose times were grouped into periods. */
    CLOGLOG;

    private static final double EDGE = 1e-15;

    /** Chance for a linear predictor, kept off 0 and 1 so that its logarithms exist. */
    double chance(double predictor) {
        double chance = this == LOGIT ? 1 / (1 + Math.exp(-predictor)) : -Math.expm1(-Math.exp(predictor));
        return Math.min(1 - EDGE, Math.max(EDGE, chance));
    }

    /** How fast the chance rises with the predictor. */
    double slope(double predictor) {
        if (this == LOGIT) {
            double chance = 1 / (1 + Math.exp(-predictor));
            return Math.max(EDGE, chance * (1 - chance));
        }
        return Math.max(EDGE, Math.exp(predictor - Math.exp(predictor)));
    }

    double predictor(double chance) {
        return this == LOGIT ? Math.log(chance / (1 - chance)) : Math.log(-Math.log1p(-chance));
    }
}
