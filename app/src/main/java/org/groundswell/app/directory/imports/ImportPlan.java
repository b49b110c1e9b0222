package org.groundswell.app.directory.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.directory.imports.Comparison.Compared;
import org.groundswell.app.directory.imports.MembershipComparison.Pair;

/**
 * What a list would do to the directory as it is at one revision.
 *
 * @param outcomes    every row in order of line, then what the file does not mention
 * @param entries     the entries of those rows, before and after
 * @param memberships the pairs of practice and network that change
 * @param named       entries that are only named by others: new ones, and known ones that get their name
 */
record ImportPlan(
        ListContext list,
        long revision,
        List<Outcome> outcomes,
        List<Compared> entries,
        Map<Pair, Timeline<String>> memberships,
        List<EntryState> named,
        List<String> notes) {

    /** Rows by what they do; every kind has a number, and a row counts once for each of its kinds. */
    Map<ChangeKind, Integer> counts() {
        var counts = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
        for (var kind : ChangeKind.values()) {
            counts.put(kind, 0);
        }
        outcomes.forEach(outcome -> outcome.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }

    List<Outcome> refused() {
        return outcomes.stream()
                .filter(outcome -> outcome.kinds().contains(ChangeKind.REFUSED))
                .toList();
    }

    /** The counts in one sentence, for the audit. */
    String inWords() {
        var counts = counts();
        return "%s as at %s: %d added, %d renamed, %d moved, %d closed, %d reopened, %d amended, %d unchanged, %d refused"
                .formatted(
                        list.format(),
                        list.asAt(),
                        counts.get(ChangeKind.ADDED),
                        counts.get(ChangeKind.RENAMED),
                        counts.get(ChangeKind.MOVED),
                        counts.get(ChangeKind.CLOSED),
                        counts.get(ChangeKind.REOPENED),
                        counts.get(ChangeKind.AMENDED),
                        counts.get(ChangeKind.UNCHANGED),
                        counts.get(ChangeKind.REFUSED));
    }
}
