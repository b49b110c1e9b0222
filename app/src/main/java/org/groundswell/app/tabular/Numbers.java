package org.groundswell.app.tabular;

import java.util.regex.Pattern;

/** Reads plain numbers: 1234, -0.5, 1.2e3. Thousands separators and decimal commas are refused, not interpreted. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([, ’']\\d{3})+(\\.\\d+)?");

    private Numbers() {}

    /** Reads one cell; the value is finite. */
    public static Reading<Double> read(String cell) {
        var text = Cells.trim(cell);
        if (Cells.isBlank(text)) {
            return new Reading.Blank<>();
        }
        if (Cells.isSuppressed(text)) {
            return new Reading.Suppressed<>(text);
        }
        if (PLAIN.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            return Double.isFinite(value)
                    ? new Reading.Value<>(value)
                    : new Reading.Refused<>("“%s” is too large a number".formatted(text));
        }
        if (THOUSANDS.matcher(text).matches()) {
            return new Reading.Refused<>(
                    "“%s” has a thousands separator: write %s".formatted(text, text.replaceAll("[, ’']", "")));
        }
        return new Reading.Refused<>("“%s” is not a number: write it as 1234 or 12.5".formatted(text));
    }

    /** Reads one cell that must hold a whole number. */
    public static Reading<Long> readWhole(String cell) {
        return switch (read(cell)) {
            case Reading.Value<Double>(Double value)
            when value == Math.rint(value) && Math.abs(value) < 1e15 -> new Reading.Value<>(value.longValue());
            case Reading.Value<Double>(Double value) ->
                new Reading.Refused<>("“%s” is not a whole number".formatted(Cells.trim(cell)));
            case Reading.Blank<Double> _ -> new Reading.Blank<>();
            case Reading.Suppressed<Double>(String mark) -> new Reading.Suppressed<>(mark);
            case Reading.Refused<Double>(String reason) -> new Reading.Refused<>(reason);
        };
    }
}
