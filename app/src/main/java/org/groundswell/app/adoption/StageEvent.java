package org.groundswell.app.adoption;

import java.time.Instant;
import org.groundswell.app.directory.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A fact written once: at {@code recordedAt}, somebody claimed a stage for an adoption, or put an earlier claim right.
 *
 * @param position      1 for the first event recorded of the adoption, and so on
 * @param storyPosition its place in the story: its own position, or that of the event it corrects, back to the first
 * @param corrects      position of the event it puts right, or null
 * @param from          stage it left; null for the first, and for corrections
 * @param claim         what is said; null when the event withdraws the one it corrects
 * @param why           why an earlier event is corrected or withdrawn; "" otherwise
 * @param recordedBy    null when the system recorded it
 */
public record StageEvent(
        int position,
        int storyPosition,
        Kind kind,
        @Nullable Integer corrects,
        @Nullable AdoptionStage from,
        @Nullable StageClaim claim,
        String why,
        @Nullable MemberId recordedBy,
        Instant recordedAt) {

    /** How an event came about. */
    public enum Kind {
        /** A move from one stage to the next. */
        MOVE,
        /** Taken over from records elsewhere, which need not know every stage in between. */
        HISTORY,
        /** Says what an earlier event should have said. */
        CORRECTION,
        /** Says that an earlier event never happened. */
        WITHDRAWAL
    }
}
