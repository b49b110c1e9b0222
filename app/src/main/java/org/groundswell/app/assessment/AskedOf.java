package org.groundswell.app.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as somebody who is asked to rate it sees it in a list.
 *
 * @param role     for whom they speak; null if they may take part and have not yet
 * @param answered how many questions they have answered
 * @param done     whether they said they had finished
 * @param total    how long the whole list is
 */
public record AskedOf(
        AssessmentId id,
        String title,
        String instrument,
        AssessmentState state,
        Instant openedAt,
        boolean synthetic,
        @Nullable RaterRole role,
        int answered,
        boolean done,
        long total) {}
