package org.groundswell.app.learning;

import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Which published notes somebody looks for; null and "" stand for any.
 *
 * @param words all of them occur in the note, in any order
 */
public record NoteSearch(
        String words,
        @Nullable Outcome outcome,
        @Nullable Cause cause,
        @Nullable Setting setting,
        @Nullable ImprovementId improvement,
        @Nullable ProgrammeId programme) {

    public static final NoteSearch ALL = new NoteSearch("", null, null, null, null, null);

    public static NoteSearch of(ImprovementId improvement) {
        return new NoteSearch("", null, null, null, improvement, null);
    }

    public static NoteSearch of(ProgrammeId programme) {
        return new NoteSearch("", null, null, null, null, programme);
    }
}
