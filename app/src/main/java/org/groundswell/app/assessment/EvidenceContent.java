package org.groundswell.app.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.groundswell.app.problem.Refusal;

/** What a file is by what it holds. Its name only tells a table from other text. */
final class EvidenceContent {

    private static final String WHICH =
            "Choose a PDF, a PNG or JPEG picture, a Word document (.docx), an Excel workbook (.xlsx), or a text or CSV file";

    /** A list of an office document's parts is a few kB long; this one is not read to the end. */
    private static final int LONGEST_LIST = 500_000;

    private static final int MOST_PARTS = 5_000;

    private static final Charset USUAL_OF_WINDOWS = Charset.forName("windows-1252");

    private EvidenceContent() {}

    /**
     * @param name as it was called on the device
     * @throws Refusal if it is of none of these kinds, or holds a program
     */
    static EvidenceKind kind(String name, byte[] file) {
        if (begins(file, "89504e470d0a1a0a")) {
            return EvidenceKind.PNG;
        }
        if (begins(file, "ffd8ff")) {
            return EvidenceKind.JPEG;
        }
        if (begins(file, "25504446")) {
            return pdf(file);
        }
        if (begins(file, "504b0304")) {
            return office(file);
        }
        if (text(file).stripLeading().startsWith("<")) {
            throw refused(WHICH + ". This is a web page or a drawing, whatever its name says");
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? EvidenceKind.CSV : EvidenceKind.TXT;
    }

    private static EvidenceKind pdf(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var names = document.getDocumentCatalog().getNames();
            if (names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null)) {
                throw refused("Print this PDF to a new one and choose that; it holds a program or other files");
            }
            return EvidenceKind.PDF;
        } catch (InvalidPasswordException locked) {
            throw refused("Take the password off this PDF, and choose it again");
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof Refusal refusal) {
                throw refusal;
            }
            throw refused("Choose another file. This PDF is damaged, or not what it begins as");
        }
    }

    /** Only the list of parts is unpacked, so that a small file cannot fill the memory. */
    private static EvidenceKind office(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS
                    || parts.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
                throw refused("Save this file without macros, and choose it again");
            }
            var list = zip.getEntry("[Content_Types].xml");
            var types = list == null ? "" : new String(zip.getInputStream(list).readNBytes(LONGEST_LIST), UTF_8);
            if (types.contains("wordprocessingml.document.main+xml")) {
                return EvidenceKind.DOCX;
            }
            if (types.contains("spreadsheetml.sheet.main+xml")) {
                return EvidenceKind.XLSX;
            }
            throw refused(WHICH);
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("Choose another file. This one is damaged, or not what it begins as");
        }
    }

    /** @throws Refusal if the bytes are no text */
    static String text(byte[] file) {
        var text = decoded(file);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
            throw refused(WHICH + ". This is something else, whatever its name says");
        }
        return text;
    }

    private static String decoded(byte[] file) {
        if (begins(file, "efbbbf")) {
            return decoded(Arrays.copyOfRange(file, 3, file.length));
        }
        if (begins(file, "fffe") || begins(file, "feff")) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            return new String(file, USUAL_OF_WINDOWS);
        }
    }

    private static boolean begins(byte[] file, String hex) {
        byte[] first = HexFormat.of().parseHex(hex);
        return file.length >= first.length && Arrays.equals(first, Arrays.copyOf(file, first.length));
    }

    private static Refusal refused(String why) {
        return new Refusal(EvidenceUpload.FIELD, why);
    }
}
