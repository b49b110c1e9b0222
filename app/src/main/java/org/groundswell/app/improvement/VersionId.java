package org.groundswell.app.improvement;

import java.util.UUID;

/** Names one version of an improvement. */
public record VersionId(UUID value) {

    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }
}
