package org.groundswell.app.assessment;

import java.util.UUID;

/** Names one assessment. */
public record AssessmentId(UUID value) {

    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }
}
