package org.groundswell.app.fit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.fit.SiteFits;
import org.groundswell.app.fit.SiteFits.Cell;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Link;

/** How these pages say things. */
final class FitWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private FitWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, LONDON));
    }

    /** A level or gap, which a median may have made a half. */
    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : "%.1f".formatted(number);
    }

    /** "77%", or "Not rated". */
    static String percent(SiteFits fit) {
        return fit.known().map(known -> "%.0f%%".formatted(100 * known.fit())).orElse("Not rated");
    }

    /** "5 of 8": subjects met, of those known. */
    static String met(SiteFits fit) {
        return fit.known()
                .map(known -> "%d of %d".formatted(known.met(), fit.knownCount()))
                .orElse("");
    }

    static String colour(State state) {
        return switch (state) {
            case FITS -> "green";
            case GAPS -> "yellow";
            case BLOCKED -> "red";
            case NOT_KNOWN -> "purple";
            case NOT_RATED -> "grey";
        };
    }

    /** What a cell of the map says; its colour says the same once more. */
    static String gap(Cell cell) {
        if (!cell.known()) {
            return "?";
        }
        if (cell.gap() == 0) {
            return "Met";
        }
        return (cell.blocks() ? "−%s blocks" : "−%s").formatted(plain(cell.gap()));
    }

    static String colour(Cell cell) {
        if (!cell.known()) {
            return "grey";
        }
        if (cell.gap() == 0) {
            return "green";
        }
        return cell.blocks() ? "red" : cell.gap() >= 2 ? "orange" : "yellow";
    }

    /** Where several people begin to assess an adoption with an instrument. */
    static String together(Adoption adoption, String instrument) {
        return "/assessments/new?adoption=%s&instrument=%s"
                .formatted(adoption.id().value(), instrument);
    }

    static List<Link> breadcrumbs(Programme programme) {
        return List.of(
                new Link("Programmes", "/programmes"), new Link(programme.name(), "/programmes/" + programme.code()));
    }
}
