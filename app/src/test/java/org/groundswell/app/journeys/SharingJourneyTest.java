package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sharing openly: finding and following without an account, telling of a failure without a name, being told to stop. */
@WithMail
class SharingJourneyTest extends JourneyTest {

    private static final int WITHOUT_LEAD = 9;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImprovementFixtures improvements;

    @Autowired
    private ProgrammeFixtures programmes;

    @Autowired
    private AdoptionFixtures adoptions;

    @Autowired
    private PostedTexts posted;

    @Test
    void isFoundAndFollowedWithoutAnAccount() {
        improvements.shared("Turning at two and six");

        visit("/improvements");
        fill("What problem do you want to solve?", "turning six");
        button("Search").click();
        follow("Turning at two and six");
        assertThat(main()).containsText("What went wrong elsewhere");
        assertFitsBothWidths("journey-improvement-sharing");
        follow("Follow");
        assertFitsBothWidths("journey-follow");
        fill("Your e-mail address", "clinician@example.org");
        press("Follow by e-mail");
        assertThat(main()).containsText("a letter asks you to confirm");

        visit(path(posted.to("clinician@example.org").getFirst().text()));
        press("Confirm");
        assertThat(heading()).hasText("You follow this");
        press("Hear no more");
        assertThat(main()).containsText("your address is forgotten");
    }

    @Test
    void tellsOfAFailureWithoutANameThroughReview() {
        var improvement = improvements.shared("Whiteboard rounds");
        editor(improvement, "whiteboard-editor@example.org");
        var home = "/improvements/" + improvement.code().value();

        visit(home);
        follow("Share what you learned");
        assertFitsBothWidths("journey-note-form");
        tick("Did harm");
        fill("What was learned, in one line?", "The board hid who was missing");
        fill("What was the place like?", "Thirty beds, and a board by the door.");
        fill("What happened?", "Dr Okafor wiped it each night, and nobody saw who had not been looked at.");
        tick("Hidden context");
        fill("What would you do now?", "Write it where the nurses are.");
        press("Share it");
        assertThat(main()).containsText("Take out the names of people");
        fill("What happened?", "It was wiped each night, and nobody saw who had not been looked at.");
        press("Share it");
        assertThat(main()).containsText("Keep the address of this page");
        assertFitsBothWidths("journey-note-private");
        visit("/notes");
        assertThat(main()).not().containsText("The board hid who was missing");

        another();
        signIn("whiteboard-editor@example.org");
        visit("/moderation");
        assertFitsBothWidths("journey-moderation");
        follow("The board hid who was missing");
        assertThat(main()).containsText("is not shown to you");
        assertFitsBothWidths("journey-note-review");
        press("Publish");

        another();
        visit("/notes?cause=HIDDEN_CONTEXT");
        assertFitsBothWidths("journey-notes");
        follow("The board hid who was missing");
        assertThat(main()).containsText("Not named, as the author asked");
        assertThat(main()).containsText("Anonymous (");
        assertFitsBothWidths("journey-note");
        visit(home + "/pre-mortem");
        assertThat(main()).containsText("The board hid who was missing");
        assertFitsBothWidths("journey-pre-mortem");
        visit(home + "/concerns/new");
        fill("What worries you?", "Is the board read at night?");
        press("Send");
        visit(home + "/want");
        assertFitsBothWidths("journey-want");
    }

