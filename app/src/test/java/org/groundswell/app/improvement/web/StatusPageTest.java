package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageTest
class StatusPageTest {

    private static final String HOME = "/improvements/hourly-rounds";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Improvements improvements;

    @Autowired
    Notices notices;

    @Autowired
    ImprovementFixtures given;

    @Test
    void walksFromDraftToShared() {
        var improvement = given.complete("Hourly rounds");

        assertThat(post(editor(improvement), "/submit")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(HOME + "/edit").with(As.member(editor(improvement))))
                .bodyText()
                .contains("Take it back")
                .doesNotContain("Share with everybody");
        assertThat(post(Members.administrator(), "/share")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(improvements.get(improvement.id()).status()).isEqualTo(ImprovementStatus.SHARED);
    }

    @Test
    void saysWhatIsMissingBesideTheButton() {
        var improvement = given.begun("Hourly rounds");

        assertThat(post(editor(improvement), "/submit"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Error:", "the problem it answers");
    }

    @Test
    void goesBackToItsEditorsWithComments() {
        var improvement = given.complete("Hourly rounds");
        post(editor(improvement), "/submit").exchange();

        assertThat(post(Members.administrator(), "/send-back").param("comments", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(Members.administrator(), "/send-back").param("comments", "Say who pays"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri(HOME + "/edit").with(As.member(editor(improvement))))
                .bodyText()
                .contains("A reviewer asks:", "Say who pays");
    }

    @Test
    void isWithdrawnWithItsStopNoticeForAllToSee() {
        var improvement = given.shared("Hourly rounds");

        assertThat(post(editor(improvement), "/withdraw").param("reason", "It harmed two patients"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri(HOME))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Withdrawn", "Stop notice: do not use this", "It harmed two patients");
    }

    @Test
    void refusesToProceedWithoutTheStatementsAndKeepsWhatWasTyped() {
        var improvement = given.shared("Hourly rounds");

        assertThat(decision(improvement).param("safety", "No harm seen"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Say how patients were involved before it may proceed",
                        "Say who may be left out before it may proceed",
                        "No harm seen",
                        "The scale panel");
        assertThat(decision(improvement)
                        .param("safety", "No harm seen")
                        .param("involvement", "Two partners")
                        .param("equality", "Interpreters")
                        .param("reviewOn.day", "1")
                        .param("reviewOn.month", "3")
                        .param("reviewOn.year", "2099"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(improvements.hasCompleteProceed(improvement.id())).isTrue();
    }

    @Test
    void refusesADateThatIsNone() {
        var improvement = given.shared("Hourly rounds");

        assertThat(post(editor(improvement), "/decisions")
                        .param("result", "TEST_MORE")
                        .param("panel", "The scale panel")
                        .param("decidedOn.day", "31")
                        .param("decidedOn.month", "2")
                        .param("decidedOn.year", "2020"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the date of the decision");
    }

    @Test
    void issuesAndClosesANotice() {
        var improvement = given.shared("Hourly rounds");

        assertThat(post(editor(improvement), "/notices").param("words", "Read the new card"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose what kind of notice it is", "Read the new card");
        assertThat(post(editor(improvement), "/notices").param("kind", "SAFETY").param("words", "Read the new card"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var notice = notices.all(improvement.id()).getFirst().id().value();
        assertThat(browser.get().uri(HOME)).bodyText().contains("Safety notice", "Read the new card");

        assertThat(post(editor(improvement), "/notices/" + notice + "/close").param("reason", "All have the card"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(HOME)).bodyText().contains("Closed notices (1)", "All have the card");
        assertThat(post(editor(improvement), "/notices/" + notice + "/close").param("reason", "Again"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void retiresWithAReasonOnly() {
        var improvement = given.spreadReady("Hourly rounds");

        assertThat(post(editor(improvement), "/retire").param("reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(editor(improvement), "/retire").param("reason", "Guidance replaced it"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri(HOME)).bodyText().contains("Retired", "Guidance replaced it");
    }

    @Test
    void beginsPublishesAndDiscardsVersions() {
        var improvement = given.shared("Hourly rounds");
        var editor = editor(improvement);

        assertThat(post(editor, "/versions")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(editor, "/versions")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(editor, "/publish"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what changed and why before you publish this version");
        assertThat(post(editor, "/discard")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(improvements.draftVersion(improvement.id())).isEmpty();
        assertThat(improvements.currentVersion(improvement.id()).orElseThrow().number())
                .isEqualTo(1);
    }

    private MockMvcRequestBuilder decision(Improvement improvement) {
        return post(editor(improvement), "/decisions")
                .param("result", "PROCEED")
                .param("panel", "The scale panel")
                .param("decidedOn.day", "1")
                .param("decidedOn.month", "3")
                .param("decidedOn.year", "2020");
    }

    private MockMvcRequestBuilder post(Member member, String path) {
        return browser.post().uri(HOME + path).with(As.member(member));
    }

    private static Member editor(Improvement improvement) {
        return Members.editorOf(improvement.id().value());
    }
}
