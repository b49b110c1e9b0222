package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.fit.FitFixtures;
import org.groundswell.app.fit.SustainabilityChecks;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.InstrumentFixtures;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * From what an improvement needs to what its sites have, and on to whether it lasts; and an instrument renewed. It has a
 * database of its own, whose practices nobody else counts.
 */
@TestPropertySource(properties = "spring.application.name=fit-journey")
class FitJourneyTest extends JourneyTest {

    private static final String PROGRAMME = "/programmes/journey-fit";

    @Autowired
    private Accounts accounts;

    @Autowired
    private FitFixtures given;

    @Autowired
    private AdoptionFixtures adoptions;

    @Autowired
    private SustainabilityChecks checks;

    @Autowired
    private AssessmentFixtures assessed;

    @Autowired
    private Improvements improvements;

    @Test
    void leadsFromWhatIsNeededToWhetherItLasts() {
        AccountFixtures.anAccount(accounts, "fit@example.org", new Membership(Role.ADMINISTRATOR, null));
        var programme = given.programme("journey-fit", 3);
        var sites = given.sites(programme);
        given.rated(programme, sites.get(1), 1);
        var adoption = adoptions.at(programme, sites.getFirst(), AdoptionStage.PREPARING);
        adoptions.moved(adoption.id(), claim(AdoptionStage.LIVE, checks.today().minusMonths(7)));
        signIn("fit@example.org");

        stateWhatIsNeeded();
        sayHowReady("/adoptions/" + adoption.id().value());
        visit(PROGRAMME + "/fit");
        assertThat(main()).containsText("What would unlock most sites");
        assertFitsBothWidths("journey-fit-map");
        check("/adoptions/" + adoption.id().value());
        severalPeople(adoption);
        visit(PROGRAMME + "/sustainability");
        assertFitsBothWidths("journey-sustainability-due");
        visit("/calibration");
        assertThat(main()).containsText("We cannot say yet");
        assertFitsBothWidths("journey-calibration");
        profileOfComplexity(programme);
        renewAnInstrument();
    }

    private void stateWhatIsNeeded() {
        visit("/improvements/improvement-of-journey-fit");
        follow("Say what it needs of a site");
        choose("level-people", "4");
        main().locator("input[name='critical-people']").check();
        assertFitsBothWidths("journey-requirements");
        press("Save");
        assertThat(main()).containsText("4 of 5: Most staff want it.");
    }

    private void sayHowReady(String adoption) {
        visit(adoption);
        follow("Say how ready the site is");
        choose("level-people", "3");
        choose("level-infrastructure", "4");
        choose("level-need", "unknown");
        assertFitsBothWidths("journey-readiness");
        press("Save");
        assertThat(main()).containsText("has 3, needs 4");
        assertFitsBothWidths("journey-adoption-with-fit");
    }

    private void check(String adoption) {
        visit(adoption + "/sustainability");
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make the check"))
                .click();
        press("Save the check");
        assertThat(main()).containsText("There is a problem");
        given.letters("BABCBACBAB").forEach((item, level) -> choose("level-" + item, Integer.toString(level)));
        assertFitsBothWidths("journey-sustainability-check");
        press("Save the check");
        assertThat(main()).containsText("60.7†");
        assertFitsBothWidths("journey-sustainability");
    }

    /** What several people came to, as profile, as check, and in the list of sites. */
    private void severalPeople(Adoption adoption) {
        var page = "/adoptions/" + adoption.id().value();
        var readiness = given.assessed(adoption, Instrument.SITE_READINESS, 3, 4, 2);
        visit("/assessments/" + readiness.value() + "/result");
        assertFitsBothWidths("journey-site-readiness-result");
        given.assessed(adoption, Instrument.SUSTAINABILITY, 3, 2, 3);
        visit(page + "/sustainability");
        assertThat(main()).containsText("Assessed by 3 people");
        assertFitsBothWidths("journey-sustainability-by-several");
        follow("Let several people answer, each alone");
        press("Begin");
        assertThat(main()).containsText("Nobody is invited yet");
        visit(PROGRAMME + "/sites");
        assertThat(main()).containsText("All like it");
        assertFitsBothWidths("journey-sites-with-fit");
    }

    private void profileOfComplexity(Programme programme) {
        var improvement = improvements.get(programme.improvement());
        var profile = assessed.finished(improvement.id(), Instrument.COMPLEXITY, 2, 1, 2);
        visit("/assessments/" + profile.value() + "/result");
        assertThat(main()).containsText("There is no total");
        assertFitsBothWidths("journey-complexity");
        visit("/improvements/" + improvement.code().value());
        assertThat(main()).containsText("by 3 people: of 7 subjects 7 complex");
        assertFitsBothWidths("journey-improvement-with-complexity");
    }

    private void renewAnInstrument() {
        visit("/instruments");
        assertFitsBothWidths("journey-instruments");
        follow("Site readiness");
        assertFitsBothWidths("journey-instrument");
        visit("/admin/instruments");
        upload(InstrumentFixtures.aText("ward", 1).replace("minutes: 5", "minutes: five"));
        press("Check it");
        assertThat(main()).containsText("a whole number from 1 to 480");
        assertFitsBothWidths("journey-instrument-faults");
        upload(InstrumentFixtures.aText("ward", 1));
        press("Check it");
        assertThat(main()).containsText("This is what raters will see");
        press("Publish this version");
        assertThat(main()).containsText("Published");
        assertFitsBothWidths("journey-instrument-published");
    }

    private void upload(String text) {
        main().locator("input[type=file]")
                .setInputFiles(new FilePayload("ward.yaml", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void choose(String name, String value) {
        page.locator("input[name='%s'][value='%s']".formatted(name, value)).check();
    }
}
