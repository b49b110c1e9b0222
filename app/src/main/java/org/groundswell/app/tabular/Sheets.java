package org.groundswell.app.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables that come as a workbook or as JSON, read into the same rows as a text table. */
public final class Sheets {

    /** A small file may unpack to far more than anybody describes. */
    private static final long MOST_CHARACTERS = 50_000_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Sheets() {}

    /**
     * Reads a text table, the first sheet of an Excel workbook (.xlsx), or JSON: a list of entries, or an object that
     * holds one such list. The entries' names become the columns; a list inside an entry becomes its items with
     * semicolons between them.
     *
     * @return rows with their line in the file; for JSON, the first entry is row 2, as below a row of names
     * @throws Refusal at field {@code file}, with a sentence that says what to do
     */
    public static Table read(byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return workbook(bytes);
        }
        return isJson(bytes) ? json(bytes) : Table.read(bytes);
    }

    private static boolean isJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '[' || b == '{') {
                return true;
            }
            // Blanks and the bytes of a byte-order mark.
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b >= 0) {
                return false;
            }
        }
        return false;
    }

    private static Table workbook(byte[] bytes) {
        var rows = new ArrayList<Row>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getFirstSheet();
            long characters = 0;
            try (var lines = sheet.openStream()) {
                for (var line : (Iterable<org.dhatim.fastexcel.reader.Row>) lines::iterator) {
                    var cells = new ArrayList<String>();
                    for (int i = 0; i < line.getCellCount(); i++) {
                        cells.add(line.getOptionalCell(i).map(Sheets::text).orElse(""));
                    }
                    characters += cells.stream().mapToLong(String::length).sum() + cells.size();
                    refuseIfTooLarge(characters);
                    var row = new Row(line.getRowNum(), cells);
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                }
            }
            return table(rows, "the first sheet of a workbook, “" + sheet.getName() + "”");
        } catch (IOException | ExcelReaderException e) {
            throw new Refusal(
                    "file", "This is not an Excel workbook (.xlsx) that can be read: save it again, or as CSV.");
        }
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null && format.contains("y") && format.contains("d");
    }

    private static Table json(byte[] bytes) {
        List<JsonNode> entries;
        try {
            entries = entries(JSON.readTree(bytes));
        } catch (JacksonException e) {
            throw new Refusal("file", "This file is not valid JSON: " + e.getOriginalMessage());
        }
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).isObject()) {
                throw new Refusal("file", "Entry %d of this file is no object with names and values.".formatted(i + 1));
            }
            names.addAll(entries.get(i).propertyNames());
        }
        var rows = new ArrayList<Row>();
        rows.add(new Row(1, List.copyOf(names)));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            rows.add(new Row(
                    i + 2, names.stream().map(name -> text(entry.path(name))).toList()));
        }
        return table(rows, "JSON, %,d entries".formatted(entries.size()));
    }

    private static List<JsonNode> entries(JsonNode root) {
        if (root.isObject()) {
            var lists = root.values().stream().filter(JsonNode::isArray).toList();
            if (lists.size() == 1) {
                return lists.getFirst().values().stream().toList();
            }
        }
        if (!root.isArray()) {
            throw new Refusal("file", "This file holds no list of entries: write them as [ {…}, {…} ].");
        }
        return root.values().stream().toList();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Sheets::text)
                    .collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return value.toString();
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    private static void refuseIfTooLarge(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw new Refusal("file", "This workbook is too large to be read here: save the sheet as CSV.");
        }
    }

    private static Table table(List<Row> rows, String format) {
        if (rows.size() < 2) {
            throw new Refusal(
                    "file", "This file is empty. Choose a file with a row of names and at least one row below.");
        }
        return new Table(rows, new TextFormat(format, ','));
    }
}
