package org.groundswell.app.directory.imports;

import java.util.UUID;

/** Names one list brought to the directory. */
public record ImportId(UUID value) {

    static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }
}
