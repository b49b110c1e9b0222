package org.groundswell.app.improvement;

import java.util.UUID;

/** Names one scale decision. */
public record DecisionId(UUID value) {

    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }
}
