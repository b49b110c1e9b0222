package org.groundswell.app.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads dates as people and systems write them: 2025-03-31, 20250331, 31/03/2025, 31-03-2025, 31.03.2025. Month-first
 * dates (03/31/2025) are read only when the person has said that this file writes them so; no date is tried both ways.
 */
public enum Dates {
    DAY_FIRST("31/03/2025 (day first)"),
    MONTH_FIRST("03/31/2025 (month first)");

    /** Earlier years are almost always slips: 0016 for 2016, or the 1899 that spreadsheets write for an empty date. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ][0-9:.]+Z?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("-?\\d{1,5}(\\.\\d+)?");

    private final String label;

    Dates(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Reads one cell. */
    public Reading<LocalDate> read(String cell) {
        var text = Cells.trim(cell);
        if (Cells.isBlank(text)) {
            return new Reading.Blank<>();
        }
        if (Cells.isSuppressed(text)) {
            return new Reading.Suppressed<>(text);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(text, iso, 1, 2, 3);
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(text, compact, 1, 2, 3);
        }
        var parted = PARTED.matcher(text);
        if (parted.matches()) {
            return this == DAY_FIRST ? date(text, parted, 3, 2, 1) : date(text, parted, 3, 1, 2);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return new Reading.Refused<>("“%s” has a year of two digits: write the year with four".formatted(text));
        }
        if (SERIAL.matcher(text).matches()) {
            return new Reading.Refused<>(serialHint(text));
        }
        return new Reading.Refused<>(
                "“%s” is not a date: write it as 2025-03-31, 20250331 or 31/03/2025".formatted(text));
    }

    private Reading<LocalDate> date(String text, MatchResult parts, int year, int month, int day) {
        int y = Integer.parseInt(parts.group(year));
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return new Reading.Refused<>("“%s” has the year %d: %s".formatted(text, y, yearHint(y)));
        }
        try {
            return new Reading.Value<>(
                    LocalDate.of(y, Integer.parseInt(parts.group(month)), Integer.parseInt(parts.group(day))));
        } catch (DateTimeException _) {
            var hint = parts.group(year).length() == 4 && text.contains("/")
                    ? " (dates are read as %s)".formatted(label)
                    : "";
            return new Reading.Refused<>("“%s” is not a day of the calendar%s".formatted(text, hint));
        }
    }

    private static String yearHint(int year) {
        if (year == 1899) {
            return "spreadsheets write this for an empty date, so leave the cell empty";
        }
        return year < 100
                ? "perhaps %d is meant".formatted(2000 + year)
                : "only %d to %d can be right here".formatted(FIRST_YEAR, LAST_YEAR);
    }

    private static String serialHint(String text) {
        double days = Double.parseDouble(text);
        var meant = days > 0
                ? " (%s would be %s)"
                        .formatted(
                                text,
                                SERIAL_ZERO.plusDays((long) days).toString().toUpperCase(Locale.ROOT))
                : "";
        return "“%s” looks like the number a spreadsheet keeps for a date%s: format the column as a date and save again"
                .formatted(text, meant);
    }
}
