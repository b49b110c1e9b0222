package org.groundswell.app.tabular;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.groundswell.app.problem.Refusal;

/** Turns the bytes of a file into text, or says why they are none. */
record TextBytes(String text, String encoding) {

    static final String FALLBACK = "Windows-1252";

    /** Files that are no text table say so in their first bytes, given here in hexadecimal. */
    private static final Map<String, String> NO_TABLE = Map.of(
            "504b0304",
                    "This is an Excel workbook or a zip file. Open it, save the sheet as “CSV UTF-8”, and upload that.",
            "d0cf11e0", "This is an old Excel workbook. Open it, save the sheet as “CSV UTF-8”, and upload that.",
            "1f8b", "This file is compressed (gzip). Unpack it and upload the CSV file inside.",
            "25504446", "This is a PDF. Ask its publisher for the table as a CSV file.");

    /** @throws Refusal at field {@code file}, with a sentence that says what to do */
    static TextBytes decode(byte[] bytes) {
        var beginning = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        NO_TABLE.forEach((start, refusal) -> {
            if (beginning.startsWith(start)) {
                throw new Refusal("file", refusal);
            }
        });
        var decoded = decodeText(bytes);
        if (decoded.text().isBlank()) {
            throw new Refusal("file", "This file is empty. Choose a file with at least one row.");
        }
        if (decoded.text().indexOf('\0') >= 0) {
            throw new Refusal("file", "This is not a text file. Save the table as “CSV UTF-8” and upload that file.");
        }
        var start = decoded.text()
                .substring(0, Math.min(200, decoded.text().length()))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new Refusal(
                    "file", "This is a web page and not the table itself. Download the CSV file and upload that.");
        }
        return decoded;
    }

    private static TextBytes decodeText(byte[] bytes) {
        var beginning = HexFormat.of().formatHex(bytes, 0, Math.min(3, bytes.length));
        if (beginning.equals("efbbbf")) {
            var rest = ByteBuffer.wrap(bytes, 3, bytes.length - 3);
            return new TextBytes(StandardCharsets.UTF_8.decode(rest).toString(), "UTF-8 with a byte-order mark");
        }
        if (beginning.startsWith("fffe") || beginning.startsWith("feff")) {
            return new TextBytes(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return new TextBytes(text.toString(), "UTF-8");
        } catch (CharacterCodingException _) {
            return new TextBytes(new String(bytes, Charset.forName("windows-1252")), FALLBACK);
        }
    }
}
