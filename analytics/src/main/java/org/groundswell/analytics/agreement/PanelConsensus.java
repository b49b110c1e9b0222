package org.groundswell.analytics.agreement;

import java.util.Arrays;

/**
 * Consensus of a panel on a scale of 1 to 9, by the RAND/UCLA appropriateness method.
 *
 * <pre>
 *   IPR    = P70 − P30                        percentiles between neighbours by straight line (type 7)
 *   IPRCP  = (P30 + P70) / 2
 *   AI     = |5 − IPRCP|                      how far from the middle of the scale
 *   IPRAS  = 2.35 + 1.5 · AI                  disagreement if IPR > IPRAS
 * </pre>
 *
 * <p>Near an end of the scale raters have less room to differ on one side, so more spread is allowed there.
 * Source: K. Fitch and others, <i>The RAND/UCLA Appropriateness Method User's Manual</i>, RAND 2001, chapter 8.
 *
 * @param median       median rating
 * @param p30          30th percentile
 * @param p70          70th percentile
 * @param range        IPR
 * @param centre       IPRCP
 * @param asymmetry    AI
 * @param allowedRange IPRAS
 * @param disagreement whether the range is more than allowed
 */
public record PanelConsensus(
        double median,
        double p30,
        double p70,
        double range,
        double centre,
        double asymmetry,
        double allowedRange,
        boolean disagreement) {

    private static final RatingScale SCALE = RatingScale.of(1, 9);

    /** Range allowed in the middle of the scale, and how much more for each step from it; fitted by RAND. */
    private static final double ALLOWED_IN_MIDDLE = 2.35;

    private static final double CORRECTION = 1.5;

    /** Percentiles carry rounding of a straight line between neighbours. */
    private static final double ROUNDING = 1e-9;

    /**
     * Consensus of the ratings given; NaN where there is none.
     *
     * @throws IllegalArgumentException if nobody rated or a rating is not from 1 to 9
     */
    public static PanelConsensus of(double... ratings) {
        double[] given = SCALE.given(ratings);
        if (given.length == 0) {
            throw new IllegalArgumentException("a consensus needs at least 1 rating, got 0");
        }
        double p30 = Spread.quantile(given, 0.3);
        double p70 = Spread.quantile(given, 0.7);
        double centre = (p30 + p70) / 2;
        double asymmetry = Math.abs(5 - centre);
        double allowed = ALLOWED_IN_MIDDLE + CORRECTION * asymmetry;
        return new PanelConsensus(
                Spread.quantile(given, 0.5),
                p30,
                p70,
                p70 - p30,
                centre,
                asymmetry,
                allowed,
                p70 - p30 > allowed + ROUNDING);
    }

    /**
     * How many of a panel may stand outside the three steps about its median and the panel still agree: 2 of 8 to 10, 3
     * of 11 to 13, 4 of 14 to 16, and so on. Source: as above, table of definitions for panels of other sizes than 9.
     */
    public static int allowedOutside(int raters) {
        return Math.max(0, (raters + 1) / 3 - 1);
    }

    /** How many ratings, on any scale, lie more than one step from their median. */
    public static int outside(double... ratings) {
        double median = Spread.quantile(ratings, 0.5);
        return (int) Arrays.stream(ratings)
                .filter(rating -> Math.abs(rating - median) > 1 + ROUNDING)
                .count();
    }
}
