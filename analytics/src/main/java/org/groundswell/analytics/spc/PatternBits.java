package org.groundswell.analytics.spc;

/**
 * The rules of patterns on up to 64 neighbouring points at once, one bit a point, the first point lowest. Which of the
 * points belong to a pattern is then a handful of shifts instead of a walk with unpredictable turns, and single charts
 * and batches share the same few lines.
 *
 * <p>Everywhere, bit i of {@code joined} says that point i may continue a pattern from point i − 1: neither is missing
 * and no border that the rule must not cross lies between them.
 */
final class PatternBits {

    private PatternBits() {}

    /**
     * Points in a row of at least {@code points} whose neighbours are linked by {@code steps}. Rows found so far are
     * joined to rows twice as long, the last time with an overlap.
     */
    static long rows(long steps, int points) {
        long ends = steps;
        int length = 1;
        for (int next = 2; next <= points - 1; next *= 2) {
            ends &= ends << length;
            length = next;
        }
        ends &= ends << (points - 1 - length);
        if (ends == 0) {
            return 0;
        }
        long flagged = ends;
        int width = 1;
        for (int next = 2; next <= points; next *= 2) {
            flagged |= flagged >>> width;
            width = next;
        }
        return flagged | (flagged >>> (points - width));
    }

    /** Steps between neighbours on the same side. */
    static long sameSide(long side, long joined) {
        return side & (side << 1) & joined;
    }

    /** Last points of windows of three in which at least two lie beyond two sigma. */
    static long windowsOfThree(long beyond, long side, long joined, boolean thirdOnSameSide) {
        long neighbour = beyond << 1;
        long twoOrMore = (beyond & neighbour) | ((beyond ^ neighbour) & (beyond << 2));
        long windows = joined & (joined << 1) & twoOrMore;
        return thirdOnSameSide ? windows & side & (side << 1) & (side << 2) : windows;
    }

    /** The points beyond two sigma in such windows. */
    static long twoOfThree(long beyond, long windows) {
        return beyond & (windows | (windows >>> 1) | (windows >>> 2));
    }
}
