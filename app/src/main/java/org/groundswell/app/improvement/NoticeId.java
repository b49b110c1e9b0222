package org.groundswell.app.improvement;

import java.util.UUID;

/** Names one notice. */
public record NoticeId(UUID value) {

    public static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }
}
