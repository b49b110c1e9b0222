package org.groundswell.app.learning;

import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What a note is about.
 *
 * @param improvement null where it is not in the library; {@code subject} then says what it is
 * @param subject     "" where the improvement is in the library
 */
public record NoteAbout(
        @Nullable ImprovementId improvement,
        String subject,
        @Nullable VersionId version,
        @Nullable ProgrammeId programme,
        @Nullable AdoptionId adoption,
        @Nullable EntryId site) {

    public static NoteAbout of(ImprovementId improvement) {
        return new NoteAbout(improvement, "", null, null, null, null);
    }

    public static NoteAbout of(String subject) {
        return new NoteAbout(null, subject.strip(), null, null, null, null);
    }

    public NoteAbout at(@Nullable EntryId place) {
        return new NoteAbout(improvement, subject, version, programme, adoption, place);
    }
}
