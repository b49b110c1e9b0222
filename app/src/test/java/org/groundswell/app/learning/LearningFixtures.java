package org.groundswell.app.learning;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learning notes for tests, written and reviewed as people do. */
@Component
public class LearningFixtures {

    private static final Member REVIEWER = ImprovementFixtures.ADMINISTRATOR;

    private final LearningNotes notes;
    private final Reviews reviews;
    private final ImprovementFixtures improvements;

    LearningFixtures(LearningNotes notes, Reviews reviews, ImprovementFixtures improvements) {
        this.notes = notes;
        this.reviews = reviews;
        this.improvements = improvements;
    }

    /** A note that says little, and nothing that looks like a name. */
    public static NoteText text(Outcome outcome, String title, Cause... causes) {
        return new NoteText(
                outcome,
                title,
                Setting.WARD,
                "A ward of twenty beds with two nurses at night.",
                "Fewer people forgotten.",
                "The card was filled in afterwards.",
                "Staff said so.",
                List.of(causes),
                "",
                "Begin on a quiet day.",
                "",
                "");
    }

    public static Submission about(Improvement improvement, NoteText text, Audience audience, @Nullable EntryId site) {
        return new Submission(NoteAbout.of(improvement.id()).at(site), text, audience, "", false);
    }

    /** A note that waits for a reviewer, without site and author. */
    public Note waiting(Improvement improvement, String title, Member author) {
        improvements.openAccount(author);
        return again(notes.begin(
                about(improvement, text(Outcome.DID_NOT_WORK, title), Audience.ANONYMOUS, null),
                true,
                NoteAuthor.of(author)));
    }

    /** A published note for everybody. */
    public Note published(
            Improvement improvement, NoteText text, Audience audience, @Nullable EntryId site, Member author) {
        improvements.openAccount(author);
        improvements.openAccount(REVIEWER);
        var note = notes.begin(about(improvement, text, audience, site), true, NoteAuthor.of(author));
        if (audience.needsReview()) {
            reviews.decide(note.id(), 1, Reviews.Decision.PUBLISH, "", REVIEWER);
        }
        return again(note);
    }

    public Note again(Note note) {
        return notes.get(note.id(), Optional.of(REVIEWER));
    }
}
