package org.groundswell.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What a word processor finds in the file, read back. */
class DocxTest {

    private static final byte[] FILE = Docx.of("ED Safety Checklist", "en-GB")
            .heading(1, "What it takes")
            .paragraph("First line\nsecond line")
            .heading(2, "People")
            .bullets(List.of("Nurse", "Clerk \u0007 & <porter>"))
            .table("Hours", List.of("Role", "Hours"), List.of(List.of("Nurse", "12"), List.of("Clerk", "3")))
            .note("Source: invented")
            .bytes();

    @Test
    void headingsAreHeadings() throws IOException {
        try (var document = read()) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle() != null)
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .contains(
                            tuple("Title", "ED Safety Checklist"),
                            tuple("Heading1", "What it takes"),
                            tuple("Heading2", "People"));
            var style = document.getStyles().getStyle("Heading2");
            assertThat(style.getName()).isEqualTo("heading 2");
            assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(1);
        }
    }

    @Test
    void tellsItsTitleAndLanguage() throws IOException {
        try (var document = read()) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("ED Safety Checklist");
            assertThat(document.getStyles().getCtStyles().getDocDefaults().toString())
                    .contains("en-GB");
        }
    }

    @Test
    void keepsLinesListsAndTables() throws IOException {
        try (var document = read()) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("First line\nsecond line", "Clerk  & <porter>");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .hasSize(2)
                    .allSatisfy(paragraph -> assertThat(paragraph.getNumFmt()).isEqualTo("bullet"));
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("3");
        }
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Docx.of("T", "en-GB").table("Hours", List.of("Role", "Hours"), List.of(List.of("x"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Docx.of("T", "en-GB").heading(5, "Too deep"));
    }

    private static XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FILE));
    }
}
