package org.groundswell.analytics.diffusion.survival;

/** How a Cox model treats sites that adopt at the same recorded time. Monthly data are full of them. */
public enum Ties {
    /** Average over the orders in which they may have happened; close to exact and the default of R. */
    EFRON,
    /** All against the whole risk set; draws coefficients towards zero when ties are many. */
    BRESLOW
}
