package org.groundswell.app.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Member;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.LetterState;
import org.groundswell.app.mail.Letters;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
@WithMail
class MailPageTest {

    private static final Member ADMIN = Members.administrator();
    private static final String TO = "amina@example.nhs.uk";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Outbox outbox;

    @Autowired
    Letters letters;

    @Autowired
    PostedTexts posted;

    @Test
    void showsWhatWaitsButNeverItsText() {
        outbox.post(new Letter(TO, "You are invited", "https://x.example/invitations/secret", "invitation 1"));

        assertThat(browser.get().uri("/admin/mail").with(As.member(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains(TO, "You are invited", "invitation 1", "Waiting (1)", "localhost, port 1")
                .doesNotContain("secret");
    }

    @Test
    void asksBeforeItDiscardsAndThenWipesTheText() {
        outbox.post(new Letter(TO, "You are invited", "Text", "invitation 1"));
        var url = "/admin/mail/"
                + letters.page(LetterState.WAITING, 1, 0, ADMIN)
                        .letters()
                        .getFirst()
                        .id();

        assertThat(browser.get().uri(url + "/discard").with(As.member(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("Discard the letter to " + TO + "?");
        assertThat(posted.to(TO)).hasSize(1);
        assertThat(browser.post().uri(url + "/discard").with(As.member(ADMIN))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri("/admin/mail?state=discarded").with(As.member(ADMIN)))
                .bodyText()
                .contains("You are invited", "Discarded (1)", "Nothing to do");
        assertThat(posted.to(TO)).isEmpty();
        assertThat(browser.post().uri(url + "/retry").with(As.member(ADMIN))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void sendsATestLetter() {
        assertThat(browser.post()
                        .uri("/admin/mail/test")
                        .param("email", "nobody")
                        .with(As.member(ADMIN)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter an e-mail address", "nobody");
        assertThat(browser.post().uri("/admin/mail/test").param("email", TO).with(As.member(ADMIN)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(posted.to(TO))
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.text()).contains("https://groundswell.example.nhs.uk/admin/mail"));
    }
}
