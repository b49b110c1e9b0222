package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.Role;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a description and the decision about it to adoptions that come from a file and leave in one. */
class ImportJourneyTest extends JourneyTest {

    private static final String PROGRAMME = "/programmes/alarms-2021";

    private static final String FILE = """
            Station,Went live,How it went
            Z70001,2021-03-15,complete
            Z70002,2021-04,complete
            Z70003,,
            Z79999,2021-05-01,complete
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Imports imports;

    @Test
    void leadsFromADecisionThroughAFileToTheCascade() throws IOException {
        DirectoryFixtures.bring(
                imports,
                new OdsFile()
                        .practice("Z70001", "LARCH SURGERY")
                        .practice("Z70002", "WILLOW SURGERY")
                        .practice("Z70003", "THE SURGERY OF THE VERY LONG NAME WITHIN THE OLD WATER TOWER HOUSE")
                        .practice("Z70004", "ALDER SURGERY"),
                "2020-01-31");
        AccountFixtures.anAccount(accounts, "files@example.org", new Membership(Role.ADMINISTRATOR, null));
        signIn("files@example.org");

        var improvement = describe("Alarms that are heard");
        decide(improvement);
        propose();
        target();
        bringAdoptions();
        showsTheCascade();
        takesAdoptionsAway();
    }

    private void decide(String improvement) {
        visit(improvement + "/decisions/new");
        tick("Proceed");
        var today = LocalDate.now(Directory.ZONE);
        date("When?", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        fill("Who decided?", "A panel of clinicians and patients");
        fill("Safety", "No harm seen in the test sites; watched monthly.");
        fill("Involvement of patients and the public", "Two patients on the panel.");
        fill("Equality", "Practices in every fifth of deprivation took part.");
        date("When will it be reviewed?", 1, 1, today.getYear() + 1);
        press("Record this decision");
        visit(improvement);
        assertThat(main()).containsText("Spread-ready");
    }

    private void propose() {
        visit("/programmes/new");
        main().getByLabel("Improvement that spreads").selectOption("Alarms that are heard");
        fill("Name", "Alarms in every practice");
        fill("Code", "alarms-2021");
        fill("Organisation that runs it", "Example network");
        press("Save");
        assertThat(main()).containsText("sites may go beyond the test wave");
    }

    private void target() {
        visit(PROGRAMME + "/sites");
        assertThat(main()).containsText("No target sites yet");
        visit(PROGRAMME + "/targets");
        upload("targets.csv", "code\nZ70001\nZ70002\nZ70003\nZ70004\n");
        date("The sites of the list are targets as from", 1, 1, 2021);
        press("Add the sites of this list");
        assertThat(main()).containsText("4 sites added");
    }

    private void bringAdoptions() {
        visit(PROGRAMME + "/import");
        assertFitsBothWidths("journey-adoption-import");
        upload("adoptions.csv", FILE);
        press("Upload and choose columns");
        main().getByLabel("Site code", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("Station");
        main().getByLabel("Date of the stage", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("Went live");
        main().getByLabel("Stage (optional)", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("How it went");
        fill("Named owner of sites that go live", "Practice manager");
        press("Show what would change");
        assertThat(main()).containsText("“complete” means");
        assertFitsBothWidths("journey-adoption-columns");
        press("Show what would change");
        assertThat(main()).containsText("No site of the directory has the code Z79999");
        assertFitsBothWidths("journey-adoption-review");
        press("Record the rows that can be");
        assertThat(main()).containsText("2 stages added");

        visit(PROGRAMME + "/import");
        upload("adoptions.csv", FILE);
        press("Upload and choose columns");
        assertThat(main().getByLabel("Named owner of sites that go live")).hasValue("Practice manager");
        press("Show what would change");
        assertThat(main()).containsText("This file changes nothing");
        press("Discard this file");
    }

    private void showsTheCascade() throws IOException {
        visit(PROGRAMME);
        assertThat(main()).containsText("50% of 4 targeted");
        assertThat(main()).containsText("Self-declared");
        var picture = download("Download the picture (SVG)");
        assertThat(picture.suggestedFilename()).isEqualTo("cascade.svg");
        var pixels = download("Download the picture (PNG)");
        assertThat(pixels.suggestedFilename()).isEqualTo("cascade.png");
        assertThat(ImageIO.read(pixels.path().toFile()).getWidth()).isGreaterThan(1_000);
        assertFitsBothWidths("journey-cockpit-of-file");
    }

    private void takesAdoptionsAway() throws IOException {
        visit(PROGRAMME + "/sites");
        var file = download("Download these adoptions as CSV");
        assertThat(file.suggestedFilename()).isEqualTo("alarms-2021-adoptions.csv");
        assertThat(Files.readString(file.path()))
                .contains("alarms-that-are-heard,Z70001,LIVE,2021-03-15,day")
                .contains("alarms-that-are-heard,Z70002,LIVE,2021-04-01,month");
    }

    private Download download(String link) {
        return page.waitForDownload(() -> main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click());
    }

    private void upload(String name, String content) {
        main().locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
