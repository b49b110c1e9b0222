package org.groundswell.analytics.spc;

/**
 * The runs test of Anhøj about a centre line: points on the line and missing points are dropped, the rest is read as a
 * sequence of sides.
 *
 * @param useful          points off the centre line
 * @param longestRun      most useful points in a row on one side, 0 if there are none
 * @param longestRunLimit a longer run is a signal; 0 if there are no useful points
 * @param crossings       changes of side
 * @param crossingsLimit  fewer crossings are a signal
 * @param firstOfRun      index in the series of the first point of the longest run, −1 if there is none
 * @param lastOfRun       index of its last point
 * @param runSide         the side of the longest run
 * @param tied            whether more than half the points equal the smallest: the median then sits on them, every
 *                        other point lies above it, and a long run is certain whatever the process does. A chart of
 *                        the gaps between events (G or T) tells more.
 */
public record RunTest(
        int useful,
        int longestRun,
        int longestRunLimit,
        int crossings,
        int crossingsLimit,
        int firstOfRun,
        int lastOfRun,
        Side runSide,
        boolean tied) {

    /** With fewer useful points the test finds little, and finds nothing to be relied on. */
    public static final int MEANINGFUL_FROM = 10;

    /** A run longer than chance allows. */
    public boolean isLongRun() {
        return longestRun > longestRunLimit;
    }

    /** Fewer crossings than chance allows. */
    public boolean isFewCrossings() {
        return useful > 0 && crossings < crossingsLimit;
    }

    public boolean isSignal() {
        return isLongRun() || isFewCrossings();
    }

    /** Whether there are enough useful points to mean something, and they are not tied at the smallest value. */
    public boolean isMeaningful() {
        return useful >= MEANINGFUL_FROM && !tied;
    }

    /**
     * Tests the sides of points (1 above, −1 below, 0 on the line or missing) at {@code indices}, in that order.
     *
     * @param sides by index in the series
     */
    static RunTest of(int[] sides, int[] indices, boolean tied) {
        int useful = 0;
        int runs = 0;
        int run = 0;
        int longest = 0;
        int previous = 0;
        int start = -1;
        int first = -1;
        int last = -1;
        Side side = Side.HIGH;
        for (int index : indices) {
            if (sides[index] == 0) {
                continue;
            }
            useful++;
            if (sides[index] == previous) {
                run++;
            } else {
                runs++;
                run = 1;
                start = index;
                previous = sides[index];
            }
            if (run > longest) {
                longest = run;
                first = start;
                last = index;
                side = previous > 0 ? Side.HIGH : Side.LOW;
            }
        }
        if (useful == 0) {
            return new RunTest(0, 0, 0, 0, 0, -1, -1, side, tied);
        }
        var bounds = AnhoejBounds.of(useful);
        return new RunTest(
                useful, longest, bounds.longestRun(), runs - 1, bounds.fewCrossings(), first, last, side, tied);
    }
}
