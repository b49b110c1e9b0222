package org.groundswell.app.learning;

import java.time.Instant;
import org.groundswell.app.directory.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a note.
 *
 * @param revision the wording it happened to
 * @param words    what a reviewer asked for, or why it was declined or withdrawn; "" otherwise
 * @param changed  what that wording corrected; "" for the first
 * @param by       null for an author without an account
 */
public record NoteEvent(
        Action action,
        int revision,
        String words,
        String changed,
        @Nullable MemberId by,
        Instant at) {

    /** What happened. */
    public enum Action {
        SENT,
        CHANGES_ASKED,
        PUBLISHED,
        DECLINED,
        WITHDRAWN,
        /** Its author wants everybody to read it. */
        WIDER_ASKED,
        /** More people may read it than before. */
        WIDENED
    }
}
