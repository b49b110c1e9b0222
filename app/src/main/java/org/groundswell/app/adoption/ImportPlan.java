package org.groundswell.app.adoption;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.directory.EntryId;

/**
 * What an adoption file would change: compared with what is recorded, nothing written yet.
 *
 * @param rows        every row of the file, in its order
 * @param begun       adoptions that would begin, with their events
 * @param grown       adoptions that would get more events, and how many of their events are recorded already
 * @param replanned   adoptions whose planned dates would change
 * @param newTargets  sites that would be put on the target list
 * @param targetsFrom the day from which they would count
 */
public record ImportPlan(
        List<PlannedRow> rows,
        List<Adoption> begun,
        Map<Adoption, Integer> grown,
        List<Adoption> replanned,
        Set<EntryId> newTargets,
        LocalDate targetsFrom) {

    /** How many rows there are of each kind, zero included. */
    public Map<RowOutcome, Integer> counts() {
        var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        for (var outcome : RowOutcome.values()) {
            counts.put(outcome, 0);
        }
        rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        return counts;
    }

    public boolean changesNothing() {
        return begun.isEmpty() && grown.isEmpty() && replanned.isEmpty() && newTargets.isEmpty();
    }
}
