package org.groundswell.app.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as administrators see it: without its text.
 *
 * @param dueAt    when it is tried next; of meaning only while it waits
 * @param attempts how often it has been tried
 * @param problem  what the last attempt met, in words, or null
 * @param closedAt when it was sent, given up or discarded; null while it waits
 */
public record PostedLetter(
        UUID id,
        String to,
        String subject,
        String about,
        Instant postedAt,
        LetterState state,
        Instant dueAt,
        int attempts,
        @Nullable String problem,
        @Nullable Instant closedAt) {

    /** Whether it may still be sent, and so also be discarded. */
    public boolean isOpen() {
        return state == LetterState.WAITING || state == LetterState.FAILED;
    }
}
