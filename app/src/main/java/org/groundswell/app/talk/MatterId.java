package org.groundswell.app.talk;

import java.util.UUID;

/** Names one question or concern. */
public record MatterId(UUID value) {

    public static MatterId random() {
        return new MatterId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }
}
