package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.Topic;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.picture.PictureFiles;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading the guide, and what it leads to: a finding dismissed, a resource and a picture added. */
class GuideJourneyTest extends JourneyTest {

    @Autowired
    private Guide guide;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImprovementFixtures improvements;

    @Autowired
    private ProgrammeFixtures programmes;

    @Test
    void everyPageOfTheGuideIsAccessibleAndFits() {
        for (var slug : guide.topics().stream().map(Topic::slug).toList()) {
            visit("/guide/" + slug);
            assertFitsBothWidths("guide-" + slug);
        }
        visit("/guide");
        follow("Plan waves");
        follow("Is it ready to spread?");
        assertThat(heading()).hasText("Is it ready to spread?");
    }

    @Test
    void leadsFromThePlanToTheTopicAndFromTheFindingToItsDismissal() {
        programmes.approved("walked-plan");
        AccountFixtures.anAccount(accounts, "plan@example.org", new Membership(Role.ADMINISTRATOR, null));
        signIn("plan@example.org");

        visit("/programmes/walked-plan/plan");
        follow("Guide: say the aim in numbers");
        assertThat(heading()).hasText("Say the aim in numbers");

        visit("/programmes/walked-plan");
        assertThat(main()).containsText("What the plan may lack");
        follow("Put them right, or dismiss them with a reason");
        assertFitsBothWidths("findings");
        main().locator("a[href$=NO_EXIT_DATE]").click();
        press("Dismiss this finding");
        assertThat(main()).containsText("Say why it is left as it is");
        fill("Why is it left as it is?", "The board sets it in May");
        press("Dismiss this finding");
        assertThat(main()).containsText("The board sets it in May");
        main().locator("form[action*=NO_EXIT_DATE] button").click();
        assertThat(main()).not().containsText("The board sets it in May");
    }

    @Test
    void addsAResourceAndAPicture() {
        var code = improvements.shared("Photographed rounds").code().value();
        AccountFixtures.anAccount(accounts, "editor@example.org", new Membership(Role.ADMINISTRATOR, null));
        signIn("editor@example.org");

        visit("/resources/new");
        assertFitsBothWidths("resource-new");
        fill("Title", "A film of the first round");
        fill("Web address", "https://www.example.org/film");
        tick("Video");
        press("Save");
        visit("/resources?kind=VIDEO");
        assertThat(main()).containsText("A film of the first round");
        assertThat(main()).containsText("Not yet checked");

        visit("/improvements/" + code + "/pictures");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("round.jpg", "image/jpeg", PictureFiles.jpeg(1600, 900)));
        fill("What can be seen?", "A nurse at a bed, card in hand");
        fill("Who holds the rights?", "Example trust");
        tick("Nobody can be recognised who has not agreed, and no patient’s record can be read");
        press("Add this picture");
        assertFitsBothWidths("pictures");
        visit("/improvements/" + code);
        var picture = main().getByAltText("A nurse at a bed, card in hand");
        picture.scrollIntoViewIfNeeded();
        picture.evaluate("picture => picture.decode()");
        visit("/improvements/" + code + "/pictures");
        main().locator("a[href$=remove]").click();
        press("Remove the picture");
        assertThat(page).hasURL(Pattern.compile(".*/pictures$"));
        assertThat(main()).containsText("No picture yet");
    }
}
