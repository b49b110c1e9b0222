package org.groundswell.app.directory;

import java.util.UUID;

/** Names one entry of the directory: an organisation, a site or a place. */
public record EntryId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }
}
