package org.groundswell.analytics.cli;

import java.util.regex.Pattern;

/** Numbers as people write them in CSV, and as we write them back. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numbers() {}

    /** NaN for what is not a plain number; thousands separators and percent signs are not guessed at. */
    static double parse(String text) {
        var stripped = text.strip();
        return PLAIN.matcher(stripped).matches() ? Double.parseDouble(stripped) : Double.NaN;
    }

    /** Empty, or a mark for a value that is not there. */
    static boolean missing(String text) {
        return switch (text.strip()) {
            case "", "NA", "NaN", "null", "NULL", "." -> true;
            default -> false;
        };
    }

    /** The shortest text that reads back as the same number; empty for NaN. */
    static String print(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }
}
