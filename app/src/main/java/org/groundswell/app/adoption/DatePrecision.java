package org.groundswell.app.adoption;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How exactly the date of an event is known. */
public enum DatePrecision {
    DAY("day"),
    MONTH("month"),
    QUARTER("quarter");

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

    /** The precision that goes by this name in a file: "day", "Month". */
    public static Optional<DatePrecision> named(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(precision -> precision.name().equals(name))
                .findFirst();
    }
}
