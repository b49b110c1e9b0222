package org.groundswell.app.programme;

import java.util.UUID;

/** Names one programme. */
public record ProgrammeId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ProgrammeId of(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    static ProgrammeId random() {
        return new ProgrammeId(UUID.randomUUID());
    }
}
