package org.groundswell.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.groundswell.app.ui.BarChart;
import org.junit.jupiter.api.Test;

/** What a screen reader finds in the PDF, read back. */
class PdfTest {

    private static final int NHS_BLUE = 0x005eb8;

    private static final String TEXT = """
            <h1>ED Safety Checklist</h1>
            <p>In one page: “does it work?” – yes → 82&nbsp;% of sites, α ≥ 0.8<br>and so on.</p>
            <h2>What it takes</h2>
            <p>See <a href="https://example.org/paper">the paper</a> and <a href="/sites/A1">a site</a>.</p>
            <ul><li>Time</li><li>People</li></ul>
            <h3>People</h3>
            <table><caption>Hours</caption>
                <thead><tr><th scope="col">Role</th><th scope="col">Hours</th></tr></thead>
                <tbody><tr><td>Nurse</td><td>12</td></tr></tbody></table>
            <h2>Result</h2>
            """;

    @Test
    void tellsItsTitleItsLanguageAndThatItIsTagged() throws IOException {
        try (var pdf = read(Pdf.of("ED Safety Checklist: in one page", "en-GB", TEXT))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("ED Safety Checklist: in one page");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void keepsHeadingsListsAndTablesAsSuch() throws IOException {
        try (var pdf = read(Pdf.of("Title", "en-GB", TEXT))) {
            var types = elements(pdf).stream()
                    .map(PDStructureElement::getStructureType)
                    .toList();
            assertThat(types)
                    .containsSubsequence("H1", "P", "H2", "P", "L", "LI", "H3", "Table", "TR", "TH", "TR", "TD", "H2");
            assertThat(types).contains("Link");
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline()))
                    .containsExactly("ED Safety Checklist", "What it takes", "People", "Result");
        }
    }

    @Test
    void readsInOrderWithEveryLetter() throws IOException {
        try (var pdf = read(Pdf.of("Title", "en-GB", TEXT))) {
            assertThat(spoken(pdf))
                    .containsSubsequence(
                            "ED Safety Checklist",
                            "“does it work?” – yes → 82",
                            "α ≥ 0.8",
                            "See",
                            "the paper",
                            "and a site",
                            "Time",
                            "People",
                            "Hours",
                            "Nurse",
                            "12",
                            "Result");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Page 1 of 1");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void picturesHaveTheirAlternativeText() throws IOException {
        var bars = List.of(BarChart.Bar.of("Live", 12), BarChart.Bar.of("Engaged", 5));
        var chart = new BarChart("reach", "Sites by stage", "Most are live.", List.of("Sites"), bars, null).svg(false);
        var html = "<h1>Pictures</h1><p><img alt=\"A nurse at a board\" src=\"" + picture() + "\"></p>"
                + "<div role=\"img\" aria-label=\"Sites by stage\">" + chart + "</div>"
                + "<p><img alt=\"Far away\" src=\"https://example.org/spy.png\"></p>";

        try (var pdf = read(Pdf.of("Pictures", "en-GB", html))) {
            assertThat(colours(new PDFRenderer(pdf).renderImage(0))).contains(NHS_BLUE);
            assertThat(elements(pdf).stream()
                            .filter(element -> "Figure".equals(element.getStructureType()))
                            .map(PDStructureElement::getAlternateDescription))
                    .contains("A nurse at a board", "Sites by stage");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Far away");
        }
    }

    @Test
    void leavesOutWhatCouldActOrFetch() throws IOException {
        var html = """
                <h1 style="background: url(https://example.org/x.png)" onclick="go()">Quiet</h1>
                <script>alert(1)</script><style>@import url(https://example.org/x.css);</style>
                <link rel="stylesheet" href="https://example.org/x.css"><iframe src="file:///etc/passwd"></iframe>
                <img src="file:///etc/passwd" alt="No file"><object data="file:///etc/passwd"></object>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><image href="file:///etc/passwd"/></svg>
                <form action="/x"><input value="typed"></form><a href="javascript:alert(1)">Link</a>
                """;

        try (var pdf = read(Pdf.of("Quiet", "en-GB", html))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Quiet", "No file", "Link")
                    .doesNotContain("alert", "root:");
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void hasALimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pdf.of("Long", "en-GB", "x".repeat(Pdf.LONGEST + 1)));
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    /** The text in the order of the tags, as a screen reader says it. */
    private static String spoken(PDDocument pdf) throws IOException {
        var texts = new HashMap<COSDictionary, Map<Integer, String>>();
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var byId = new HashMap<Integer, String>();
            for (var content : extractor.getMarkedContents()) {
                var letters = content.getContents().stream()
                        .map(each -> each instanceof TextPosition letter ? letter.getUnicode() : "")
                        .collect(Collectors.joining());
                byId.merge(content.getMCID(), letters, String::concat);
            }
            texts.put(page.getCOSObject(), byId);
        }
        var said = new StringBuilder();
        say(pdf.getDocumentCatalog().getStructureTreeRoot(), texts, said);
        return said.toString();
    }

    private static void say(PDStructureNode node, Map<COSDictionary, Map<Integer, String>> texts, StringBuilder said) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> say(element, texts, said);
                case PDMarkedContentReference reference ->
                    said.append(text(texts, reference.getPage(), reference.getMCID()));
                case Integer id
                when node instanceof PDStructureElement element -> said.append(text(texts, element.getPage(), id));
                default -> said.append(' ');
            }
        }
    }

    private static String text(Map<COSDictionary, Map<Integer, String>> texts, PDPage page, int id) {
        return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        var all = new ArrayList<PDStructureElement>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
        return all;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }

    private static List<String> bookmarks(PDOutlineNode node) {
        var all = new ArrayList<String>();
        node.children().forEach(item -> {
            all.add(item.getTitle());
            all.addAll(bookmarks(item));
        });
        return all;
    }

    private static Set<Integer> colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .mapToObj(rgb -> rgb & 0xffffff)
                .collect(Collectors.toSet());
    }

    private static String picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
