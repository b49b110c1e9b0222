package org.groundswell.app.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.problem.Refusal;

/**
 * The rows of an uploaded file, all of them kept in memory: uploads are limited to 50 MB. Rows in which every cell is
 * empty are left out; the others keep the line number they have in the file.
 *
 * @param rows   as they stand in the file, a row of column names first where the file has one
 * @param format how the file was written
 */
public record Table(List<Row> rows, TextFormat format) {

    /** Byte 0xAC, which separates the columns of older NHS Choices files; in these a quotation mark is only itself. */
    private static final char UNQUOTED_SEPARATOR = '¬';

    /** Stands in no text table, because such files are refused. */
    private static final char NO_CHARACTER = '\0';

    /** Tried in this order. */
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|', UNQUOTED_SEPARATOR);

    private static final int ROWS_TO_TELL_THE_SEPARATOR = 50;

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file of any of the accepted encodings and separators.
     *
     * @throws Refusal at field {@code file} if it is empty or no text table; the sentence says what to do
     */
    public static Table read(byte[] bytes) {
        var decoded = TextBytes.decode(bytes);
        char separator = separatorOf(decoded.text());
        try {
            var rows = records(decoded.text(), separator, Integer.MAX_VALUE);
            refuseAnOpenQuote(decoded.text(), rows.getLast());
            return new Table(rows, new TextFormat(decoded.encoding(), separator));
        } catch (CsvParseException e) {
            throw new Refusal("file", "This file cannot be read as a table: " + e.getMessage());
        }
    }

    /** A quotation mark that is never closed swallows the rest of the file into one cell. */
    private static void refuseAnOpenQuote(String text, Row last) {
        boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
        if (odd && last.cells().stream().anyMatch(cell -> cell.contains("\n"))) {
            throw new Refusal(
                    "file",
                    "A quotation mark that opens on or after line %d is never closed. Close it and upload the file again."
                            .formatted(last.line()));
        }
    }

    /** The first row, taken as the names of the columns. */
    public Header header() {
        return new Header(rows.getFirst().cells().stream().map(Header::tidy).toList());
    }

    /** All rows but the first. */
    public List<Row> rowsBelowHeader() {
        return rows.subList(1, rows.size());
    }

    /** How many columns most rows have. */
    public int width() {
        return commonest(rows.stream().map(row -> row.cells().size()).toList());
    }

    /** The separator that cuts the first rows into the most columns of the same number. */
    private static char separatorOf(String text) {
        char best = ',';
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = evenness(text, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    /** Columns of the commonest width, beyond the first, weighted by the share of rows that have it. */
    private static double evenness(String text, char separator) {
        try {
            var widths = records(text, separator, ROWS_TO_TELL_THE_SEPARATOR).stream()
                    .map(row -> row.cells().size())
                    .toList();
            int common = widths.isEmpty() ? 1 : commonest(widths);
            double share = (double) Collections.frequency(widths, common) / Math.max(1, widths.size());
            return (common - 1) * share;
        } catch (CsvParseException _) {
            return 0;
        }
    }

    private static int commonest(List<Integer> widths) {
        return widths.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static List<Row> records(String text, char separator, int limit) {
        var rows = new ArrayList<Row>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(separator == UNQUOTED_SEPARATOR ? NO_CHARACTER : '"')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1024, text.length() + 16))
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                var row = new Row(record.getStartingLineNumber(), List.copyOf(record.getFields()));
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() >= limit) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
