package org.groundswell.app.instrument;

/**
 * When raters agree enough for one score to stand for them; judgement.
 *
 * @param raters           below this many raters nothing is calculated and agreement is for the team to judge
 * @param largestDeviation an item is agreed where the mean distance of ratings from their median is at most this, in
 *                         steps of the scale; a sixth of the number of levels is usual
 * @param shareOfItems     the share of rated items that have to be agreed, 0 to 1
 */
public record AgreementRule(int raters, double largestDeviation, double shareOfItems) {

    /** Under this many raters a coefficient says nothing. */
    public static final int FEWEST_RATERS = 5;

    private static final double LEVELS_A_STEP = 6;
    private static final double USUAL_SHARE = 0.8;

    /** The usual rule for a scale with this many levels: deviation up to A / 6, in four items of five. */
    public static AgreementRule usual(int levels) {
        return new AgreementRule(FEWEST_RATERS, levels / LEVELS_A_STEP, USUAL_SHARE);
    }
}
