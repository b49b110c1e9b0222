package org.groundswell.app.improvement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.ImprovementStatus;

/** How these pages write dates, and the colours of their tags. */
final class Words {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    /** A date of any precision: 2019, 2019-08 or 2019-08-14, in words. */
    static String dated(String date) {
        return switch (date.length()) {
            case 7 -> MONTH.format(LocalDate.parse(date + "-01"));
            case 10 -> day(LocalDate.parse(date));
            default -> date;
        };
    }

    static String colour(ImprovementStatus status) {
        return switch (status) {
            case DRAFT, RETIRED -> "grey";
            case IN_REVIEW -> "purple";
            case SHARED -> "blue";
            case SPREAD_READY -> "green";
            case NEEDS_TESTING -> "orange";
            case SHARED_AS_LEARNING -> "aqua-green";
            case WITHDRAWN -> "red";
        };
    }

    static String colour(EvidenceStrength strength) {
        return switch (strength) {
            case STRONG -> "green";
            case MODERATE -> "blue";
            case LIMITED -> "orange";
            case UNCLEAR -> "grey";
        };
    }
}
