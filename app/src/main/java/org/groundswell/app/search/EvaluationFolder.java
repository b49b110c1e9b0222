package org.groundswell.app.search;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.app.problem.Refusal;

/**
 * Documents, queries and judgements of people, as they lie in a folder: {@code documents.csv} (id, title, text),
 * {@code queries.csv} (id, query) and {@code qrels.csv} (query_id, doc_id, grade).
 *
 * @param documents by id
 * @param queries   by id
 * @param grades    by id of query and then of document: 0 not relevant, higher is better
 * @param problems  rows that were left out, each with its file and line
 */
record EvaluationFolder(
        Map<String, Text> documents,
        Map<String, String> queries,
        Map<String, Map<String, Integer>> grades,
        List<String> problems) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HIGHEST_GRADE = 30;

    /** A document's words. */
    record Text(String title, String text) {}

    /** @throws Refusal if a file is missing or is no table with the columns it needs */
    static EvaluationFolder read(Path folder) {
        var problems = new ArrayList<String>();
        var documents = new LinkedHashMap<String, Text>();
        for (var row : rows(folder, "documents.csv", List.of("id", "title", "text"), problems)) {
            var text = new Text(row.cell("title"), row.cell("text"));
            if (row.cell("id").isBlank()) {
                problems.add(row.place() + "there is no id");
            } else if (documents.putIfAbsent(row.cell("id").strip(), text) != null) {
                problems.add(row.place() + "there is a document %s already".formatted(row.cell("id")));
            }
        }
        var queries = new LinkedHashMap<String, String>();
        for (var row : rows(folder, "queries.csv", List.of("id", "query"), problems)) {
            if (row.cell("id").isBlank()) {
                problems.add(row.place() + "there is no id");
            } else if (queries.putIfAbsent(row.cell("id").strip(), row.cell("query")) != null) {
                problems.add(row.place() + "there is a query %s already".formatted(row.cell("id")));
            }
        }
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        for (var row : rows(folder, "qrels.csv", List.of("query_id", "doc_id", "grade"), problems)) {
            var query = row.cell("query_id").strip();
            var document = row.cell("doc_id").strip();
            var grade = row.cell("grade").strip();
            if (!queries.containsKey(query)) {
                problems.add(row.place() + "there is no query \"%s\"".formatted(query));
            } else if (!documents.containsKey(document)) {
                problems.add(row.place() + "there is no document \"%s\"".formatted(document));
            } else if (!grade.matches("[+]?[0-9]{1,2}([.]0*)?")) {
                problems.add(row.place() + "the grade \"%s\" is not a whole number from 0".formatted(grade));
            } else {
                int number = Integer.parseInt(grade.replaceAll("[+]|[.].*", ""));
                if (number > HIGHEST_GRADE) {
                    problems.add(row.place() + "the grade %d is higher than %d".formatted(number, HIGHEST_GRADE));
                } else if (grades.computeIfAbsent(query, _ -> new LinkedHashMap<>())
                                .putIfAbsent(document, number)
                        != null) {
                    problems.add(row.place() + "%s is judged for %s already".formatted(document, query));
                }
            }
        }
        return new EvaluationFolder(documents, queries, grades, List.copyOf(problems));
    }

    /** @param place of the row, for a sentence about it: "qrels.csv, line 7: " */
    private record Row(String place, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private static List<Row> rows(Path folder, String name, List<String> columns, List<String> problems) {
        var text = text(folder.resolve(name), name);
        var records = records(text, separator(text), name);
        if (records.isEmpty()) {
            throw new Refusal("", "%s is empty".formatted(name));
        }
        var header = records.getFirst().getFields().stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        var missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "",
                    "%s needs the columns %s in its first line; missing: %s"
                            .formatted(name, String.join(", ", columns), String.join(", ", missing)));
        }
        var rows = new ArrayList<Row>();
        for (var record : records.subList(1, records.size())) {
            var place = "%s, line %d: ".formatted(name, record.getStartingLineNumber());
            int cells = record.getFieldCount();
            if (cells < header.size()) {
                problems.add(place + "%d columns, where the first line has %d".formatted(cells, header.size()));
            } else {
                var byColumn = new LinkedHashMap<String, String>();
                columns.forEach(column -> byColumn.put(column, record.getField(header.indexOf(column))));
                rows.add(new Row(place, byColumn));
            }
        }
        return rows;
    }

    /** Letters behind a closing quotation mark are kept: one untidy cell is no reason to refuse a whole file. */
    @SuppressWarnings("removal")
    private static List<CsvRecord> records(String text, char separator, String name) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1024, text.length() + 16))
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw new Refusal("", "%s cannot be read as a table: %s".formatted(name, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!records.isEmpty() && text.chars().filter(c -> c == '"').count() % 2 == 1) {
            var last = records.getLast();
            if (last.getFields().stream().anyMatch(cell -> cell.contains("\n"))) {
                throw new Refusal(
                        "",
                        "%s: a quotation mark that opens in or after line %d is never closed"
                                .formatted(name, last.getStartingLineNumber()));
            }
        }
        return records;
    }

    /** A comma, unless the first line has none and has tabs or semicolons. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        if (first.indexOf(',') >= 0) {
            return ',';
        }
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String text(Path file, String name) {
        try {
            var text = decoded(Files.readAllBytes(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new Refusal("", "%s cannot be read (%s)".formatted(name, e.getMessage()));
        }
    }

    private static String decoded(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (first == 0xFFFE || first == 0xFEFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WINDOWS);
        }
    }
}
