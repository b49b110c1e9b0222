package org.groundswell.app.sharing.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Files without the moment they were made at, so that the same content has the same bytes: whoever has a pack can tell
 * whether anything in it changed. The date in them is the one of the version they are about.
 */
final class Reproducible {

    /** The date in a ZIP entry is local time without a zone; Greenwich's is the same everywhere. */
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final String W3C_DATE =
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})";

    private Reproducible() {}

    /** The same PDF with this date, and an identifier that comes from its content. */
    static byte[] pdf(byte[] made, Instant at) {
        try (var document = Loader.loadPDF(made);
                var out = new ByteArrayOutputStream()) {
            var date = GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(UTC));
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(at.getEpochSecond());
            dateMetadata(document, at);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dateMetadata(PDDocument document, Instant at) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var xml = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            var dated =
                    xml.replaceAll(W3C_DATE, at.truncatedTo(ChronoUnit.SECONDS).toString());
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** The same DOCX, its parts in the order of their names and with this date. */
    static byte[] docx(byte[] made, Instant at) {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(made))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.computeIfPresent(
                "docProps/core.xml",
                (_, xml) -> new String(xml, StandardCharsets.UTF_8)
                        .replaceAll(W3C_DATE, at.truncatedTo(ChronoUnit.SECONDS).toString())
                        .getBytes(StandardCharsets.UTF_8));
        return zip(parts, at);
    }

    /** A ZIP of these files, each with this date. */
    static byte[] zip(Map<String, byte[]> files, Instant at) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(at.atZone(UTC).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
