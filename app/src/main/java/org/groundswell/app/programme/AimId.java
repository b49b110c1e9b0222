package org.groundswell.app.programme;

import java.util.UUID;

/** Names one spread aim. */
public record AimId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AimId of(String text) {
        return new AimId(UUID.fromString(text));
    }

    static AimId random() {
        return new AimId(UUID.randomUUID());
    }
}
