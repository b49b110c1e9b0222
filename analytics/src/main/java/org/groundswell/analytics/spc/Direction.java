package org.groundswell.analytics.spc;

/** Which way is better. */
public enum Direction {
    INCREASE,
    DECREASE,
    /** Neither way is better: special causes are shown without a verdict. */
    NEUTRAL
}
