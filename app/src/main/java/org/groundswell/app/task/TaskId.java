package org.groundswell.app.task;

import java.util.UUID;

/** Names one task. */
public record TaskId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    static TaskId random() {
        return new TaskId(UUID.randomUUID());
    }
}
