package org.groundswell.app.sharing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.problem.Names;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.sharing.PracticePlan.Row;
import org.jspecify.annotations.Nullable;

/** Compares the rows of one file of practices, in their order, with what is here. */
final class PracticeComparison {

    private final List<String> columns;
    private final Known known;
    private final Member by;
    private final Set<ImprovementCode> seen = new HashSet<>();

    /** @param columns those the file has, its code left out */
    PracticeComparison(List<String> columns, Known known, Member by) {
        this.columns = columns;
        this.known = known;
        this.by = by;
    }

    /** A row as far as it can be read; refused where {@code read} is null. */
    record ReadRow(long line, String title, PracticeReading.@Nullable Read read, String refusal) {

        static ReadRow of(org.groundswell.app.tabular.Row row, String title, PracticeReading reading) {
            try {
                return new ReadRow(row.line(), title, reading.read(row), "");
            } catch (Refusal refusal) {
                var why = refusal.reasons().stream()
                        .map(reason -> reason.field() + ": " + reason.message())
                        .collect(Collectors.joining("; "));
                return new ReadRow(row.line(), title, null, why);
            }
        }
    }

    /**
     * What is here already under the codes of a file, asked for in a fixed number of queries.
     *
     * @param imported the cells as last imported, of those that were
     */
    record Known(
            Map<ImprovementCode, Improvement> improvements,
            Map<ImprovementId, Version> versions,
            Map<ImprovementId, Map<String, String>> imported) {

        Practice present(Improvement improvement) {
            return Practice.of(improvement, Objects.requireNonNull(versions.get(improvement.id())));
        }
    }

    /** What the next row of the file would change. */
    Row planned(ReadRow row) {
        var read = row.read();
        if (read == null) {
            return Row.refused(row.line(), row.title(), row.refusal());
        }
        var practice = read.practice();
        if (!seen.add(practice.code())) {
            return Row.refused(
                    row.line(),
                    row.title(),
                    "The code “%s” stands in this file twice"
                            .formatted(practice.code().value()));
        }
        var existing = known.improvements().get(practice.code());
        return existing == null
                ? new Row(
                        row.line(),
                        practice.description().title(),
                        PracticeOutcome.NEW,
                        "As /improvements/" + practice.code().value(),
                        read.warnings(),
                        Names.in(practice.words()),
                        practice,
                        null)
                : compared(row.line(), read, existing);
    }

    private Row compared(long line, PracticeReading.Read read, Improvement found) {
        var practice = read.practice();
        var wanted = practice.cells(columns);
        var here = known.present(found);
        var present = here.cells(columns);
        var imported = known.imported().get(found.id());
        PracticeOutcome outcome;
        String words;
        if (wanted.equals(present)) {
            outcome = PracticeOutcome.UNCHANGED;
            words = "";
        } else if (!by.is(Role.EDITOR, found.id().value())) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "You are no editor of this improvement";
        } else if (imported == null) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "It was described here and not imported";
        } else if (!present.equals(only(imported))) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "Changed here since it was imported: " + differing(present, only(imported));
        } else if (!isOpen(found, Objects.requireNonNull(known.versions().get(found.id())))) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "It is in review, retired or has its first version published; change it with a new version";
        } else {
            outcome = PracticeOutcome.CHANGED;
            words = "Changes: " + differing(wanted, present);
        }
        return new Row(
                line,
                practice.description().title(),
                outcome,
                words,
                read.warnings(),
                Names.in(practice.words()),
                outcome == PracticeOutcome.CHANGED ? over(here, practice) : practice,
                found);
    }

    /** The practice as it is here, with the columns of the file; a column the file does not have says nothing. */
    private Practice over(Practice here, Practice practice) {
        var cells = new LinkedHashMap<>(here.cells());
        cells.putAll(practice.cells(columns));
        var merged = new PracticeReading(PracticeCells.ofOurs())
                .read(PracticeCells.row(cells))
                .practice();
        return merged.reachedAs(here.ownership());
    }

    private Map<String, String> only(Map<String, String> cells) {
        var some = new LinkedHashMap<String, String>();
        columns.forEach(column -> some.put(column, cells.getOrDefault(column, "")));
        return some;
    }

    private static String differing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(column -> !one.getOrDefault(column, "").equals(other.getOrDefault(column, "")))
                .collect(Collectors.joining(", "));
    }

    /** A published version never changes; only what has none, or a draft beside it, is open to an import. */
    private static boolean isOpen(Improvement improvement, Version latest) {
        return switch (improvement.status()) {
            case DRAFT -> true;
            case SHARED, SPREAD_READY, NEEDS_TESTING, SHARED_AS_LEARNING -> !latest.isPublished();
            case IN_REVIEW, RETIRED, WITHDRAWN -> false;
        };
    }
}
