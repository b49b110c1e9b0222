package org.groundswell.analytics.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV table with a header (RFC 4180): fields may be quoted, quotes doubled inside, lines end with LF or CRLF.
 *
 * <p>Rows of another length than the header are bad rows; empty lines are passed over.
 */
final class Table {

    private final String file;
    private final Arguments arguments;
    private final Problems problems;
    private final List<String> header;
    private final List<Row> rows;

    private Table(String file, Arguments arguments, Problems problems, List<String> header, List<Row> rows) {
        this.file = file;
        this.arguments = arguments;
        this.problems = problems;
        this.header = header;
        this.rows = rows;
    }

    static Table parse(String file, String text, Arguments arguments, Problems problems) {
        var records = CsvRecords.of(text);
        if (records.isEmpty()) {
            throw new DataError((file.equals("-") ? "The input" : file) + " needs a header and rows, got nothing");
        }
        var header = records.get(0).fields().stream().map(String::strip).toList();
        var rows = new ArrayList<Row>();
        for (var record : records.subList(1, records.size())) {
            if (record.fields().size() == header.size()) {
                rows.add(new Row(record.line(), record.fields()));
            } else {
                problems.add(
                        file,
                        record.line(),
                        "needs %d fields as the header has, got %d"
                                .formatted(header.size(), record.fields().size()));
            }
        }
        return new Table(file, arguments, problems, header, rows);
    }

    List<String> header() {
        return header;
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String role) {
        return header.contains(arguments.column(role));
    }

    /**
     * The place of the column that plays a role.
     *
     * @throws DataError if there is none
     */
    int column(String role) {
        int place = header.indexOf(arguments.column(role));
        if (place < 0) {
            throw new DataError("%s needs a column \"%s\", got %s (--columns %s=NAME names another)"
                    .formatted(
                            file.equals("-") ? "The input" : file,
                            arguments.column(role),
                            String.join(", ", header),
                            role));
        }
        return place;
    }

    /** Puts a row aside, with what was needed. */
    void refuse(Row row, String message) {
        problems.add(file, row.line(), message);
    }

    /** A number, or NaN with the row put aside. */
    double number(Row row, int column) {
        double value = Numbers.parse(row.text(column));
        if (Double.isNaN(value)) {
            refuse(row, "%s needs a number, got \"%s\"".formatted(header.get(column), row.text(column)));
        }
        return value;
    }

    /**
     * One row.
     *
     * @param line   the line it begins on, from 1 for the header
     * @param fields as they stand
     */
    record Row(int line, List<String> fields) {

        String text(int column) {
            return fields.get(column).strip();
        }

        boolean missing(int column) {
            return Numbers.missing(fields.get(column));
        }
    }
}
