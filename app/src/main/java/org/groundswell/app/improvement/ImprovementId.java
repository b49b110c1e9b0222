package org.groundswell.app.improvement;

import java.util.UUID;

/** Names one improvement. */
public record ImprovementId(UUID value) {

    public static ImprovementId random() {
        return new ImprovementId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ImprovementId of(String text) {
        return new ImprovementId(UUID.fromString(text));
    }
}
