package org.groundswell.analytics.spc;

import org.groundswell.analytics.spc.Conventions.RareEvents;

/**
 * The scale on which limits are computed. Times between rare events are roughly exponential; a power of about 1/3.6
 * makes them roughly normal. Source: L. S. Nelson, Journal of Quality Technology 26 (1994).
 */
enum Transform {
    NONE(1, 1),
    POWER(1 / 3.6, 3.6),
    NHS_POWER(0.2777, 1 / 0.2777);

    private final double there;
    private final double back;

    Transform(double there, double back) {
        this.there = there;
        this.back = back;
    }

    static Transform of(RareEvents rareEvents) {
        return rareEvents == RareEvents.NHS ? NHS_POWER : POWER;
    }

    double there(double x) {
        return this == NONE ? x : Math.pow(x, there);
    }

    /** Back to the unit of the values. Below zero there is no such value: zero, or no limit at all, by convention. */
    double back(double y) {
        if (this == NONE) {
            return y;
        }
        if (y > 0) {
            return Math.pow(y, back);
        }
        return this == NHS_POWER || Double.isNaN(y) ? Double.NaN : 0;
    }
}
