package org.groundswell.app.instrument.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.instrument.InstrumentFixtures.aText;

import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class InstrumentPagesTest {

    private static final Member ADMINISTRATOR = Members.administrator();

    @Autowired
    MockMvcTester browser;

    @Test
    void anybodyReadsAnInstrumentWithItsLicenceAndItsCaution() {
        assertThat(browser.get().uri("/instruments"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Scalability assessment",
                        "Site readiness",
                        "CC BY 4.0",
                        "41 questions in 12 domains, and 8 gates");
        assertThat(browser.get().uri("/instruments/sustainability"))
                .hasStatusOk()
                .bodyText()
                .contains("55 points (judgement, not validated)", "4.7† points", "could not be confirmed");
    }

    @Test
    void takesAFileAndGivesItBackUnchanged() {
        var text = aText("ward", 1);
        assertThat(upload(text)).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/admin/instruments/ward/1");
        assertThat(browser.get().uri("/admin/instruments/ward/1").with(As.member(ADMINISTRATOR)))
                .bodyText()
                .contains("This is what raters will see", "Somebody counted.", "Publish this version");
        assertThat(browser.get().uri("/instruments/ward")).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(post("/admin/instruments/ward/1/publish")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/instruments/ward/versions/1/file"))
                .bodyText()
                .isEqualTo(text);
        assertThat(browser.get().uri("/instruments/ward")).hasStatusOk();
    }

    @Test
    void showsEveryFaultWithItsLineAndKeepsTheText() {
        var text = aText("ward", 1).replace("line: 0.5", "line: 50").replace("minutes: 5", "minutes: five");

        assertThat(upload(text))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Put right the 2 faults listed below",
                        "<code>line: 50</code>",
                        "a number from 0 to 1",
                        "<code>minutes: five</code>",
                        "Is there a problem?");
    }

    @Test
    void refusesAFileThatIsNoTextAndOneThatIsMissing() {
        var latin = new MockMultipartFile("file", "x.yaml", "text/plain", new byte[] {'a', (byte) 0xe9, 'b'});

        assertThat(browser.post()
                        .uri("/admin/instruments")
                        .multipart()
                        .file(latin)
                        .with(As.member(ADMINISTRATOR)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Save the file as UTF-8");
        assertThat(upload(aText("ward", 1) + "# more\n".repeat(750_000)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is too long: 5,", "500,000 is the most")
                .doesNotContain("# more");
        assertThat(upload(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a file");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult upload(String text) {
        var file = new MockMultipartFile(
                "file", "ward.yaml", "text/plain", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return browser.post()
                .uri("/admin/instruments")
                .multipart()
                .file(file)
                .with(As.member(ADMINISTRATOR))
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String path) {
        return browser.post().uri(path).with(As.member(ADMINISTRATOR)).exchange();
    }
}
