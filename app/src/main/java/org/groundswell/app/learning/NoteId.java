package org.groundswell.app.learning;

import java.util.UUID;

/** Names one learning note. */
public record NoteId(UUID value) {

    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }
}
