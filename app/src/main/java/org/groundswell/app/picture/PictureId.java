package org.groundswell.app.picture;

import java.util.UUID;

/** Names one picture. */
public record PictureId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PictureId of(String text) {
        return new PictureId(UUID.fromString(text));
    }

    static PictureId random() {
        return new PictureId(UUID.randomUUID());
    }
}
