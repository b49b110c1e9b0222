package org.groundswell.app.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.signin.AccountFixtures.PASSWORD;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.util.regex.Pattern;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class AdminPagesTest {

    private static final Member ADMIN = Members.administrator();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Test
    void invitesSomebodyWhoThenSetsAPassword() throws Exception {
        var page = browser.post()
                .uri("/admin/invitations/new")
                .param("name", "Bo")
                .param("email", "bo@example.nhs.uk")
                .param("role", "ADMINISTRATOR")
                .param("button", "save")
                .with(As.member(ADMIN))
                .exchange();
        assertThat(page).hasStatusOk();
        var link = Pattern.compile("http://localhost(/invitations/[\\w-]{43})")
                .matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();

        assertThat(browser.get().uri(link.group(1)))
                .hasStatusOk()
                .bodyText()
                .contains("bo@example.nhs.uk", "Platform administrator");
        assertThat(browser.post()
                        .uri(link.group(1))
                        .param("name", "Bo")
                        .param("password", PASSWORD)
                        .param("repeated", "something else")
                        .with(As.anybody()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Error: You are invited", "Enter the same password twice");
        assertThat(browser.post()
                        .uri(link.group(1))
                        .param("name", "Bo")
                        .param("password", PASSWORD)
                        .param("repeated", PASSWORD)
                        .with(As.anybody()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/account");
        assertThat(browser.get().uri(link.group(1)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This link no longer works");
    }

    @Test
    void makesALinkWithWhichSomebodySetsANewPassword() throws Exception {
        var amina = anAccount(accounts, "amina@example.nhs.uk");
        var page = browser.post()
                .uri("/admin/people/{id}/reset-link", amina.id().value())
                .with(As.member(ADMIN))
                .exchange();
        assertThat(page).hasStatusOk();
        var link = Pattern.compile("http://localhost(/reset-password/[\\w-]{43})")
                .matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();

        assertThat(browser.get().uri(link.group(1))).hasStatusOk().bodyText().contains("amina@example.nhs.uk");
        assertThat(newPassword(link.group(1), "something else"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Error: Set a new password", "Enter the same password twice");
        assertThat(newPassword(link.group(1), PASSWORD))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in");
        assertThat(newPassword(link.group(1), PASSWORD))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This link no longer works");
    }

    private MvcTestResult newPassword(String link, String repeated) {
        return browser.post()
                .uri(link)
                .param("password", PASSWORD)
                .param("repeated", repeated)
                .with(As.anybody())
                .exchange();
    }

    @Test
    void asksWhatARoleIsFor() {
        var amina = anAccount(accounts, "amina@example.nhs.uk");

        assertThat(browser.post()
                        .uri("/admin/people/{id}/add-role", amina.id().value())
                        .param("role", "EDITOR")
                        .param("find", "no such thing at all")
                        .param("button", "save")
                        .with(As.member(ADMIN)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Find and select the improvement this role is for", "no such thing at all");
    }

    @Test
    void addsARoleAndTakesItAwayAfterAsking() {
        var amina = anAccount(accounts, "amina@example.nhs.uk");
        var person = "/admin/people/" + amina.id().value();
        assertThat(browser.get().uri(person).with(As.member(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("No role");

        assertThat(browser.post()
                        .uri(person + "/add-role")
                        .param("role", "ADMINISTRATOR")
                        .with(As.member(ADMIN)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", person);
        assertThat(browser.get().uri(person + "/remove-role?role=ADMINISTRATOR").with(As.member(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("Remove this role of");
        assertThat(accounts.member(amina.id()).orElseThrow().isAdministrator()).isTrue();
    }

    @Test
    void listsPeopleAndShowsThatAllIsWell() {
        anAccount(accounts, "amina@example.nhs.uk");

        assertThat(browser.get().uri("/admin/people?find=amina").with(As.member(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("amina@example.nhs.uk", "Showing 1 to 1 of 1");
        assertThat(browser.get().uri("/admin/health").with(As.member(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("PostgreSQL", "migrations", "Browsers signed in");
    }
}
