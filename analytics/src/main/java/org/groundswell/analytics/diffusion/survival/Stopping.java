package org.groundswell.analytics.diffusion.survival;

/** When the fit of a hazard model is good enough. */
public enum Stopping {
    /** Until nothing more is gained; standard errors at the estimates. */
    AT_OPTIMUM(1e-13),
    /**
     * As R's glm stops unless told otherwise: when the deviance changes by less than 1e-8 of itself, with standard
     * errors from the weights one step earlier. Standard errors then differ in the fourth or fifth digit.
     */
    AS_R_GLM(1e-8);

    private final double relativeChange;

    Stopping(double relativeChange) {
        this.relativeChange = relativeChange;
    }

    boolean settled(double devianceBefore, double devianceNow) {
        return Math.abs(devianceNow - devianceBefore) < relativeChange * (Math.abs(devianceNow) + 0.1);
    }
}
