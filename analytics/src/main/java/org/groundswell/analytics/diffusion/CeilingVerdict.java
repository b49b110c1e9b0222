package org.groundswell.analytics.diffusion;

/** What a fitted curve can honestly say about the number adoption will level off at. */
public sealed interface CeilingVerdict {

    /**
     * It was given, not estimated.
     *
     * @param sites the ceiling
     */
    record Known(double sites) implements CeilingVerdict {}

    /**
     * The data identify it.
     *
     * @param sites         the estimate
     * @param standardError by the delta method, so rather too small on cumulative data
     */
    record Estimated(double sites, double standardError) implements CeilingVerdict {}

    /**
     * Too early: any single number would mislead.
     *
     * @param atLeast  what has been reached already
     * @param atMost   the population if it is known, else infinite
     * @param reason   why not
     */
    record NotYetEstimable(double atLeast, double atMost, Reason reason) implements CeilingVerdict {}

    /** Why a ceiling is not yet estimable. */
    enum Reason {
        /** Growth has not begun to slow, so every larger ceiling explains the data as well. */
        BEFORE_INFLECTION,
        /** The standard error is more than 0.3 of the estimate. */
        TOO_UNCERTAIN,
        /** The best fit wants more than the population; the bound was used in its place. */
        BEYOND_POPULATION,
        /** The series did not grow, so it holds no shape. */
        NO_GROWTH
    }
}
