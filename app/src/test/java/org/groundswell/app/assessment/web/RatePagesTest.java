package org.groundswell.app.assessment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.groundswell.app.As;
import org.groundswell.app.PageTest;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.EvidenceSamples;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Ratings;
import org.groundswell.app.assessment.Seat;
import org.groundswell.app.picture.PictureFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
    void keepsAFileWithTheAnswerWithoutScriptsAndTakesItBack() {
        var item = given.items(assessment).getFirst();
        assertThat(send(item, "0", "audit.exe", EvidenceSamples.pdf()))
                .hasStatus(303)
                .hasHeader("Location", desk + "/questions/2");
        var file = ratings.form(seat).sheet().answer(item).evidence().getFirst().file();
        assertThat(Objects.requireNonNull(file).name()).isEqualTo("audit.pdf");
        assertThat(browser.get().uri(desk + "/questions/1"))
                .bodyText()
                .contains("audit.pdf (PDF, ", "No patient data")
                .doesNotContain("Claimed without evidence");
        assertThat(browser.get().uri(desk + "/evidence/" + file.hash()))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store")
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "attachment; filename=\"audit.pdf\"; filename*=UTF-8''audit.pdf");
        assertThat(browser.get()
                        .uri("/rate/" + given.token(given.seat(assessment, RaterRole.FINANCE)) + "/evidence/"
                                + file.hash()))
                .hasStatus(404);

        assertThat(browser.post()
                        .uri(desk + "/answers/" + item)
                        .param(item + "-answer", "3")
                        .param(item + "-version", "1")
                        .param(item + "-words0", "")
                        .param(item + "-kept0", file.hash())
                        .param(item + "-takeback0", "yes")
                        .with(As.anybody()))
                .hasStatus(303);
        assertThat(browser.get().uri(desk + "/evidence/" + file.hash())).hasStatus(404);
        assertThat(browser.get().uri(desk + "/questions/1")).bodyText().contains("Claimed without evidence");
    }

    @Test
    void saysAtTheFieldWhyAFileIsNotKeptAndKeepsWhatWasTyped() {
        var item = given.items(assessment).getFirst();

        assertThat(send(item, "0", "audit.pdf", new byte[] {0, 1, 2}))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a PDF", item + "-upload0-error", "Typed beside it");
        assertThat(ratings.form(seat).sheet().answer(item).answered()).isFalse();
    }

    @Test
    void keepsFilesOfAWholePageAndTellsTheScriptWhichIsWhich() {
        var item = given.items(assessment).getLast();
        assertThat(browser.post()
                        .uri(desk + "/all")
                        .param(item + "-answer", "2")
                        .param(item + "-words0", "")
                        .with(As.anybody())
                        .multipart()
                        .file(item + "-upload0", "Seen".getBytes(UTF_8)))
                .hasStatus(303);
        assertThat(ratings.form(seat).sheet().answer(item).evidence()).hasSize(1);

        assertThat(browser.post()
                        .uri(desk + "/answers/" + item)
                        .header("X-Quiet", "yes")
                        .param(item + "-answer", "2")
                        .param(item + "-version", "1")
                        .param(item + "-words0", "")
                        .with(As.anybody())
                        .multipart()
                        .file(item + "-upload0", "Heard".getBytes(UTF_8)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.files[0].words")
                .isEqualTo("evidence.txt (text, 1 kB)");
        assertThat(ratings.form(seat).sheet().answer(item).version()).isEqualTo(2);
    }

    @Test
    void takesAFileThatArrivedThoughNobodyHeardOfItForKept() {
        var item = given.items(assessment).getFirst();
        for (int time = 0; time < 2; time++) {
            assertThat(browser.post()
                            .uri(desk + "/answers/" + item)
                            .header("X-Quiet", "yes")
                            .param(item + "-answer", "3")
                            .param(item + "-version", "0")
                            .param(item + "-words0", "")
                            .with(As.anybody())
                            .multipart()
                            .file(new MockMultipartFile(item + "-upload0", "a.jpg", null, PictureFiles.jpeg(30, 20))))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.version")
                    .isEqualTo(1);
        }
        assertThat(ratings.form(seat).sheet().answer(item).evidence()).hasSize(1);
    }

    @Test
    void takesAnAnswerThatArrivedThoughNobodyHeardOfItForKept() {
        var item = given.items(assessment).getFirst();
        for (int time = 0; time < 2; time++) {
            assertThat(browser.post()
                            .uri(desk + "/answers/" + item)
                            .header("X-Quiet", "yes")
                            .param(item + "-answer", "2")
                            .param(item + "-comment", "Sent, and the answer to it was lost")
                            .param(item + "-version", "0")
                            .with(As.anybody()))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.version")
                    .isEqualTo(1);
        }
    }

    private MvcTestResult send(String item, String version, String name, byte[] content) {
        return browser.post()
                .uri(desk + "/answers/" + item)
                .param(item + "-answer", "3")
                .param(item + "-version", version)
                .param(item + "-comment", "Typed beside it")
                .param(item + "-words0", "")
                .with(As.anybody())
                .multipart()
                .file(new MockMultipartFile(item + "-upload0", name, null, content))
                .exchange();
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
