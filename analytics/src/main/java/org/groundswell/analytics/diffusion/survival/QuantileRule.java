package org.groundswell.analytics.diffusion.survival;

/** What the time to a share means when the curve rests exactly on that share for a while. */
public enum QuantileRule {
    /** The first time at which the share is reached: a date that can be named when it happens. */
    FIRST_REACHED,
    /** Half-way along the rest, as R's survival package reports it. */
    MIDDLE_OF_REST
}
