package org.groundswell.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.learning.LearningFixtures.text;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.OneTimeToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may answer a note: the lead of its site, whoever was asked by a link, the programme on its behalf, the editors. */
@DatabaseTest
@WithMail
class RepliesTest {

    private static final Audience NAMED = new Audience(Visibility.PUBLIC, false, "Ward sister");
    private static final String FROM = "192.0.2.31";
    private static final String LEAD = "lead@example.nhs.uk";

    @Autowired
    LearningNotes notes;

    @Autowired
    Reviews reviews;

    @Autowired
    Replies replies;

    @Autowired
    LearningFixtures given;

    @Autowired
    ImprovementFixtures improvementsGiven;

    @Autowired
    Improvements improvements;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    Accounts accounts;

    @Autowired
    PostedTexts posted;

    private final Member author = Members.withoutRole();
    private Improvement improvement;
    private Programme programme;
    private Member editor;
    private EntryId site;

    @BeforeEach
    void share() {
        programme = programmes.approved("answered-2021");
        improvement = improvements.get(programme.improvement());
        editor = Members.editorOf(improvement.id().value());
        site = programmes.targets(programme, 1).getFirst();
        improvementsGiven.openAccount(editor);
    }

    @Test
    void areForTheLeadOfTheSiteAndTheEditors() {
        var note = published(NAMED);

        replies.reply(note.id(), "We saw it otherwise.", Members.siteLeadOf(site.value()));
        replies.reply(note.id(), "Version 2 puts it right.", editor);

        assertThat(replies.of(note)).extracting(Reply::side).containsExactly(Reply.Side.SITE, Reply.Side.EDITORS);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> replies.reply(note.id(), "Me too", author));
        assertThat(posted.to(author.id().value() + "@example.nhs.uk"))
                .extracting(letter -> letter.text())
                .anySatisfy(words -> assertThat(words).contains("We saw it otherwise."));
    }

    @Test
    void doNotLetTheSiteOfAnAnonymousNoteGiveItselfAway() {
        var note = published(Audience.ANONYMOUS);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> replies.reply(note.id(), "That was us", Members.siteLeadOf(site.value())));
        assertThat(replies.mayInvite(note, editor)).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> replies.invite(note.id(), "Manager", "", editor));
    }

    @Test
    void comeOnceByALinkFromASiteThatNobodyLeads() {
        var note = published(NAMED);

        var asked = replies.invite(note.id(), "Practice manager", "practice@example.nhs.uk", editor);

        assertThat(asked.mailed()).isTrue();
        assertThat(posted.to("practice@example.nhs.uk"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("/notes/replies/" + asked.token().value()));
        assertThat(replies.behind(asked.token()).id()).isEqualTo(note.id());
        replies.answer(asked.token(), "It was the winter.", FROM);
        assertThat(replies.of(note)).singleElement().satisfies(reply -> {
            assertThat(reply.from()).isEqualTo("From the site, Practice manager");
            assertThat(reply.words()).isEqualTo("It was the winter.");
        });
        assertThatExceptionOfType(NotFound.class)
                .as("a link answers once")
                .isThrownBy(() -> replies.answer(asked.token(), "And again", FROM));
    }

    @Test
    void areRefusedToALinkThatWasRenewedWithdrawnOrMadeUp() {
        var note = published(NAMED);
        var first = replies.invite(note.id(), "Practice manager", "", editor).token();
        var second = replies.invite(note.id(), "Practice manager", "", editor).token();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.answer(first, "It was us", FROM));
        replies.withdraw(note.id(), editor);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.answer(second, "It was us", FROM));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> replies.behind(new OneTimeToken(UUID.randomUUID().toString())));
        assertThat(replies.of(note)).isEmpty();
    }

    @Test
    void areRefusedWithNhsNumbersAndLeaveTheLinkAsItIs() {
        var note = published(NAMED);
        var token = replies.invite(note.id(), "Practice manager", "", editor).token();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> replies.answer(token, "Patient 943 476 5919 was well", FROM));
        assertThat(replies.answer(token, "The patient was well", FROM).id()).isEqualTo(note.id());
    }

    @Test
    void areAskedForByWhoReviewsAndOnlyWhereNobodyLeads() {
        var note = published(NAMED);

        assertThatExceptionOfType(Forbidden.class)
                .as("an author does not choose who answers")
                .isThrownBy(() -> replies.invite(note.id(), "Manager", "", author));
        AccountFixtures.anAccount(accounts, LEAD, new Membership(Role.SITE_LEAD, site.value()));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> replies.invite(note.id(), "Manager", "", editor));
    }

    @Test
    void comeFromTheProgrammeOnBehalfOfASiteWithoutALead() {
        var manager = Members.managerOf(programme.id().value());
        var note = ofTheProgramme();

        replies.reply(note.id(), "The practice says it was the winter.", manager);

        assertThat(replies.of(note))
                .extracting(Reply::from)
                .containsExactly("From the programme, on behalf of the site");
        AccountFixtures.anAccount(accounts, LEAD, new Membership(Role.SITE_LEAD, site.value()));
        assertThat(replies.sideOf(note, manager)).as("the lead speaks").isEmpty();
    }

    @Test
    void areOfferedToTheLeadsOfASiteThatANoteNames() {
        AccountFixtures.anAccount(accounts, LEAD, new Membership(Role.SITE_LEAD, site.value()));

        published(NAMED);
        published(Audience.ANONYMOUS);

        assertThat(posted.to(LEAD))
                .as("of an anonymous note the site is not told")
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("You may answer it"));
    }

    private Note published(Audience audience) {
        return given.published(improvement, text(Outcome.HARM, "Told"), audience, site, author);
    }

    private Note ofTheProgramme() {
        improvementsGiven.openAccount(author);
        var about = new NoteAbout(improvement.id(), "", null, programme.id(), null, site);
        var note = notes.begin(
                new Submission(about, text(Outcome.HARM, "Told"), NAMED, "", false), true, NoteAuthor.of(author));
        reviews.decide(note.id(), 1, Reviews.Decision.PUBLISH, "", editor);
        return notes.get(note.id(), Optional.of(editor));
    }
}
