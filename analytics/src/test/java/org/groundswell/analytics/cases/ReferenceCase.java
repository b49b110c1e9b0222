package org.groundswell.analytics.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that another program, a book or a publisher computed on a stated input: one folder of them. */
record ReferenceCase(Path folder, JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static ReferenceCase read(Path folder) {
        try {
            return new ReferenceCase(folder, MAPPER.readTree(Files.readString(folder.resolve("expected.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String kind() {
        return json.path("kind").stringValue("");
    }

    JsonNode params() {
        return json.path("params");
    }

    JsonNode expected() {
        return json.path("expected");
    }

    /** All notes as one text, for the few conventions that are written down nowhere else. */
    String notes() {
        return StreamSupport.stream(json.path("notes").spliterator(), false)
                .map(note -> note.stringValue(""))
                .collect(Collectors.joining("\n"));
    }

    Comparison comparison() {
        JsonNode tolerance = json.path("tolerance");
        return new Comparison(
                tolerance.path("rel").asDouble(0), tolerance.path("abs").asDouble(0));
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** Rows of {@code input.csv} in file order, by column name. */
    List<NamedCsvRecord> input() {
        return rows("input.csv");
    }

    List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of {@code input.csv} by the text in one column, groups and rows in file order. */
    Map<String, List<NamedCsvRecord>> inputBy(String column) {
        return input().stream()
                .collect(Collectors.groupingBy(row -> row.getField(column), LinkedHashMap::new, Collectors.toList()));
    }

    /** The entry of that name, which a case that mentions it must have. */
    static <T> T named(Map<String, T> entries, String name) {
        return Objects.requireNonNull(entries.get(name), () -> "nothing is called \"" + name + "\"");
    }

    /** A column as numbers; empty cells and NA are missing, which is NaN. */
    static double[] numbers(List<NamedCsvRecord> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row.getField(column))).toArray();
    }

    static double number(String cell) {
        return switch (cell.strip()) {
            case "", "NA", "NaN", "null" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(cell.strip());
        };
    }
}
