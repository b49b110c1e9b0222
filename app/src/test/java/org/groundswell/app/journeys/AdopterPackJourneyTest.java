package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.groundswell.app.improvement.Change;
import org.groundswell.app.improvement.Checklist;
import org.groundswell.app.improvement.ChecklistItem;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Safety;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.improvement.Versions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinician without an account reads an improvement, compares its versions and takes its pack along. */
class AdopterPackJourneyTest extends JourneyTest {

    private static final String FOLDED = "Look at each patient";

    @Autowired
    private ImprovementFixtures given;

    @Autowired
    private Improvements improvements;

    @Autowired
    private Versions versions;

    @Autowired
    private Texts texts;

    private String home = "";

    @BeforeEach
    void anImprovementOfTwoVersions() {
        var by = ImprovementFixtures.ADMINISTRATOR;
        var id = given.complete("Rounds taken away").id();
        var component = improvements.draftVersion(id).orElseThrow().components().getFirst();
        texts.save(
                new PartRef(id, PartKind.CHECKLIST, component.id().value()),
                new Checklist(List.of(new ChecklistItem("Hour 1", FOLDED, true))),
                by);
        improvements.submit(id, by);
        improvements.share(id, by);
        var second = versions.begin(id, by);
        texts.save(PartRef.of(second, PartKind.CHANGE), new Change("Weekly review", "Monthly was too late"), by);
        texts.save(PartRef.of(second, PartKind.SAFETY), new Safety("Alarm fatigue: review weekly", ""), by);
        versions.publish(id, by);
        home = "/improvements/" + improvements.get(id).code().value();
    }

    @Test
    void leadsFromThePageToThePack() throws IOException {
        visit(home);
        assertFitsBothWidths("journey-improvement");
        assertThat(main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("At a glance")))
                .isVisible();

        follow("In plain English");
        assertThat(main()).containsText("If you are worried about it");
        assertFitsBothWidths("journey-plain");

        visit(home);
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("What changed, word by word"))
                .first()
                .click();
        assertAccessible();
        assertThat(main().locator("del").filter(new Locator.FilterOptions().setHasText("monthly")))
                .isVisible();
        assertFitsBothWidths("journey-compare");

        visit(home + "/where-used");
        assertFitsBothWidths("journey-where-used");

        visit(home);
        follow("On one page");
        assertFitsBothWidths("journey-one-page");
        Assertions.assertThat(pagesPrinted()).isEqualTo(1);

        visit(home);
        var download = page.waitForDownload(
                () -> main().getByText("Adopter pack (ZIP)").click());
        Assertions.assertThat(download.suggestedFilename())
                .startsWith("rounds-taken-away")
                .endsWith(".zip");
        try (var zip = new ZipFile(download.path().toFile())) {
            var names = new ArrayList<String>();
            zip.entries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
            Assertions.assertThat(names).hasSize(9).allMatch(name -> name.startsWith("rounds-taken-away"));
        }
    }

    @Test
    void opensEverythingOnPaperAndWithoutScripts() throws IOException {
        visit(home);
        Assertions.assertThat(printed()).contains(FOLDED, "People deteriorate between rounds", "A round with a card");

        use(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(TELEPHONE, 900));
        page.navigate(home);
        var folded = main().getByText(FOLDED);
        assertThat(folded).isHidden();
        main().getByText("Hourly round (1 item)").click();
        assertThat(folded).isVisible();
    }

    private int pagesPrinted() throws IOException {
        try (var document = Loader.loadPDF(paper())) {
            return document.getNumberOfPages();
        }
    }

    private String printed() throws IOException {
        try (var document = Loader.loadPDF(paper())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] paper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return pdf;
    }
}
