package org.groundswell.analytics.spc;

/**
 * Points that share a centre line: the whole chart, or the stretch between two recalculations.
 *
 * @param from         index of its first point
 * @param to           index after its last
 * @param basisPoints  points, missing ones not counted, that centre and limits come from
 * @param centreLine   the centre line; NaN if there was nothing to compute it from
 * @param lower        lower limit at the last point; NaN if the chart has none
 * @param upper        upper limit at the last point; NaN if the chart has none
 * @param averageRange what the width of the limits rests on: average moving range (on the transformed scale of a T
 *                     chart), σz of Laney's charts, mean standard deviation; NaN where there is nothing of the kind
 * @param runs         runs about the centre line
 */
public record Section(
        int from,
        int to,
        int basisPoints,
        double centreLine,
        double lower,
        double upper,
        double averageRange,
        RunTest runs) {

    /** Limits from fewer points than this still move with every new one. */
    public static final int SETTLED_FROM = 12;

    public boolean hasLimits() {
        return !Double.isNaN(upper);
    }

    /** Whether the limits rest on so few points that they should be called provisional. */
    public boolean isProvisional() {
        return basisPoints < SETTLED_FROM;
    }
}
