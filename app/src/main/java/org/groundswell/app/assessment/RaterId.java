package org.groundswell.app.assessment;

import java.util.UUID;

/** Names the seat of one rater in one assessment. */
public record RaterId(UUID value) {

    public static RaterId random() {
        return new RaterId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static RaterId of(String text) {
        return new RaterId(UUID.fromString(text));
    }
}
