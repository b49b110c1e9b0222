package org.groundswell.app.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry followed by another, as a person has recorded it.
 *
 * @param date       the first day of the successor in this role
 * @param withdrawal why it was withdrawn, null while it stands
 */
public record Succession(
        UUID id,
        Party predecessor,
        Party successor,
        LocalDate date,
        Kind kind,
        String note,
        Instant recordedAt,
        @Nullable String withdrawal) {

    /** One side of a succession, by its name of today. */
    public record Party(EntryId id, String code, String name) {}

    /** How entries follow one another. */
    public enum Kind {
        MERGER("Merger"),
        SPLIT("Split"),
        RENAME("Change of code");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean stands() {
        return withdrawal == null;
    }
}
