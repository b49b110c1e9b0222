package org.groundswell.app.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of our documents, under the names word processors know, so that their own functions work with them. */
final class DocxStyles {

    private static final String FONT = "Arial";
    private static final String BLACK = "212B32";
    private static final String GREY = "4C6272";

    /** Half points, as the format counts. */
    private static final int BODY = 22;

    private static final int TITLE = 44;
    private static final int[] HEADINGS = {32, 26, 24, 22};
    private static final int SMALL = 18;

    /** Twentieths of a point. */
    private static final int SPACE = 120;

    private static final int SPACE_BEFORE_HEADING = 280;

    private DocxStyles() {}

    static void addTo(XWPFDocument document, String lang) {
        var styles = document.createStyles();
        styles.setSpellingLanguage(lang);
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        var normal = paragraph("Normal", "Normal", BODY, false, BLACK, 0);
        normal.setDefault(true);
        add(styles, normal);
        add(styles, paragraph("Title", "Title", TITLE, true, BLACK, 0));
        for (int i = 0; i < HEADINGS.length; i++) {
            int rank = i + 1;
            var heading =
                    paragraph("Heading" + rank, "heading " + rank, HEADINGS[i], true, BLACK, SPACE_BEFORE_HEADING);
            heading.getPPr().addNewKeepNext();
            heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(i));
            add(styles, heading);
        }
        var caption = paragraph("Caption", "caption", BODY, true, BLACK, SPACE);
        caption.getPPr().addNewKeepNext();
        add(styles, caption);
        add(styles, paragraph("ListBullet", "List Bullet", BODY, false, BLACK, 0));
        add(styles, paragraph("Note", "Note", SMALL, false, GREY, 0));
    }

    private static CTStyle paragraph(String id, String name, int size, boolean bold, String colour, int before) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(SPACE));
        var letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewColor().setVal(colour);
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        return style;
    }

    /** What is added is copied; it cannot be changed any more. */
    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
