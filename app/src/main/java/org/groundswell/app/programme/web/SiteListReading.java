package org.groundswell.app.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.Table;

/** Reads a list of site codes somebody uploads: a column named like a code, or the first one. */
final class SiteListReading {

    private static final Set<String> NAMES =
            Set.of("ods_code", "ods code", "code", "site_code", "site code", "organisation code", "practice code");

    /** A person reads the first reasons and mends the file; a page of thousands helps nobody. */
    private static final int REASONS = 20;

    private SiteListReading() {}

    /**
     * The sites of the list, each once.
     *
     * @param find entries by code, without those nobody has
     * @throws Refusal with the line of every code that is not a site of the directory; nothing is taken over then
     */
    static List<Entry> read(byte[] file, Function<Set<String>, Map<String, Entry>> find) {
        var table = Table.read(file);
        var names = table.header().names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).strip())
                .toList();
        int named = names.stream()
                .filter(NAMES::contains)
                .findFirst()
                .map(names::indexOf)
                .orElse(-1);
        var rows = named < 0 ? table.rows() : table.rowsBelowHeader();
        int column = Math.max(0, named);
        var codes = new LinkedHashSet<String>();
        rows.forEach(row -> codes.add(row.at(column).strip()));
        codes.remove("");
        var known = find.apply(codes);
        var reasons = new ArrayList<Refusal.Reason>();
        rows.forEach(row -> {
            var code = row.at(column).strip();
            var entry = known.get(code);
            if (!code.isEmpty() && (entry == null || !entry.isTarget())) {
                reasons.add(new Refusal.Reason(
                        "file",
                        "Line %d: %s %s"
                                .formatted(
                                        row.line(),
                                        code,
                                        entry == null ? "is not in the directory" : "is a place, not a site")));
            }
        });
        if (!reasons.isEmpty()) {
            var shown = new ArrayList<>(reasons.subList(0, Math.min(REASONS, reasons.size())));
            if (reasons.size() > REASONS) {
                shown.add(new Refusal.Reason("file", "and %,d more lines".formatted(reasons.size() - REASONS)));
            }
            throw new Refusal(shown);
        }
        if (known.isEmpty()) {
            throw new Refusal("file", "Select a file with a column of site codes; this one has none");
        }
        return List.copyOf(new LinkedHashSet<>(known.values()));
    }
}
