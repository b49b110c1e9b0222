package org.groundswell.app.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.util.regex.Pattern;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.SignInOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is sent by e-mail when somebody is invited or has forgotten their password. */
@PageTest
@WithMail
class LettersTest {

    private static final String EMAIL = "bo@example.nhs.uk";
    private static final String PASSWORD = "quiet copper harbour";
    private static final Pattern LINK =
            Pattern.compile("https://groundswell\\.example\\.nhs\\.uk(/[a-z-]+/[\\w-]{43})");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    PostedTexts posted;

    @Test
    void anInvitationGoesToThePersonAsWell() {
        assertThat(browser.post()
                        .uri("/admin/invitations/new")
                        .param("name", "Bo")
                        .param("email", EMAIL)
                        .param("role", "ADMINISTRATOR")
                        .param("button", "save")
                        .with(As.member(Members.administrator())))
                .hasStatusOk()
                .bodyText()
                .contains("An e-mail goes to Bo", "Link to copy");

        var letter = posted.to(EMAIL).getFirst();
        assertThat(letter.text()).contains("Platform administrator", "Hello Bo");
        assertThat(browser.get().uri(link(letter.text())))
                .hasStatusOk()
                .bodyText()
                .contains("You are invited");
    }

    @Test
    void aForgottenPasswordIsSetByTheLinkThatWasSent() {
        anAccount(accounts, EMAIL);

        assertThat(ask(EMAIL)).hasStatusOk().bodyText().contains("Look into your e-mail");

        var link = link(posted.to(EMAIL).getFirst().text());
        assertThat(browser.post()
                        .uri(link)
                        .param("password", PASSWORD)
                        .param("repeated", PASSWORD)
                        .with(As.anybody()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(accounts.signIn(EMAIL, PASSWORD, "192.0.2.1")).isInstanceOf(SignInOutcome.Welcome.class);
        assertThat(browser.get().uri(link)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theAnswerDoesNotTellWhetherThereIsAnAccount() throws Exception {
        anAccount(accounts, EMAIL);

        var known = ask(EMAIL).getResponse().getContentAsString();
        var unknown = ask("no@example.nhs.uk").getResponse().getContentAsString();

        assertThat(withoutToken(unknown)).isEqualTo(withoutToken(known).replace(EMAIL, "no@example.nhs.uk"));
        assertThat(posted.to("no@example.nhs.uk")).isEmpty();
        assertThat(ask("no address at all")).hasStatusOk();
    }

    @Test
    void onlyAFewLettersGoToOneAddress() {
        anAccount(accounts, EMAIL);

        for (int i = 0; i < 6; i++) {
            assertThat(ask(EMAIL)).hasStatusOk().bodyText().contains("Look into your e-mail");
        }

        assertThat(posted.to(EMAIL)).hasSize(3);
    }

    @Test
    void linksNeverNameTheHostOfTheRequest() {
        anAccount(accounts, EMAIL);

        assertThat(browser.post()
                        .uri("/forgotten-password")
                        .header("Host", "evil.example.org")
                        .param("email", EMAIL)
                        .with(As.anybody()))
                .hasStatusOk();

        assertThat(posted.to(EMAIL).getFirst().text()).doesNotContain("evil");
    }

    private MvcTestResult ask(String email) {
        return browser.post()
                .uri("/forgotten-password")
                .param("email", email)
                .with(As.anybody())
                .exchange();
    }

    private static String link(String text) {
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String withoutToken(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
