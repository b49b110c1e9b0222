package org.groundswell.app.fit;

import java.time.LocalDate;
import org.groundswell.analytics.agreement.ResultClass;
import org.jspecify.annotations.Nullable;

/**
 * A class an improvement was given, and what had become of the improvement 12 months later.
 *
 * <p>What counts as come true is judgement, and stands on the page: {@link #SPREAD_SITES} sites went live and
 * {@link #SPREAD_KEPT} of them still used it for spread; {@link #TESTED_SITES} and {@link #TESTED_KEPT} for a test at
 * the next scale.
 *
 * @param point    the score, 0 to 1; null if nothing was scored
 * @param judgedOn 12 months after the assessment was finished
 * @param tried    whether any programme set out to spread it
 * @param begun    sites that first went live in these months
 * @param kept     of these, sites that still used it at their end
 */
public record Prediction(
        ResultClass result, @Nullable Double point, LocalDate judgedOn, boolean tried, int begun, int kept) {

    public static final int SPREAD_SITES = 5;
    public static final double SPREAD_KEPT = 0.7;
    public static final int TESTED_SITES = 2;
    public static final double TESTED_KEPT = 0.5;

    /** Whether the 12 months are over. */
    public boolean due(LocalDate today) {
        return !judgedOn.isAfter(today);
    }

    /** Whether it spread, whatever the class said. */
    public boolean spread() {
        return begun >= SPREAD_SITES && kept >= SPREAD_KEPT * begun;
    }

    /** Whether the class says anything about what will happen. */
    public boolean predicts() {
        return result != ResultClass.CANNOT_SAY_YET;
    }

    /** Whether what the class said came true. A class that says to wait came true if the improvement did not spread. */
    public boolean cameTrue() {
        return switch (result) {
            case READY_TO_SPREAD -> spread();
            case READY_TO_TEST_AT_NEXT_SCALE -> begun >= TESTED_SITES && kept >= TESTED_KEPT * begun;
            case STRENGTHEN_FIRST, BLOCKED -> !spread();
            case CANNOT_SAY_YET -> false;
        };
    }
}
