package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.groundswell.app.signin.FirstRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** From an empty database to the second person at work. It has a database of its own, which nobody else signs in to. */
@TestPropertySource(properties = "spring.application.name=first-run")
class FirstRunJourneyTest extends JourneyTest {

    @Autowired
    private FirstRun firstRun;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        jdbc.sql("truncate signin.account, signin.membership, signin.session, signin.session_attributes cascade")
                .update();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsFromTheLinkToThePersonInvited(boolean scripts) {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(DESKTOP, 900));
        var link = setUpLink();

        open(link, scripts);
        fill("Your name", "Ada Morris");
        fill("Your e-mail address", "ada@example.org");
        chooseAPassword();
        button("Create the administrator").click();
        assertThat(page).hasURL(Pattern.compile(".*/admin$"));

        open("/admin/invitations/new", scripts);
        fill("Name", "Ben Okafor");
        fill("E-mail address", "ben@example.org");
        tick("Platform administrator");
        button("Make the link").click();
        var invitation = main().getByLabel("Link to copy").inputValue();
        checked(scripts);
        signOut();

        open(invitation.substring(invitation.indexOf("/invitations/")), scripts);
        chooseAPassword();
        button("Create my account").click();
        signOut();
        open("/sign-in", scripts);
        fill("E-mail address", "ben@example.org");
        fill("Password", PASSWORD);
        button("Sign in").click();

        open("/account", scripts);
        assertThat(main()).containsText("Ben Okafor");
        assertThat(main()).containsText("Platform administrator");
        open(link, scripts);
        assertThat(heading()).hasText("This link no longer works");
    }

    private void signOut() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
    }

    private void chooseAPassword() {
        fill("Password", PASSWORD);
        fill("The same password again", PASSWORD);
    }

    private String setUpLink() {
        var line = firstRun.lines().getLast();
        return line.substring(line.indexOf("/set-up/"));
    }

    private void open(String path, boolean scripts) {
        page.navigate(path);
        checked(scripts);
    }

    private void checked(boolean scripts) {
        if (scripts) {
            assertAccessible();
        }
        assertFitsWidth();
    }
}
