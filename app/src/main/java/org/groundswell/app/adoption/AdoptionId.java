package org.groundswell.app.adoption;

import java.util.UUID;

/** Names one site's adoption within one programme. */
public record AdoptionId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AdoptionId of(String text) {
        return new AdoptionId(UUID.fromString(text));
    }

    static AdoptionId random() {
        return new AdoptionId(UUID.randomUUID());
    }
}
