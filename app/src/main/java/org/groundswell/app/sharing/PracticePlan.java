package org.groundswell.app.sharing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.improvement.Improvement;
import org.jspecify.annotations.Nullable;

/** What a file of practices would change in the library, nothing written yet. */
public record PracticePlan(List<Row> rows) {

    /**
     * One row and what it means.
     *
     * @param line     line of the file it begins on
     * @param title    as the file has it
     * @param words    what would change, or why it cannot be imported
     * @param warnings what whoever imports it should look at; empty if nothing
     * @param names    words in it that look like the names of people
     * @param practice null if the row is refused
     * @param existing the improvement that is here already; null for a new one
     */
    public record Row(
            long line,
            String title,
            PracticeOutcome outcome,
            String words,
            List<String> warnings,
            List<String> names,
            @Nullable Practice practice,
            @Nullable Improvement existing) {

        static Row refused(long line, String title, String why) {
            return new Row(line, title, PracticeOutcome.REFUSED, why, List.of(), List.of(), null, null);
        }

        /** Whether recording the file would write it. */
        boolean isWritten() {
            return outcome == PracticeOutcome.NEW || outcome == PracticeOutcome.CHANGED;
        }
    }

    public PracticePlan {
        rows = List.copyOf(rows);
    }

    /** How many rows there are of each kind, zero included. */
    public Map<PracticeOutcome, Integer> counts() {
        var counts = new EnumMap<PracticeOutcome, Integer>(PracticeOutcome.class);
        for (var outcome : PracticeOutcome.values()) {
            counts.put(outcome, 0);
        }
        rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        return counts;
    }

    public boolean changesNothing() {
        return rows.stream().noneMatch(Row::isWritten);
    }

    /** Rows that would be written and in which something looks like a person's name. */
    public long withNames() {
        return rows.stream()
                .filter(row -> row.isWritten() && !row.names().isEmpty())
                .count();
    }

    public int refused() {
        return counts().getOrDefault(PracticeOutcome.REFUSED, 0);
    }
}
