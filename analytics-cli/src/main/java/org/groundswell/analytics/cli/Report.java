package org.groundswell.analytics.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a command found, ready for any format.
 *
 * @param columns names of the columns of the CSV
 * @param rows    its rows; numbers, texts, truths or empty Optionals
 * @param json    the JSON object, with everything
 * @param picture draws the SVG when it is asked for
 */
record Report(List<String> columns, List<List<Object>> rows, Map<String, Object> json, Supplier<String> picture) {

    void write(Format format, PrintStream out) {
        switch (format) {
            case CSV -> csv(out);
            case JSON -> {
                out.print(Json.of(json));
                out.print('\n');
            }
            case SVG -> out.print(picture.get());
        }
    }

    private void csv(PrintStream out) {
        out.print(String.join(",", columns.stream().map(Report::field).toList()));
        out.print('\n');
        for (var row : rows) {
            out.print(String.join(",", row.stream().map(Report::cell).toList()));
            out.print('\n');
        }
    }

    private static String cell(Object value) {
        return value instanceof Number number ? Numbers.print(number.doubleValue()) : field(String.valueOf(value));
    }

    private static String field(String text) {
        boolean quote = text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
