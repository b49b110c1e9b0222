package org.groundswell.app.assessment;

import java.time.Instant;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.instrument.InstrumentId;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * One assessment.
 *
 * @param title           what is assessed, as it was called then
 * @param instrument      the version it began with and stays on
 * @param instrumentTitle what that is called
 * @param follows         the assessment this one makes again, null if it is the first
 * @param synthetic       whether it is invented for demonstration
 * @param editVersion     counts changes of state, sharing and facts
 */
public record Assessment(
        AssessmentId id,
        Assessed about,
        String title,
        InstrumentId instrument,
        String instrumentTitle,
        AssessmentState state,
        Sharing sharing,
        @Nullable AssessmentId follows,
        MemberId openedBy,
        Instant openedAt,
        @Nullable Instant ratingClosedAt,
        @Nullable Instant finishedAt,
        SpreadFacts facts,
        boolean synthetic,
        int editVersion) {

    /** Whether answers may be looked at together; before, nobody may, whoever it is. */
    public boolean opened() {
        return state != AssessmentState.RATING;
    }

    public boolean finished() {
        return state == AssessmentState.FINISHED;
    }

    /** @throws Conflict if its result does not stand yet */
    public void finishedOrRefuse() {
        mustBe(AssessmentState.FINISHED);
    }

    void mustBe(AssessmentState needed) {
        if (state != needed) {
            throw new Conflict(
                    switch (needed) {
                        case RATING -> "Rating is closed. What you answered before is kept.";
                        case COMPARING ->
                            state == AssessmentState.RATING
                                    ? "Raters still answer alone. Close rating first."
                                    : "This assessment is finished, and its result stands. Assess again to change it.";
                        case FINISHED -> "This assessment is not finished yet.";
                    });
        }
    }
}
