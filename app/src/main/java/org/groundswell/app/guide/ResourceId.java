package org.groundswell.app.guide;

import java.util.UUID;

/** Names one resource of the library. */
public record ResourceId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ResourceId of(String text) {
        return new ResourceId(UUID.fromString(text));
    }

    static ResourceId random() {
        return new ResourceId(UUID.randomUUID());
    }
}
