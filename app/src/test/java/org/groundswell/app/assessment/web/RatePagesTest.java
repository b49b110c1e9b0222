package org.groundswell.app.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.app.As;
import org.groundswell.app.PageTest;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Ratings;
import org.groundswell.app.assessment.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A guest's desk, by forms alone. */
@PageTest
class RatePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    AssessmentFixtures given;

    @Autowired
    Ratings ratings;

    @SuppressWarnings("NullAway.Init")
    private AssessmentId assessment;

    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    private String desk = "";

    @BeforeEach
    void invite() {
        assessment = given.open("Desk");
        seat = given.seat(assessment, RaterRole.PATIENT_OR_PUBLIC);
        desk = "/rate/" + given.token(seat);
    }

    @Test
    void opensToWhoeverHoldsTheLinkAndNothingElseDoes() {
        assertThat(browser.get().uri(desk)).hasStatusOk().bodyText().contains("Patient or public", "Desk");
        assertThat(browser.get()
                        .uri("/assessments/" + assessment.value())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.get()
                        .uri("/assessments/" + assessment.value() + "/compare")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(browser.get().uri(desk + "x")).hasStatus(404);
    }

    @Test
    void leadsFromOneQuestionToTheNextWithoutScripts() {
        var item = given.items(assessment).getFirst();

        assertThat(browser.post()
                        .uri(desk + "/answers/" + item)
                        .param(item + "-answer", "2")
                        .with(As.anybody()))
                .hasStatus(303)
                .hasHeader("Location", desk + "/questions/2");
        assertThat(ratings.form(seat).sheet().answer(item).level()).isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedWhenAnAnswerIsRefused() {
        var item = given.items(assessment).getFirst();

        assertThat(browser.post()
                        .uri(desk + "/answers/" + item)
                        .param(item + "-answer", "NOT_APPLICABLE")
                        .param(item + "-comment", "Half a thought")
                        .with(As.anybody()))
                .hasStatus(422)
                .bodyText()
                .contains("Say why this does not apply here", "Half a thought");
    }

    @Test
    void keepsTheRightAnswersOfAWholePageAndShowsTheWrongOnesAgain() {
        var items = given.items(assessment);

        assertThat(browser.post()
                        .uri(desk + "/all")
                        .param(items.get(0) + "-answer", "1")
                        .param(items.get(1) + "-answer", "1")
                        .param(items.get(1) + "-words0", "An audit")
                        .param(items.get(1) + "-link0", "not an address")
                        .with(As.anybody()))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a whole address", "not an address");
        assertThat(ratings.form(seat).sheet().answer(items.get(0)).level()).isEqualTo(1);
        assertThat(ratings.form(seat).sheet().answer(items.get(1)).answered()).isFalse();
    }

    @Test
    void tellsTheScriptOfAnAnswerFromElsewhere() {
        var item = given.items(assessment).getFirst();
        browser.post()
                .uri(desk + "/answers/" + item)
                .param(item + "-answer", "2")
                .with(As.anybody())
                .exchange();

        assertThat(browser.post()
                        .uri(desk + "/answers/" + item)
                        .header("X-Quiet", "yes")
                        .param(item + "-answer", "0")
                        .with(As.anybody()))
                .hasStatus(409)
                .bodyText()
                .contains("another screen");
        assertThat(ratings.form(seat).sheet().answer(item).level()).isEqualTo(2);
    }

    @Test
    void flagsTheBestLevelWithoutEvidence() {
        var item = given.items(assessment).getFirst();
        browser.post()
                .uri(desk + "/answers/" + item)
                .param(item + "-answer", "3")
                .with(As.anybody())
                .exchange();
        assertThat(browser.get().uri(desk + "/questions/1")).bodyText().contains("Claimed without evidence");

        browser.post()
                .uri(desk + "/answers/" + item)
                .param(item + "-answer", "3")
                .param(item + "-version", "1")
                .param(item + "-words0", "Audit of 40 charts")
                .with(As.anybody())
                .exchange();
        assertThat(browser.get().uri(desk + "/questions/1"))
                .bodyText()
                .contains("Audit of 40 charts")
                .doesNotContain("Claimed without evidence");
    }
}
