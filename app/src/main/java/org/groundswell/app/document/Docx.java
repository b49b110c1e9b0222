package org.groundswell.app.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A document for a word processor, written from top to bottom. Headings are real headings, so that navigation, a table
 * of contents and screen readers find them; the first row of a table is repeated on each page.
 *
 * <pre>
 *   byte[] file = Docx.of("ED Safety Checklist", "en-GB").heading(1, "What it takes").paragraph("...").bytes();
 * </pre>
 */
public final class Docx {

    private static final int DEEPEST = 4;
    private static final String BULLET = "•";
    private static final long INDENT_TWIPS = 360;
    private static final String LINE_COLOUR = "AEB7BD";

    /** Eighths of a point. */
    private static final int LINE_EIGHTHS = 4;

    private final XWPFDocument document = new XWPFDocument();
    private BigInteger bullets = BigInteger.ZERO;

    private Docx(String title, String lang) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Groundswell");
        DocxStyles.addTo(document, lang);
    }

    /**
     * Begins with the title as the first line.
     *
     * @param lang "en-GB"
     */
    public static Docx of(String title, String lang) {
        return new Docx(title, lang).styled("Title", title);
    }

    /** @param rank 1 to 4 */
    public Docx heading(int rank, String text) {
        if (rank < 1 || rank > DEEPEST) {
            throw new IllegalArgumentException("A heading has a rank from 1 to 4, got " + rank);
        }
        return styled("Heading" + rank, text);
    }

    /** One paragraph; a line break within the text stays one. */
    public Docx paragraph(String text) {
        write(document.createParagraph(), text, false);
        return this;
    }

    /** A smaller, quiet line: where something comes from. */
    public Docx note(String text) {
        return styled("Note", text);
    }

    public Docx bullets(List<String> items) {
        for (var item : items) {
            var paragraph = document.createParagraph();
            paragraph.setStyle("ListBullet");
            paragraph.setNumID(bulletList());
            paragraph.setNumILvl(BigInteger.ZERO);
            write(paragraph, item, false);
        }
        return this;
    }

    /**
     * A table with a line to its top that says what it shows.
     *
     * @param header as many as each row has cells
     */
    public Docx table(String caption, List<String> header, List<List<String>> rows) {
        styled("Caption", caption);
        var table = document.createTable(rows.size() + 1, header.size());
        lines(table);
        table.setWidth("100%");
        fill(table.getRow(0), header, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != header.size()) {
                throw new IllegalArgumentException("Row %d of “%s” needs %d cells, got %d"
                        .formatted(i + 1, caption, header.size(), rows.get(i).size()));
            }
            fill(table.getRow(i + 1), rows.get(i), false);
        }
        document.createParagraph();
        return this;
    }

    public Docx pageBreak() {
        document.createParagraph().setPageBreak(true);
        return this;
    }

    /** The file. Nothing can be added after that. */
    public byte[] bytes() {
        try (document;
                var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Docx styled(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text, false);
        return this;
    }

    private static void lines(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOUR);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOUR);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOUR);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE_COLOUR);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE_COLOUR);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE_COLOUR);
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            write(row.getCell(i).getParagraphArray(0), texts.get(i), bold);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        run.setBold(bold);
        var lines = clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], run.getCTR().sizeOfTArray());
        }
    }

    /** Without what XML cannot hold. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private BigInteger bulletList() {
        if (bullets.signum() == 0) {
            var numbering = document.createNumbering();
            var abstractNumber = CTAbstractNum.Factory.newInstance();
            abstractNumber.setAbstractNumId(BigInteger.ZERO);
            var level = abstractNumber.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            level.addNewLvlText().setVal(BULLET);
            var indent = level.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(INDENT_TWIPS));
            indent.setHanging(BigInteger.valueOf(INDENT_TWIPS));
            bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(abstractNumber, numbering)));
        }
        return bullets;
    }
}
