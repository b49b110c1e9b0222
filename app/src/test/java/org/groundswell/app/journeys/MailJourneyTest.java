package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A forgotten password, work given to somebody and done, with a mail server that takes the letters. */
class MailJourneyTest extends JourneyTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Pattern LINK = Pattern.compile("https://groundswell\\.example(/reset-password/\\S+)");
    private static final String NEW_PASSWORD = "quiet copper harbour";
    private static final int SECONDS = 30;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImprovementFixtures improvements;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("groundswell.mail.host", () -> "127.0.0.1");
        properties.add("groundswell.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("groundswell.mail.tls", () -> "none");
        properties.add("groundswell.mail.from", () -> "groundswell@example.nhs.uk");
        properties.add("groundswell.url", () -> "https://groundswell.example");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void leadsFromAForgottenPasswordToWorkThatIsDone() throws Exception {
        var improvement = improvements.begun("Work for somebody").id().value();
        AccountFixtures.anAccount(accounts, "forgetful@example.org", new Membership(Role.EDITOR, improvement));

        visit("/sign-in");
        follow("Forgotten your password?");
        fill("The e-mail address you sign in with", "forgetful@example.org");
        press("Send the link");
        visit(linkInTheLetterTo("forgetful@example.org"));
        fill("Password", NEW_PASSWORD);
        fill("The same password again", NEW_PASSWORD);
        press("Set the password");
        fill("E-mail address", "forgetful@example.org");
        fill("Password", NEW_PASSWORD);
        press("Sign in");

        visit("/improvements/work-for-somebody");
        follow("Add a task");
        press("Save");
        assertThat(main()).containsText("Enter what is to be done");
        fill("What is to be done?", "Ask the ward sisters");
        tick("I am");
        date("Until when? (optional)", 1, 3, 2100);
        press("Save");
        visit("/tasks");
        assertFitsBothWidths("my-work");
        follow("Ask the ward sisters");
        assertFitsBothWidths("task");
        press("It is done");
        fill("What came of it (optional)", "All four agreed");
        press("Yes, it is done");
        assertThat(main()).containsText("All four agreed");
        visit("/tasks/about/improvement/" + improvement);
        visit("/account");
        follow("Change whether you are reminded");
        tick("No");
        press("Save");
        assertThat(main()).containsText("You will not be reminded");
    }

    @Test
    void letsAnAdministratorSeeTheOutbox() {
        AccountFixtures.anAccount(accounts, "postmaster@example.org", new Membership(Role.ADMINISTRATOR, null));
        signIn("postmaster@example.org");

        visit("/admin/mail");
        fill("E-mail address for a test letter", "postmaster@example.org");
        press("Send a test letter");
        assertThat(SERVER.waitForIncomingEmail(SECONDS * 1000L, 1)).isTrue();
        visit("/admin/mail?state=sent");
        assertFitsBothWidths("mail");
    }

    private static String linkInTheLetterTo(String address) throws Exception {
        assertThat(SERVER.waitForIncomingEmail(SECONDS * 1000L, 1)).isTrue();
        var letter = Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .findFirst()
                .orElseThrow();
        var link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
