package org.groundswell.app.sharing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.Checklist;
import org.groundswell.app.improvement.ChecklistItem;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.improvement.ComponentText;
import org.groundswell.app.improvement.Components;
import org.groundswell.app.improvement.Effort;
import org.groundswell.app.improvement.Evidence;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.Finding;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.sharing.ReadinessForm;
import org.groundswell.app.sharing.SharedImprovements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is taken away of an improvement, opened as those open it who took it. */
@PageTest
class PackTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures given;

    @Autowired
    Improvements improvements;

    @Autowired
    Components components;

    @Autowired
    Texts texts;

    @Autowired
    Evidence evidence;

    @Autowired
    Notices notices;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    Programmes planned;

    @Autowired
    SharedImprovements handedOut;

    @Autowired
    ReadinessForm readiness;

    @Test
    void holdsEverythingASiteBeginsWith() throws IOException {
        var id = rounds();
        evidence.add(id, aFinding("Falls per 1,000 bed days"), false, ADMINISTRATOR);
        var programme = programmes.approved("rounds", improvements.get(id));
        planned.addAim(programme, ProgrammeFixtures.anAim(SpreadAim.Kind.SITES, 40), ADMINISTRATOR);

        var answer = browser.get().uri("/improvements/hourly-rounds/pack.zip").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .matches("attachment; filename=\"hourly-rounds-version-1-\\d{4}-\\d{2}-\\d{2}\\.zip\"");
        var files = files(answer.getResponse().getContentAsByteArray());
        assertThat(files.keySet())
                .containsExactly(
                        "README.txt",
                        "one-page.pdf",
                        "description.pdf",
                        "description-to-edit.docx",
                        "components.csv",
                        "checklist-items.csv",
                        "measures.txt",
                        "readiness-form.pdf",
                        "readiness-form-to-edit.docx");
        assertThat(text(files, "README.txt")).contains("Version 1, published", "CC BY 4.0", "How to cite");
        assertThat(text(files, "components.csv"))
                .startsWith("improvement_code,version,version_published,open_notices,part,")
                .contains("hourly-rounds,1,", "Hourly round,core,Somebody looks in every hour");
        assertThat(text(files, "checklist-items.csv")).contains("Hour 1,Look at the patient,core");
        assertThat(text(files, "measures.txt"))
                .contains("Falls per 1,000 bed days", "95% interval 1 to 3", "to 40 by 31 December 2030");
        assertTagged(
                file(files, "description.pdf"), "Hourly rounds", "Fewer rounds at night", "Falls per 1,000 bed days");
        assertTagged(file(files, "readiness-form.pdf"), "Site readiness: Hourly rounds", "[  ] Not known");
        assertThat(document(file(files, "description-to-edit.docx")))
                .contains("Version 1, published", "Somebody looks in every hour", "At the bedside");
    }

    @Test
    void saysWhatIsNotRecorded() throws IOException {
        given.shared("Hourly rounds");

        var files = files(bytes("/improvements/hourly-rounds/pack.zip"));

        assertThat(text(files, "measures.txt"))
                .contains("No evidence is recorded yet", "No programme has recorded an aim");
        assertThat(text(files, "checklist-items.csv").lines()).hasSize(1);
    }

    @Test
    void isTheSameBytesForTheSameContent() {
        rounds();
        var shared = handedOut.get("hourly-rounds");
        var citation = Citation.of(shared.improvement(), Optional.of(shared.version()), "https://example.org")
                .orElseThrow();

        // Each with nothing kept, so that everything is made anew.
        var first = new Packs(planned, readiness, new Made()).of(shared, citation);
        var again = new Packs(planned, readiness, new Made()).of(shared, citation);

        assertThat(again.key()).isEqualTo(first.key());
        assertThat(again.bytes().get()).isEqualTo(first.bytes().get());
    }

    @Test
    void isNotSentAgainToWhoeverHasIt() {
        rounds();
        var first = browser.get().uri("/improvements/hourly-rounds/pack.zip").exchange();
        var tag = first.getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(browser.get()
                        .uri("/improvements/hourly-rounds/pack.zip")
                        .header(HttpHeaders.IF_NONE_MATCH, tag == null ? "" : tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void isNeverHandedOutWithoutTheStopNoticeOnItsFirstPage() throws IOException {
        var id = rounds();
        var before = bytes("/improvements/hourly-rounds/pack.zip");
        improvements.withdraw(id, "Two patients fell over the card", ADMINISTRATOR);

        var after = bytes("/improvements/hourly-rounds/pack.zip");
        var files = files(after);

        assertThat(after).isNotEqualTo(before);
        for (var pdf : List.of("one-page.pdf", "description.pdf", "readiness-form.pdf")) {
            assertThat(firstPage(file(files, pdf))).as(pdf).contains("Stop notice", "Two patients fell over the card");
        }
        assertThat(text(files, "README.txt").lines().limit(8)).anyMatch(line -> line.contains("STOP NOTICE"));
        assertThat(document(file(files, "description-to-edit.docx"))).contains("Two patients fell over the card");
        assertThat(text(files, "components.csv")).contains(",Stop notice,");
        assertThat(text(files, "measures.txt")).contains("STOP NOTICE");
    }

    @Test
    void fitsOnOnePageHoweverMuchIsSaid() throws IOException {
        var id = rounds();
        var long1 = "A sentence that goes on for quite a while before it ends and says little. ".repeat(12);
        for (int n = 0; n < 9; n++) {
            evidence.add(id, aFinding("Outcome number " + n + " " + long1), false, ADMINISTRATOR);
        }
        notices.issue(id, NoticeKind.SAFETY, Set.of(), long1, null, ADMINISTRATOR);
        notices.issue(id, NoticeKind.UPDATE, Set.of(), long1, null, ADMINISTRATOR);

        var pdf = bytes("/improvements/hourly-rounds/summary.pdf");

        assertThat(Sheaf.pages(pdf)).isEqualTo(1);
        assertTagged(pdf, "Hourly rounds", "Safety notice", "How to cite");
    }

    @Test
    void showsTheSamePageInABrowser() {
        given.shared("Hourly <rounds>");

        assertThat(browser.get().uri("/improvements/hourly-rounds/summary"))
                .hasStatusOk()
                .bodyText()
                .contains("Hourly &lt;rounds&gt;", "Core and adaptable parts", "How to cite", "summary.pdf")
                .doesNotContain("<rounds>");
    }

    @Test
    void isThereOnlyForWhatIsShared() {
        given.complete("Hourly rounds");

        for (var file : List.of("summary", "summary.pdf", "pack.zip", "card.png")) {
            assertThat(browser.get().uri("/improvements/hourly-rounds/" + file)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void drawsACardForLinks() throws IOException {
        var id = given.shared("A title that is so long that it will not go on one line of the card, nor on two")
                .id();
        var code = improvements.get(id).code().value();
        var card = bytes("/improvements/" + code + "/card.png");

        var image = ImageIO.read(new ByteArrayInputStream(card));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
        assertThat(browser.get().uri("/improvements/" + code))
                .bodyText()
                .contains("/card.png\"", "property=\"og:image:alt\"");

        notices.issue(id, NoticeKind.STOP, Set.of(), "Stop", null, ADMINISTRATOR);
        assertThat(bytes("/improvements/" + code + "/card.png")).isNotEqualTo(card);
    }

    private ImprovementId rounds() {
        var id = given.complete("Hourly rounds").id();
        var draft = improvements.draftVersion(id).orElseThrow();
        components.add(id, new ComponentText("=SUM(A1)", "A name like a formula", "", false, ""), ADMINISTRATOR);
        texts.save(
                new PartRef(
                        id,
                        PartKind.CHECKLIST,
                        draft.components().getFirst().id().value()),
                new Checklist(List.of(new ChecklistItem("Hour 1", "Look at the patient", true))),
                ADMINISTRATOR);
        texts.save(
                new PartRef(id, PartKind.EFFORT, draft.id().value()),
                new Effort("About £500", "Two half days", "None", "Ten minutes a day"),
                ADMINISTRATOR);
        improvements.submit(id, ADMINISTRATOR);
        improvements.share(id, ADMINISTRATOR);
        return id;
    }

    private static Finding aFinding(String outcome) {
        var line = outcome.length() > 450 ? outcome.substring(0, 450) : outcome;
        return new Finding(
                "Before and after",
                "Two wards",
                2,
                line,
                "2 fewer",
                "95% interval 1 to 3",
                "",
                "Example journal",
                "https://example.org/study",
                EvidenceStrength.MODERATE,
                "2019-08");
    }

    private byte[] bytes(String path) {
        return browser.get().uri(path).exchange().getResponse().getContentAsByteArray();
    }

    /** The files of a pack by name; all are in one folder, which is called like the pack. */
    private static Map<String, byte[]> files(byte[] pack) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith("hourly-rounds-version-1-");
                files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(file(files, name), UTF_8);
    }

    private static void assertTagged(byte[] pdf, String title, String... words) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith(title)
                    .contains("Version 1, published");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Version 1, published")
                    .contains(List.of(words).stream()
                            .map(word -> word.replaceAll("\\s+", " "))
                            .toList());
        }
    }

    private static String firstPage(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            return first.getText(document);
        }
    }

    private static String document(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
