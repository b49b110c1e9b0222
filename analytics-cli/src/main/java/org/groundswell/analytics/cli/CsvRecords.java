package org.groundswell.analytics.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV text into records, minding quotes and counting lines. */
final class CsvRecords {

    /**
     * One record.
     *
     * @param line   the line it begins on, from 1
     * @param fields without the quotes around them
     */
    record Fields(int line, List<String> fields) {}

    private final String text;
    private int at;
    private int line = 1;

    private CsvRecords(String text) {
        this.text = text;
    }

    /** All records but empty lines. */
    static List<Fields> of(String text) {
        var parser = new CsvRecords(text);
        var records = new ArrayList<Fields>();
        while (parser.at < text.length()) {
            var record = parser.next();
            if (record.fields().size() > 1 || !record.fields().get(0).isEmpty()) {
                records.add(record);
            }
        }
        return records;
    }

    private Fields next() {
        int begin = line;
        var fields = new ArrayList<String>();
        while (true) {
            fields.add(field());
            if (at >= text.length() || text.charAt(at) != ',') {
                break;
            }
            at++;
        }
        endLine();
        return new Fields(begin, fields);
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int begin = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else if (c == '"') {
                // What follows a closing quote up to the comma belongs to the field, as spreadsheets read it.
                while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    field.append(text.charAt(at++));
                }
                return field.toString();
            } else {
                line += c == '\n' ? 1 : 0;
                field.append(c);
            }
        }
        throw new DataError("a quote is opened on or before line " + line + " and never closed");
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
