package org.groundswell.app.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for a reviewer.
 *
 * @param about title of the improvement; "" where it is not in the library
 * @param own   whether the reader wrote it, and so may not review it
 */
public record Waiting(Kind kind, UUID id, String words, String about, Instant since, boolean own) {

    /** What it is. */
    public enum Kind {
        NOTE("Learning note"),
        QUESTION("Question"),
        CONCERN("Concern");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
