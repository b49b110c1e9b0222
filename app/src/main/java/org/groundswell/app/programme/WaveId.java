package org.groundswell.app.programme;

import java.util.UUID;

/** Names one wave. */
public record WaveId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static WaveId of(String text) {
        return new WaveId(UUID.fromString(text));
    }

    static WaveId random() {
        return new WaveId(UUID.randomUUID());
    }
}
