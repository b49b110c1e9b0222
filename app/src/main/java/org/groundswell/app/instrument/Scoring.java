package org.groundswell.app.instrument;

import org.jspecify.annotations.Nullable;

/** How answers add up, if they do. Lines are judgement and always shown. */
public sealed interface Scoring {

    /**
     * Levels count by the weights of items and domains: item, then domain mean, then weighted mean of domains.
     *
     * @param line           the score to reach, 0 to 1; null where the instrument is not held against a line but
     *                       against what an improvement requires
     * @param coverageNeeded the share of weight that has to be rated before anything is said, 0 to 1
     */
    record Weighted(@Nullable Double line, double coverageNeeded) implements Scoring {}

    /**
     * Every level of every item carries points of its own, and the score is their sum.
     *
     * @param line    the sum to reach, in points
     * @param reached what the instrument calls a sum on the line or above, in a few words
     * @param below   what it calls a smaller sum
     */
    record Points(double line, String reached, String below) implements Scoring {

        /** For instruments that have no words of their own for the two sides of the line. */
        public Points(double line) {
            this(line, "On or above the line", "Below the line");
        }
    }

    /** The levels are kinds and not amounts: there is a profile and no total. */
    record Categories() implements Scoring {}
}
