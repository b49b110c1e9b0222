package org.groundswell.app.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.groundswell.app.directory.EntryStatus;
import org.jspecify.annotations.Nullable;

/** Dates and statuses of the directory as its pages say them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "since 1 April 2020", "until 31 October 2017", "from … to …", or "dates not known". The last day is included. */
    static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "beginning not known";
        }
        if (from == null) {
            return "until " + day(to == null ? null : to.minusDays(1));
        }
        return to == null ? "since " + day(from) : "%s to %s".formatted(day(from), day(to.minusDays(1)));
    }

    static String colour(EntryStatus status) {
        return switch (status) {
            case OPEN -> "green";
            case DORMANT -> "yellow";
            case PROPOSED -> "blue";
            case CLOSED -> "grey";
        };
    }
}
