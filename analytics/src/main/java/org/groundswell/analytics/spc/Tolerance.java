package org.groundswell.analytics.spc;

/** When two computed numbers are the same number: rounding must not put a point beside the line it stands on. */
final class Tolerance {

    private static final double RELATIVE = 1e-9;

    private Tolerance() {}

    /** Relative to the centre line, or to the distance of the limit where the centre lies nearer zero than that. */
    static double of(double centre, double upper) {
        double scale = Math.abs(centre);
        double reach = upper - centre;
        return RELATIVE * (reach > scale ? reach : scale);
    }
}
