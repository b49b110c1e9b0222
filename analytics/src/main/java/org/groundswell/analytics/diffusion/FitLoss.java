package org.groundswell.analytics.diffusion;

/** What a growth curve is fitted to. */
public enum FitLoss {
    /**
     * Squared distance from the cumulative series: the custom of the literature. Its errors are autocorrelated, so
     * that standard errors come out too small.
     */
    CUMULATIVE_SQUARES,
    /** Poisson likelihood of new adopters per period: independent errors, for counts; standard errors scaled by φ. */
    INCREMENT_POISSON
}
