package org.groundswell.analytics.spc;

/** Towards which end of the scale a signal points. */
public enum Side {
    HIGH,
    LOW
}
