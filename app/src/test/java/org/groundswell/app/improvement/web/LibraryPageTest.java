package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;
import static org.groundswell.app.improvement.ImprovementFixtures.aDecision;

import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class LibraryPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Improvements improvements;

    @Autowired
    Notices notices;

    @Autowired
    Decisions decisions;

    @Autowired
    ImprovementFixtures given;

    @Test
    void showsEverybodyWhatIsSharedAndNothingElse() {
        given.shared("Hourly rounds");
        given.complete("Secret draft");

        assertThat(browser.get().uri("/improvements"))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Hourly rounds", "/improvements/hourly-rounds", "Showing 1 to 1 of 1")
                .doesNotContain("Secret draft");
    }

    @Test
    void saysSoWhereNothingIsShared() {
        assertThat(browser.get().uri("/improvements")).bodyText().contains("Nothing is shared yet.");
    }

    @Test
    void findsWordsAndToleratesATypingMistake() {
        given.shared("Hourly rounds");
        given.shared("Falls bundle");

        assertThat(browser.get().uri("/improvements?q=bundles"))
                .bodyText()
                .contains("Falls <mark class=\"gs-found\">bundle</mark>")
                .doesNotContain("/improvements/hourly-rounds");
        assertThat(browser.get().uri("/improvements?q=buundle"))
                .bodyText()
                .contains("/improvements/falls-bundle", "Looked for <strong>bundle</strong>");
        assertThat(browser.get().uri("/improvements?q=xylophone")).bodyText().contains("Nothing shared matches this");
    }

    @Test
    void narrowsByStatusSettingAndComplexity() {
        given.shared("Hourly rounds");
        given.spreadReady("Falls bundle");

        assertThat(browser.get().uri("/improvements?status=SPREAD_READY"))
                .bodyText()
                .contains("Falls bundle")
                .doesNotContain("Hourly rounds");
        assertThat(browser.get().uri("/improvements?setting=WARD&complexity=COMPLICATED"))
                .bodyText()
                .contains("Falls bundle", "Hourly rounds");
        assertThat(browser.get().uri("/improvements?setting=PHARMACY"))
                .bodyText()
                .contains("Nothing shared matches this");
    }

    @Test
    void marksAStatusThatRestsOnAnInventedDecision() {
        given.spreadReady("Falls bundle");
        assertThat(browser.get().uri("/improvements"))
                .bodyText()
                .contains("Spread-ready")
                .doesNotContain("Synthetic");

        decisions.record(given.shared("Hourly rounds").id(), aDecision(DecisionResult.PROCEED), true, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements")).bodyText().containsOnlyOnce("Synthetic");
    }

    @Test
    void leavesTheRetiredOutUntilAskedFor() {
        var id = given.spreadReady("Hourly rounds").id();
        improvements.retire(id, "Superseded", ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements")).bodyText().doesNotContain("/improvements/hourly-rounds");
        assertThat(browser.get().uri("/improvements?status=RETIRED"))
                .bodyText()
                .contains("/improvements/hourly-rounds");
    }

    @Test
    void marksWhatHasAStopNotice() {
        var id = given.shared("Hourly rounds").id();
        notices.issue(id, NoticeKind.STOP, Set.of(), "Stop", null, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements")).bodyText().contains("Stop notice");
    }

    @Test
    void showsFiftyOnAPage() {
        IntStream.rangeClosed(1, 51).forEach(n -> given.shared("Improvement %02d".formatted(n)));

        assertThat(browser.get().uri("/improvements"))
                .bodyText()
                .contains("Improvement 50", "Showing 1 to 50 of 51")
                .doesNotContain("Improvement 51");
        assertThat(browser.get().uri("/improvements?page=2")).bodyText().contains("Improvement 51");
        assertThat(browser.get().uri("/improvements?page=99999")).bodyText().contains("Improvement 51");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "\\",
                "'; drop table improvement.improvement; --",
                "\u0000",
                "😀",
                "مرحبا",
                "\"((AND OR",
                "<script>alert(1)</script>",
                "{q}",
                "a%20b&c=d"
            })
    void survivesOddSearches(String odd) {
        given.shared("Hourly rounds");

        assertThat(browser.get()
                        .uri("/improvements")
                        .param("q", odd)
                        .param("status", odd)
                        .param("page", odd))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .doesNotContain("<script>alert");
        assertThat(improvements.find(given.begun("Still here").code())).isPresent();
    }

    @Test
    void survivesTenThousandCharacters() {
        assertThat(browser.get().uri("/improvements").param("q", "long ".repeat(2000)))
                .hasStatus(HttpStatus.OK);
    }

    @Test
    void takesAPercentSignForWhatItIs() {
        given.shared("Hourly rounds");
        given.shared("100% hand hygiene");

        assertThat(browser.get().uri("/improvements").param("q", "100%"))
                .bodyText()
                .contains("/improvements/100-hand-hygiene")
                .doesNotContain("/improvements/hourly-rounds");
    }

    @Test
    void showsAPersonWhatTheyEditAndAnAdministratorWhatWaits() {
        var mine = given.complete("Hourly rounds");
        var others = given.complete("Falls bundle");
        improvements.submit(others.id(), ADMINISTRATOR);

        assertThat(browser.get()
                        .uri("/improvements/mine")
                        .with(As.member(Members.editorOf(mine.id().value()))))
                .bodyText()
                .contains("Hourly rounds", "Finish the description")
                .doesNotContain("Falls bundle");
        assertThat(browser.get().uri("/improvements/mine").with(As.member(Members.administrator())))
                .bodyText()
                .contains("Waiting for review", "Falls bundle");
        assertThat(browser.get().uri("/improvements/mine").with(As.member(Members.withoutRole())))
                .bodyText()
                .contains("You edit no improvement yet");
    }
}
