package org.groundswell.app.improvement;

import java.util.UUID;

/** Names one component of one version; its copy in the next version has another. */
public record ComponentId(UUID value) {

    public static ComponentId random() {
        return new ComponentId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ComponentId of(String text) {
        return new ComponentId(UUID.fromString(text));
    }
}
