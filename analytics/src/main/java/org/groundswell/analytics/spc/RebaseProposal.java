package org.groundswell.analytics.spc;

/**
 * A sustained shift that still lasts: the limits may no longer describe the process, and recalculating them from the
 * first point of the run is worth considering. It is a person who decides, knows the reason and signs it.
 *
 * <p>Source: D. J. Wheeler, <i>Understanding Variation</i>, and M. Graban, <i>Measures of Success</i>: new limits
 * begin at the first point of the run.
 *
 * @param from         index of the first point of the run, where new limits would begin
 * @param points       points of the run so far
 * @param side         where the run lies
 * @param centreBefore present centre line
 * @param centreAfter  mean of the run (median on a run chart)
 * @param provisional  whether the run is too short for limits that stay put, see {@link Section#SETTLED_FROM}
 */
public record RebaseProposal(
        int from, int points, Side side, double centreBefore, double centreAfter, boolean provisional) {}
