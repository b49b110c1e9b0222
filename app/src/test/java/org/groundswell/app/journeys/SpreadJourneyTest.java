package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.Role;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an idea on one ward to the cascade of a programme. */
class SpreadJourneyTest extends JourneyTest {

    private static final String PROGRAMME = "/programmes/rounding-2020";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsFromADescriptionToTheCascade() {
        DirectoryFixtures.bring(
                imports,
                new OdsFile().practice("Z80001", "ROWAN SURGERY").practice("Z80002", "HAZEL SURGERY"),
                "2020-01-31");
        AccountFixtures.anAccount(accounts, "spread@example.org", new Membership(Role.ADMINISTRATOR, null));
        signIn("spread@example.org");

        describe("Rounding every hour");
        assertFitsBothWidths("journey-improvement");
        propose();
        target();
        engageTogether();
        var adoption = goOnAlone();
        putRight();
        showsTheCascade();
        refusesOthers(adoption);
        worksWithoutScripts();
    }

    private void propose() {
        visit("/programmes/new");
        fill("Name", "Rounding in every practice");
        fill("Code", "rounding-2020");
        fill("Organisation that runs it", "Example network");
        fill("What it is about", "Hourly rounds where patients wait.");
        press("Save");
        visit(PROGRAMME + "/aims/new");
        fill("What is counted", "practices that round every hour");
        fill("Where it starts", "0");
        fill("How good: the number to reach", "2");
        date("By when", 31, 12, 2027);
        fill("For whom", "Adults who wait");
        press("Add this aim");
        visit(PROGRAMME + "/waves/new");
        fill("Name", "First practices");
        tick("It tests the description in unlike settings");
        press("Save");
        assertThat(main()).containsText("Test wave");
        assertFitsBothWidths("journey-plan");
    }

    private void target() {
        visit(PROGRAMME + "/targets");
        main().locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "targets.csv", "text/csv", "code\nZ80001\nZ80002\n".getBytes(StandardCharsets.UTF_8)));
        date("The sites of the list are targets as from", 1, 2, 2020);
        press("Add the sites of this list");
        assertThat(main()).containsText("ROWAN SURGERY");
    }

    private void engageTogether() {
        visit(PROGRAMME + "/sites");
        chooseBoth();
        main().getByText("Record a stage they have reached").click();
        claim("Engaged", 2, 3, 2020);
        press("Record this stage for all of them");
        assertThat(main().getByRole(AriaRole.TABLE)).containsText("Engaged");
        visit(PROGRAMME + "/sites");
        chooseBoth();
        main().getByText("Put them in a wave").click();
        main().getByLabel("Wave", new Locator.GetByLabelOptions().setExact(true))
                .last()
                .selectOption("First practices");
        press("Put them in this wave");
        assertThat(main().getByRole(AriaRole.TABLE)).containsText("First practices");
        assertFitsBothWidths("journey-sites-of-programme");
    }

    private void chooseBoth() {
        tick("Choose ROWAN SURGERY");
        tick("Choose HAZEL SURGERY");
    }

    /** Takes one site on to live; answers the address of its adoption. */
    private String goOnAlone() {
        visit(PROGRAMME + "/sites");
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Open ROWAN")))
                .click();
        press("Change owner, version or plans");
        fill("Named owner", "Practice manager");
        main().getByLabel("Version in use").selectOption(new SelectOption().setIndex(1));
        press("Save");
        var adoption = page.url();
        record("Committed", 1, 4, 2020);
        record("Preparing", 1, 5, 2020);
        record("Live", 1, 6, 2020);
        assertThat(main()).containsText("Live since 1 June 2020");
        return adoption;
    }

    private void record(String stage, int day, int month, int year) {
        claim(stage, day, month, year);
        press("Record this stage");
        assertThat(main().getByText("There is a problem")).hasCount(0);
    }

    private void claim(String stage, int day, int month, int year) {
        tick(stage);
        date("When was it reached?", day, month, year);
        tick("Self-declared");
    }

    private void putRight() {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Put right\\s*: Live")))
                .click();
        date("When was it reached?", 15, 6, 2020);
        fill("Why the earlier entry was wrong", "The first round was a fortnight later");
        press("Record the correction");
        assertThat(main()).containsText("15 June 2020");
        assertThat(main()).containsText("No longer stands");
        assertFitsBothWidths("journey-adoption");
    }

    private void showsTheCascade() {
        visit(PROGRAMME);
        assertThat(main()).containsText("practices that round every hour");
        assertFitsBothWidths("journey-cockpit");
        visit(PROGRAMME + "/board");
        assertThat(lane("Live")).containsText("ROWAN SURGERY");
        assertThat(lane("Engaged")).containsText("HAZEL SURGERY");
        assertFitsBothWidths("journey-board");
    }

    private Locator lane(String stage) {
        return main().getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(stage).setExact(true));
    }

    /** A viewer of the programme reads what its manager reads, and finds nothing there to change it with. */
    private void refusesOthers(String adoption) {
        var programme = jdbc.sql("select id from programme.programme where code = 'rounding-2020'")
                .query(UUID.class)
                .single();
        AccountFixtures.anAccount(accounts, "viewer@example.org", new Membership(Role.VIEWER, programme));
        use(new Browser.NewContextOptions().setViewportSize(DESKTOP, 900));
        signIn("viewer@example.org");
        visit(PROGRAMME);
        assertThat(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Choose target sites")))
                .hasCount(0);
        visit(PROGRAMME + "/sites");
        assertThat(main().getByRole(AriaRole.CHECKBOX)).hasCount(0);
        visit(URI.create(adoption).getPath());
        assertThat(heading()).hasText("ROWAN SURGERY");
        assertThat(button("Record this stage")).hasCount(0);
        visit(PROGRAMME + "/targets");
        assertThat(button("Add the sites of this list")).hasCount(0);
    }

    private void worksWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(DESKTOP, 900));
        page.navigate("/sign-in");
        fill("E-mail address", "spread@example.org");
        fill("Password", PASSWORD);
        button("Sign in").click();
        page.navigate(PROGRAMME + "/sites");
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Open HAZEL")))
                .click();
        claim("Committed", 1, 7, 2020);
        button("Record this stage").click();
        page.navigate(PROGRAMME + "/board");
        assertThat(lane("Committed")).containsText("HAZEL SURGERY");
    }
}
