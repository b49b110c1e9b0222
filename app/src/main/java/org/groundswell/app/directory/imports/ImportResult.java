package org.groundswell.app.directory.imports;

import java.util.List;
import java.util.Map;

/**
 * What an import in one go came to.
 *
 * @param counts  rows by what they do, every kind with a number
 * @param applied whether the directory was changed
 */
public record ImportResult(
        ListFormat format,
        Map<ChangeKind, Integer> counts,
        List<Outcome> refused,
        List<String> notes,
        boolean applied) {

    public ImportResult {
        counts = Map.copyOf(counts);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    public int count(ChangeKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
