package org.groundswell.app.improvement;

import java.util.UUID;

/** Names one evidence item. */
public record EvidenceId(UUID value) {

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }
}
