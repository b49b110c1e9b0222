package org.groundswell.app.talk;

import java.util.UUID;

/** Names one expression of interest. */
public record InterestId(UUID value) {

    public static InterestId random() {
        return new InterestId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static InterestId of(String text) {
        return new InterestId(UUID.fromString(text));
    }
}
