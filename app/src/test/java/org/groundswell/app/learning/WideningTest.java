package org.groundswell.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.learning.LearningFixtures.about;
import static org.groundswell.app.learning.LearningFixtures.text;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A note written for some gets more readers, never unseen and never without the site. */
@DatabaseTest
@WithMail
class WideningTest {

    private static final Audience TEAM = new Audience(Visibility.TEAM, false, "");
    private static final Audience NETWORK = new Audience(Visibility.NETWORK, false, "Ward sister");
    private static final Audience PUBLIC = new Audience(Visibility.PUBLIC, false, "Ward sister");

    @Autowired
    LearningNotes notes;

    @Autowired
    Reviews reviews;

    @Autowired
    Widening widening;

    @Autowired
    Moderation moderation;

    @Autowired
    LearningFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PostedTexts posted;

    private final Member author = Members.withoutRole();
    private Improvement improvement;
    private Member editor;
    private EntryId site;

    @BeforeEach
    void share() {
        improvement = improvements.shared("Hourly rounds");
        editor = Members.editorOf(improvement.id().value());
        site = programmes.practices(1).getFirst();
        improvements.openAccount(editor);
    }

    @Test
    void opensATeamsNoteToEverybodyWithAnAccountAtOnce() {
        var note = written(TEAM);

        widening.widen(note.id(), NETWORK, author);

        assertThat(notes.get(note.id(), Optional.of(Members.withoutRole())).audience())
                .isEqualTo(NETWORK);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.get(note.id(), Optional.empty()));
    }

    @Test
    void opensItToEverybodyOnlyAfterAReview() {
        var note = written(NETWORK);

        widening.widen(note.id(), PUBLIC, author);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.get(note.id(), Optional.empty()));
        assertThat(notes.get(note.id(), Optional.of(Members.withoutRole())).state())
                .as("those it was for read it as before")
                .isEqualTo(NoteState.PUBLISHED);
        assertThat(moderation.page(editor, 10, 0))
                .extracting(Waiting::id)
                .contains(note.id().value());

        reviews.decide(note.id(), 1, Reviews.Decision.PUBLISH, "", editor);

        assertThat(notes.get(note.id(), Optional.empty()).audience()).isEqualTo(PUBLIC);
        assertThat(moderation.page(editor, 10, 0)).isEmpty();
        assertThat(letters()).extracting(Letter::subject).containsExactly("Your learning note is published");
    }

    @Test
    void leavesItAsItWasWhenTheReviewerSaysNo() {
        var note = written(NETWORK);
        widening.widen(note.id(), Audience.ANONYMOUS, author);

        reviews.decide(note.id(), 1, Reviews.Decision.DECLINE, "It tells who the ward is", editor);

        var after = notes.get(note.id(), Optional.of(author));
        assertThat(after.audience()).isEqualTo(NETWORK);
        assertThat(after.reason()).isEqualTo("It tells who the ward is");
        assertThat(after.mayBeWidened()).as("it may be asked for again").isTrue();
        assertThat(letters())
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("The note stays as it was", "It tells who the ward is"));
    }

    @Test
    void asksTheSiteAgain() {
        var note = written(TEAM);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> widening.widen(note.id(), new Audience(Visibility.NETWORK, false, ""), author))
                .withMessageContaining("who at the site agreed");
    }

    @Test
    void keepsTheNameOutOfANoteWithoutNames() {
        var note = given.published(improvement, text(Outcome.HARM, "Practice 1 gave up"), NETWORK, site, author);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> widening.widen(note.id(), Audience.ANONYMOUS, author))
                .withMessageContaining("Correct the note first");
    }

    @Test
    void isForItsAuthorAloneAndNeverNarrows() {
        var note = written(NETWORK);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> widening.widen(note.id(), PUBLIC, editor));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> widening.widen(note.id(), TEAM, author));
        widening.widen(note.id(), PUBLIC, author);
        assertThatExceptionOfType(Conflict.class)
                .as("something waits already")
                .isThrownBy(() -> widening.widen(note.id(), PUBLIC, author));
        assertThatExceptionOfType(Conflict.class)
                .as("what is decided about does not change meanwhile")
                .isThrownBy(() -> notes.rewrite(
                        note.id(),
                        1,
                        about(improvement, text(Outcome.HARM, "Other"), NETWORK, site),
                        true,
                        NoteAuthor.of(author)));
    }

    @Test
    void tellsTheAuthorWhatAReviewerAsksFor() {
        var note = given.waiting(improvement, "Left out at night", author);

        reviews.decide(note.id(), 1, Reviews.Decision.ASK_FOR_CHANGES, "Say how many nurses", editor);

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).doesNotContain("Left out");
            assertThat(letter.text()).contains("Say how many nurses", note.id().value() + "/edit");
        });
    }

    private Note written(Audience audience) {
        return given.published(improvement, text(Outcome.IN_PART, "Told"), audience, site, author);
    }

    private List<Letter> letters() {
        return posted.to(author.id().value() + "@example.nhs.uk");
    }
}
