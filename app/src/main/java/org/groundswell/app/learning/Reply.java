package org.groundswell.app.learning;

import java.time.Instant;

/** An answer that stands beside a note. Written once: what is put right is a further reply. */
public record Reply(Side side, String words, Instant at) {

    /** Who answers. */
    public enum Side {
        SITE("From the site"),
        EDITORS("From those who answer for the improvement");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
