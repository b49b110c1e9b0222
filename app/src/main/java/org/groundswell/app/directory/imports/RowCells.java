package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.tabular.Dates;
import org.groundswell.app.tabular.Numbers;
import org.groundswell.app.tabular.Reading;
import org.groundswell.app.tabular.Row;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and collects, for a person, everything that is wrong with it. */
final class RowCells {

    /** Words for a status in old and new exports of the Organisation Data Service, and as people write them. */
    private static final Map<String, EntryStatus> STATUSES = Map.ofEntries(
            Map.entry("a", EntryStatus.OPEN),
            Map.entry("active", EntryStatus.OPEN),
            Map.entry("open", EntryStatus.OPEN),
            Map.entry("c", EntryStatus.CLOSED),
            Map.entry("closed", EntryStatus.CLOSED),
            Map.entry("inactive", EntryStatus.CLOSED),
            Map.entry("d", EntryStatus.DORMANT),
            Map.entry("dormant", EntryStatus.DORMANT),
            Map.entry("p", EntryStatus.PROPOSED),
            Map.entry("proposed", EntryStatus.PROPOSED));

    private static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    private final Row row;
    private final Dates dates;
    private final List<String> reasons = new ArrayList<>();

    RowCells(Row row, Dates dates) {
        this.row = row;
        this.dates = dates;
    }

    String text(int column) {
        return row.at(column);
    }

    /** A code as codes are kept: without blanks around it, in capitals. */
    String code(int column) {
        return row.at(column).toUpperCase(Locale.ROOT);
    }

    String required(int column, String what) {
        var text = row.at(column);
        if (text.isEmpty()) {
            reasons.add("the %s is missing".formatted(what));
        }
        return text;
    }

    @Nullable
    LocalDate date(int column, String what) {
        return switch (dates.read(row.at(column))) {
            case Reading.Value<LocalDate>(LocalDate day) -> day;
            case Reading.Refused<LocalDate>(String reason) -> {
                reasons.add("%s: %s".formatted(what, reason));
                yield null;
            }
            case Reading.Blank<LocalDate> _, Reading.Suppressed<LocalDate> _ -> null;
        };
    }

    /** As {@link #date}; the first of January 1900 is what some spreadsheets make of an empty cell, and no end. */
    @Nullable
    LocalDate end(int column, String what) {
        var day = date(column, what);
        return NO_DATE.equals(day) ? null : day;
    }

    /** The first day after the one stated: lists give the last day on which something held. */
    @Nullable
    LocalDate dayAfter(int column, String what) {
        var last = date(column, what);
        return last == null ? null : last.plusDays(1);
    }

    @Nullable
    Double number(int column, String what) {
        return switch (Numbers.read(row.at(column))) {
            case Reading.Value<Double>(Double value) -> value;
            case Reading.Refused<Double>(String reason) -> {
                reasons.add("%s: %s".formatted(what, reason));
                yield null;
            }
            case Reading.Blank<Double> _, Reading.Suppressed<Double> _ -> null;
        };
    }

    @Nullable
    EntryStatus status(int column) {
        var text = row.at(column).toLowerCase(Locale.ROOT);
        var status = STATUSES.get(text);
        if (status == null && !text.isEmpty()) {
            reasons.add("the status “%s” is not one of A, C, D, P, active, closed, dormant, proposed".formatted(text));
        }
        return status;
    }

    /** The cells of neighbouring columns that say something, as one line. */
    String line(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(row::at)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Notes that an end comes before its beginning. */
    void inOrder(@Nullable LocalDate begin, @Nullable LocalDate end, String problem) {
        if (begin != null && end != null && end.isBefore(begin)) {
            reasons.add("%s (%s before %s)".formatted(problem, end, begin));
        }
    }

    void refuse(String reason) {
        reasons.add(reason);
    }

    /** All that is wrong, as one sentence; empty if nothing is. */
    Optional<String> refusal() {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        var all = String.join("; ", reasons);
        return Optional.of(Character.toUpperCase(all.charAt(0)) + all.substring(1));
    }

    long lineNumber() {
        return row.line();
    }
}
