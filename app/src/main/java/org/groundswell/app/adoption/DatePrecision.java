package org.groundswell.app.adoption;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How exactly the date of an event is known. */
public enum DatePrecision {
    DAY("day"),
    MONTH("month"),
    QUARTER("quarter");

    private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private final String label;

    DatePrecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first day of the day, month or calendar quarter that holds this date. */
    public LocalDate firstDay(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / 3 * 3 + 1);
        };
    }

    /** The last day an event with this date can have happened on. */
    public LocalDate lastDay(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> firstDay(date).plusMonths(1).minusDays(1);
            case QUARTER -> firstDay(date).plusMonths(3).minusDays(1);
        };
    }

    /** The date as exactly as it is known: "27 March 2024", "March 2024", "January to March 2024". */
    public String words(LocalDate date) {
        return switch (this) {
            case DAY -> DAY_WORDS.format(date);
            case MONTH -> MONTH_WORDS.format(date);
            case QUARTER -> MONTH_NAME.format(firstDay(date)) + " to " + MONTH_WORDS.format(lastDay(date));
        };
    }

    /** The precision that goes by this name in a file: "day", "Month". */
    public static Optional<DatePrecision> named(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(precision -> precision.name().equals(name))
                .findFirst();
    }
}
