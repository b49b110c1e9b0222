package org.groundswell.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.LearningFixtures;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteAbout;
import org.groundswell.app.learning.NoteAuthor;
import org.groundswell.app.learning.NoteId;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.learning.Reviews;
import org.groundswell.app.learning.Submission;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Of an anonymous note neither author nor site is found anywhere, by anybody but an administrator and its author. */
@PageTest
class AnonymityTest {

    private static final String AUTHOR = "Quendolin Xylander";
    private static final String SITE = "PRACTICE 1";

    @Autowired
    MockMvcTester browser;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    ImprovementFixtures improvementsGiven;

    @Autowired
    Improvements improvements;

    @Autowired
    LearningNotes notes;

    @Autowired
    Reviews reviews;

    private final Member author = new Member(new MemberId(UUID.randomUUID()), AUTHOR, Set.of());
    private Programme programme;
    private String code;
    private String note;
    private Member lead;
    private Member editor;

    /** A note about an adoption, by somebody who could have signed it. */
    @BeforeEach
    void tell() {
        programme = programmes.approved("anonymous-2021");
        var site = programmes.targets(programme, 1).getFirst();
        var adoption = adoptions.at(programme, site, AdoptionStage.LIVE);
        var improvement = improvements.get(programme.improvement());
        code = improvement.code().value();
        lead = new Member(author.id(), AUTHOR, Members.siteLeadOf(site.value()).memberships());
        editor = Members.editorOf(improvement.id().value());
        improvementsGiven.openAccount(lead);
        improvementsGiven.openAccount(editor);
        note = notes.begin(
                        new Submission(
                                new NoteAbout(
                                        improvement.id(), "", programme.version(), programme.id(), adoption.id(), site),
                                LearningFixtures.text(Outcome.HARM, "Nobody looked in", Cause.IMPOSED),
                                Audience.ANONYMOUS,
                                "",
                                false),
                        true,
                        NoteAuthor.of(lead))
                .id()
                .value()
                .toString();
    }

    @Test
    void isKeptFromTheEditorWhoReviews() {
        for (var path : List.of("/notes/" + note, "/moderation")) {
            assertHides(path, Optional.of(editor), "Nobody looked in");
        }
    }

    @Test
    void isKeptFromEverybodyOncePublished() {
        publish();
        var paths = List.of(
                "/notes/" + note,
                "/notes/" + note + "/wordings/1",
                "/notes/" + note + "/datacite.json",
                "/notes",
                "/notes.csv",
                "/improvements/" + code,
                "/improvements/" + code + "/pre-mortem");
        var readers = Stream.concat(
                        Stream.of(Optional.<Member>empty()),
                        Stream.of(
                                        Members.withoutRole(),
                                        editor,
                                        Members.managerOf(programme.id().value()),
                                        Members.viewerOf(programme.id().value()))
                                .map(Optional::of))
                .toList();
        for (var path : paths) {
            for (var reader : readers) {
                assertHides(path, reader, "Nobody looked in");
            }
        }
        assertThat(body("/improvements/" + code + "/follow", Optional.empty())).doesNotContain(AUTHOR, SITE);
        assertThat(body("/improvements/" + code + "/news.atom", Optional.empty()))
                .doesNotContain(AUTHOR, SITE);
    }

    /** On the cockpit its programme is named already, so the note is not among those of the programme. */
    @Test
    void isNotListedUnderItsProgramme() {
        publish();

        assertThat(body("/programmes/" + programme.code(), Optional.empty())).doesNotContain("Nobody looked in");
    }

    @Test
    void isNamelessForTheAudienceOfTheAudit() {
        publish();

        assertThat(browser.get()
                        .uri("/admin/audit")
                        .with(As.member(editor))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
    }

    @Test
    void isKnownToAnAdministratorAndToItsAuthor() {
        assertThat(body("/notes/" + note, Optional.of(Members.administrator()))).contains(AUTHOR, SITE);
        assertThat(body("/notes/" + note, Optional.of(lead))).contains(SITE);
    }

    private void publish() {
        reviews.decide(NoteId.of(note), 1, Reviews.Decision.PUBLISH, "", editor);
    }

    private void assertHides(String path, Optional<Member> reader, String shown) {
        assertThat(body(path, reader))
                .as(path + " for " + reader.map(Member::name).orElse("nobody"))
                .contains(shown)
                .doesNotContain(AUTHOR, SITE, "P00001", author.id().value().toString());
    }

    private String body(String path, Optional<Member> reader) {
        var request = browser.get().uri(path);
        reader.ifPresent(member -> request.with(As.member(member)));
        var response = request.exchange().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