    /** A note for everybody with an account is widened, and the site it names answers by a link. */
    @Test
    void isWidenedAndAnsweredByASiteWithoutALead() {
        var programme = programmes.approved("answered-by-link");
        // Another journey gives the first practice a lead.
        programmes.targets(programme, WITHOUT_LEAD);
        AccountFixtures.anAccount(
                accounts,
                "answer-editor@example.org",
                new Membership(Role.EDITOR, programme.improvement().value()));
        AccountFixtures.anAccount(accounts, "answer-author@example.org");

        signIn("answer-author@example.org");
        visit("/improvements/improvement-of-answered-by-link/notes/new");
        tick("Did not work");
        fill("What was learned, in one line?", "Nobody opened the parcel");
        fill("What was the place like?", "Two nurses and a full waiting room.");
        fill("What happened?", "It stood in a corner until March.");
        fill("What would you do now?", "Ring before you send.");
        fill("At which site?", ProgrammeFixtures.code(WITHOUT_LEAD));
        tick("Everybody with an account");
        fill("Who at the site agreed that it is named?", "Practice manager");
        press("Share it");
        follow("Let more people read it");
        assertFitsBothWidths("journey-note-wider");
        tick("Everybody, with the name of the site");
        press("Let them read it");
        assertThat(main()).containsText("A reviewer reads it before everybody does.");

        another();
        signIn("answer-editor@example.org");
        visit("/moderation");
        follow("Nobody opened the parcel");
        assertThat(main()).containsText("Its author wants it published for everybody");
        assertFitsBothWidths("journey-note-wider-review");
        press("Publish");
        visit("/notes?q=parcel");
        follow("Nobody opened the parcel");
        follow("Ask the site for its reply");
        assertFitsBothWidths("journey-note-ask");
        fill("Who at the site is asked?", "Practice manager");
        press("Make the link");
        assertFitsBothWidths("journey-note-asked");
        var link = main().getByLabel("Link to copy").inputValue();

        another();
        visit(link.substring(link.indexOf("/notes/replies/")));
        assertFitsBothWidths("journey-note-answer");
        fill("What does your site say to this?", "The parcel came in the week of the flood.");
        press("Send the answer");
        follow("Read it beside the note");
        assertThat(main()).containsText("From the site, Practice manager");
        assertThat(main()).containsText("The parcel came in the week of the flood.");
    }

    @Test
    void reachesASiteLeadWithAStopNotice() {
        var programme = programmes.approved("stopped-by-notice");
        var site = programmes.targets(programme, 1).getFirst();
        var adoption = adoptions.at(programme, site, AdoptionStage.LIVE);
        people(programme, site);

        signIn("notice-editor@example.org");
        visit("/improvements/improvement-of-stopped-by-notice/notices/new");
        tick("Stop notice");
        main().locator("[name=words]").fill("Stop using the card: it hides a step.");
        main().getByRole(AriaRole.BUTTON).first().click();
        assertThat(main()).containsText("Stop notice: do not use this");

        another();
        signIn("notice-lead@example.org");
        visit("/tasks");
        assertThat(main()).containsText("Stop using the card: it hides a step.");
        assertFitsBothWidths("journey-work-notice");
        acknowledges(adoption);
        visit("/tasks");
        assertThat(main()).not().containsText("Stop using the card: it hides a step.");

        another();
        signIn("notice-editor@example.org");
        visit("/improvements/improvement-of-stopped-by-notice");
        main().locator("a[href^='/notices/']").first().click();
        assertThat(main()).containsText("All cards are taken down.");
        assertAccessible();
        another();
        visit("/programmes/stopped-by-notice");
        assertThat(main()).containsText("Stop using the card: it hides a step.");
        assertFitsBothWidths("journey-cockpit-notice");
    }

    private void acknowledges(Adoption adoption) {
        visit("/adoptions/" + adoption.id().value());
        assertThat(main()).containsText("Stop using the card: it hides a step.");
        assertFitsBothWidths("journey-adoption-notice");
        follow("Read it and acknowledge it");
        assertFitsBothWidths("journey-notice");
        fill("What has PRACTICE 1 done about it?", "All cards are taken down.");
        press("Acknowledge for PRACTICE 1");
        assertThat(main()).containsText("Those who issued the notice see it.");
        assertThat(main()).containsText("All cards are taken down.");
        visit("/adoptions/" + adoption.id().value());
        assertThat(main()).containsText("Acknowledged by Person notice-lead@example.org");
    }

    private void people(Programme programme, EntryId site) {
        AccountFixtures.anAccount(
                accounts,
                "notice-editor@example.org",
                new Membership(Role.EDITOR, programme.improvement().value()));
        AccountFixtures.anAccount(accounts, "notice-lead@example.org", new Membership(Role.SITE_LEAD, site.value()));
    }

    private void editor(Improvement improvement, String email) {
        AccountFixtures.anAccount(
                accounts, email, new Membership(Role.EDITOR, improvement.id().value()));
    }

    /** Somebody else sits down at the computer. */
    private void another() {
        use(new Browser.NewContextOptions().setViewportSize(DESKTOP, 900));
    }

    private static String path(String letter) {
        var link = Pattern.compile("https://[^/\\s]+(/follow/\\S+)").matcher(letter);
        Assertions.assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
