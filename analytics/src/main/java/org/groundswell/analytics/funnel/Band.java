package org.groundswell.analytics.funnel;

/** Limits of a funnel for one unit, in the unit of the ratio times the multiplier. */
public record Band(double lower, double upper) {

    /** Strictly beyond a limit; a unit exactly on it is not an outlier. */
    public boolean excludes(double ratio) {
        return ratio < lower || ratio > upper;
    }

    Band times(double factor) {
        return new Band(lower * factor, upper * factor);
    }
}
