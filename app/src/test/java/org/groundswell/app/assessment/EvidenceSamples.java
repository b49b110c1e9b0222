package org.groundswell.app.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people have them, and such as nobody should send. */
public final class EvidenceSamples {

    private EvidenceSamples() {}

    /** Something that writes itself. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return pdf(false);
    }

    static byte[] pdfWithProgram() {
        return pdf(true);
    }

    private static byte[] pdf(boolean program) {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                if (program) {
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setJavascript(new PDJavascriptNameTreeNode());
                    document.getDocumentCatalog().setNames(names);
                }
                document.save(out);
            }
        });
    }

    static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Minutes");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue("Month");
                workbook.write(out);
            }
        });
    }

    /** An office document as it says of itself, with a program inside. */
    static byte[] docxWithProgram() {
        return zip(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "word/vbaProject.bin",
                "Sub AutoOpen()");
    }

    /** Files and their texts by turns. */
    static byte[] zip(String... parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < parts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(parts[i]));
                    zip.write(parts[i + 1].getBytes(UTF_8));
                }
            }
        });
    }
}
