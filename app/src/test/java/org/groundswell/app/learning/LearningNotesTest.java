package org.groundswell.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.learning.LearningFixtures.about;
import static org.groundswell.app.learning.LearningFixtures.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LearningNotesTest {

    private static final Audience NAMED = new Audience(Visibility.PUBLIC, false, "Ward sister");
    private static final Audience TEAM = new Audience(Visibility.TEAM, false, "");
    private static final Audience NETWORK = new Audience(Visibility.NETWORK, false, "Ward sister");

    @Autowired
    LearningNotes notes;

    @Autowired
    Reviews reviews;

    @Autowired
    LearningFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures programmes;

    private final Member author = Members.withoutRole();
    private Improvement improvement;
    private Member editor;
    private EntryId site;

    @BeforeEach
    void share() {
        improvement = improvements.shared("Hourly rounds");
        editor = Members.editorOf(improvement.id().value());
        site = programmes.practices(1).getFirst();
        improvements.openAccount(author);
        improvements.openAccount(editor);
    }

    @Test
    void isReadByEverybodyOnlyAfterSomebodyElseReviewedIt() {
        var note = given.waiting(improvement, "Left out at night", author);

        assertThat(note.state()).isEqualTo(NoteState.WAITING);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.get(note.id(), Optional.empty()));

        reviews.decide(note.id(), 1, Reviews.Decision.PUBLISH, "", editor);

        assertThat(notes.get(note.id(), Optional.empty()).state()).isEqualTo(NoteState.PUBLISHED);
        assertThat(notes.page(NoteSearch.of(improvement.id()), Optional.empty(), 10, 0))
                .hasSize(1);
    }

    @Test
    void isNeverReviewedByItsAuthor() {
        var own = given.waiting(improvement, "Written by the editor", editor);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> reviews.decide(own.id(), 1, Reviews.Decision.PUBLISH, "", editor));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reviews.decide(own.id(), 1, Reviews.Decision.PUBLISH, "", Members.withoutRole()));
    }

    @Test
    void isNotReviewedWithWordsTheReviewerHasNotRead() {
        var note = given.waiting(improvement, "Left out at night", author);
        notes.rewrite(
                note.id(), 1, about(improvement, text(Outcome.HARM, "Other"), Audience.ANONYMOUS, null), true, by());

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> reviews.decide(note.id(), 1, Reviews.Decision.PUBLISH, "", editor));
    }

    @Test
    void goesBackToItsAuthorWithWords() {
        var note = given.waiting(improvement, "Left out at night", author);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reviews.decide(note.id(), 1, Reviews.Decision.ASK_FOR_CHANGES, " ", editor));
        reviews.decide(note.id(), 1, Reviews.Decision.ASK_FOR_CHANGES, "Say how many nurses", editor);

        var asked = notes.get(note.id(), Optional.of(author));
        assertThat(asked.state()).isEqualTo(NoteState.CHANGES);
        assertThat(asked.reason()).isEqualTo("Say how many nurses");
    }

    @Test
    void isCorrectedOnRecordAndNeverUnseen() {
        var note = given.published(improvement, text(Outcome.WORKED, "First"), NAMED, site, author);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.rewrite(
                        note.id(), 1, about(improvement, text(Outcome.HARM, "Second"), NAMED, site), true, by()))
                .withMessageContaining("what this corrects");
        var corrected = new NoteText(
                Outcome.HARM, "Second", null, "A ward", "", "It harmed", "", List.of(), "", "Stop", "", "Two falls");
        notes.rewrite(note.id(), 1, about(improvement, corrected, Audience.ANONYMOUS, null), true, by());
        assertThat(notes.get(note.id(), Optional.empty()).text().title()).isEqualTo("First");

        reviews.decide(note.id(), 2, Reviews.Decision.PUBLISH, "", editor);

        var now = notes.get(note.id(), Optional.empty());
        assertThat(now.text().title()).isEqualTo("Second");
        assertThat(now.audience()).as("whom it names was agreed to").isEqualTo(NAMED);
        assertThat(notes.wording(note.id(), 1, Optional.empty()).text().title()).isEqualTo("First");
        assertThat(notes.record(now)).extracting(NoteEvent::changed).contains("Two falls");
    }

    @Test
    void keepsTheWordingThatWasPublishedWhenACorrectionIsDeclined() {
        var note = given.published(improvement, text(Outcome.WORKED, "First"), NAMED, site, author);
        var corrected = new NoteText(
                Outcome.HARM, "Second", null, "A ward", "", "It harmed", "", List.of(), "", "Stop", "", "Two falls");
        notes.rewrite(note.id(), 1, about(improvement, corrected, NAMED, site), true, by());

        reviews.decide(note.id(), 2, Reviews.Decision.DECLINE, "It names a patient", editor);

        assertThat(notes.get(note.id(), Optional.empty()).text().title()).isEqualTo("First");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.wording(note.id(), 2, Optional.empty()));
    }

    @Test
    void refusesASecondWordingFromTheSameFirst() {
        var note = given.waiting(improvement, "Left out at night", author);
        var again = about(improvement, text(Outcome.HARM, "Other"), Audience.ANONYMOUS, null);
        notes.rewrite(note.id(), 1, again, true, by());

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> notes.rewrite(note.id(), 1, again, true, by()));
    }

    @Test
    void leavesAStoneWhenWithdrawn() {
        var note = given.published(improvement, text(Outcome.HARM, "Told"), NAMED, site, author);

        assertThatExceptionOfType(Forbidden.class)
                .as("who is criticised may answer and not remove")
                .isThrownBy(() -> notes.withdraw(note.id(), "We do not like it", editor));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notes.withdraw(note.id(), " ", author));
        notes.withdraw(note.id(), "The site asked for it", author);

        var stone = notes.get(note.id(), Optional.empty());
        assertThat(stone.state()).isEqualTo(NoteState.WITHDRAWN);
        assertThat(stone.reason()).isEqualTo("The site asked for it");
        assertThat(notes.page(NoteSearch.ALL, Optional.empty(), 10, 0))
                .extracting(NoteLine::id)
                .doesNotContain(note.id());
    }

    @Test
    void namesASiteOnlyWithItsConsentOrByItsLead() {
        var named = about(improvement, text(Outcome.WORKED, "Ours"), new Audience(Visibility.PUBLIC, false, ""), site);
        var lead = Members.siteLeadOf(site.value());
        improvements.openAccount(lead);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.begin(named, true, by()))
                .withMessageContaining("who at the site agreed");
        assertThatExceptionOfType(Refusal.class)
                .as("an administrator does not agree for a site")
                .isThrownBy(() -> notes.begin(named, true, NoteAuthor.of(ImprovementFixtures.ADMINISTRATOR)));
        assertThat(notes.begin(named, true, NoteAuthor.of(lead))).isNotNull();
    }

    @Test
    void doesNotTellTheSiteInTheWordsOfAnAnonymousNote() {
        var tells = text(Outcome.HARM, "Practice 1 gave up in May");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.begin(about(improvement, tells, Audience.ANONYMOUS, site), true, by()))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .singleElement()
                        .extracting(Refusal.Reason::field)
                        .isEqualTo("title"));
        assertThat(notes.begin(
                        about(improvement, text(Outcome.HARM, "Practice 12 gave up"), Audience.ANONYMOUS, site),
                        true,
                        by()))
                .isNotNull();
    }

    @Test
    void refusesNhsNumbersAndWarnsOfNames() {
        var number = text(Outcome.HARM, "Patient 943 476 5919 fell");
        var name = text(Outcome.HARM, "Dr Okafor did not sign");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.begin(about(improvement, number, Audience.ANONYMOUS, null), false, by()))
                .withMessageContaining("943");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.begin(about(improvement, name, Audience.ANONYMOUS, null), true, by()))
                .withMessageContaining("Dr Okafor");
        assertThat(notes.begin(
                        new Submission(NoteAbout.of(improvement.id()), name, Audience.ANONYMOUS, "", true), true, by()))
                .isNotNull();
    }

    @Test
    void isShownToThoseItIsFor() {
        var team = given.published(improvement, text(Outcome.WORKED, "Team"), TEAM, site, author);
        var network = given.published(improvement, text(Outcome.WORKED, "Network"), NETWORK, site, author);

        assertThat(titles(Optional.empty())).isEmpty();
        assertThat(titles(Optional.of(Members.withoutRole()))).containsExactly("Network");
        assertThat(titles(Optional.of(Members.siteLeadOf(site.value())))).containsExactlyInAnyOrder("Team", "Network");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> notes.get(team.id(), Optional.of(Members.withoutRole())));
        assertThat(notes.get(network.id(), Optional.of(Members.withoutRole()))).isNotNull();
    }

    @Test
    void isWrittenWithoutAnAccountAndKeptByAPrivateLink() {
        var sent = notes.begin(
                about(improvement, text(Outcome.HARM, "Told"), Audience.ANONYMOUS, null),
                true,
                NoteAuthor.withoutAccount("192.0.2.9"));
        var key = Optional.ofNullable(sent.key()).orElseThrow();

        assertThat(notes.byKey(key).state()).isEqualTo(NoteState.WAITING);
        notes.rewrite(
                sent.id(),
                1,
                about(improvement, text(Outcome.HARM, "Told better"), Audience.ANONYMOUS, null),
                true,
                NoteAuthor.holding(key, "192.0.2.9"));
        assertThat(notes.byKey(key).text().title()).isEqualTo("Told better");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> notes.rewrite(
                        sent.id(),
                        2,
                        about(improvement, text(Outcome.HARM, "Stolen"), Audience.ANONYMOUS, null),
                        true,
                        NoteAuthor.holding(UUID.randomUUID(), "192.0.2.9")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.begin(
                        about(improvement, text(Outcome.HARM, "Named"), NAMED, site),
                        true,
                        NoteAuthor.withoutAccount("192.0.2.9")));
    }

    @Test
    void comesFromOneNetworkOnlySoOften() {
        var from = NoteAuthor.withoutAccount("192.0.2.77");
        var submission = about(improvement, text(Outcome.HARM, "Told"), Audience.ANONYMOUS, null);
        IntStream.range(0, 20).forEach(_ -> notes.begin(submission, true, from));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.begin(submission, true, from))
                .withMessageContaining("from your network");
    }

    @Test
    void countsOutcomesAndCauses() {
        given.published(
                improvement,
                text(Outcome.HARM, "One", Cause.IMPOSED, Cause.INEQUITY),
                Audience.ANONYMOUS,
                null,
                author);
        given.published(improvement, text(Outcome.WORKED, "Two", Cause.IMPOSED), Audience.ANONYMOUS, null, author);

        var counts = notes.counts(NoteSearch.of(improvement.id()), Optional.empty());

        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.of(Outcome.HARM)).isEqualTo(1);
        assertThat(counts.of(Cause.IMPOSED)).isEqualTo(2);
        assertThat(notes.page(
                        new NoteSearch("card afterwards", Outcome.HARM, Cause.INEQUITY, null, improvement.id(), null),
                        Optional.empty(),
                        10,
                        0))
                .extracting(line -> line.text().title())
                .containsExactly("One");
    }

    private NoteAuthor by() {
        return NoteAuthor.of(author);
    }

    private List<String> titles(Optional<Member> reader) {
        return notes.page(NoteSearch.of(improvement.id()), reader, 10, 0).stream()
                .map(line -> line.text().title())
                .toList();
    }
}
