package org.groundswell.app.learning;

import java.time.Instant;

/**
 * An answer that stands beside a note. Written once: what is put right is a further reply.
 *
 * @param speaker who speaks for a site that was asked by a link, by role; "" otherwise
 */
public record Reply(Side side, String speaker, String words, Instant at) {

    /** Who answers. */
    public enum Side {
        SITE("From the site"),
        PROGRAMME("From the programme, on behalf of the site"),
        EDITORS("From those who answer for the improvement");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** "From the site, practice manager". */
    public String from() {
        return speaker.isEmpty() ? side.label() : side.label() + ", " + speaker;
    }
}
