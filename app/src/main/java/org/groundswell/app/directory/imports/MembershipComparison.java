package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.app.directory.imports.MembershipComparison.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Holds the memberships of a list against those known. The list is taken at its word for every pair of practice and
 * network it names: what it says of a pair replaces what was known of it.
 *
 * @param outcomes row by row, then the pairs whose open membership the list does not mention
 * @param changed  the memberships, in order of time, of each pair that changes
 */
record MembershipComparison(List<Outcome> outcomes, Map<Pair, Timeline<String>> changed) {

    /** A practice and a network, by their codes. */
    record Pair(String code, String network) {}

    static MembershipComparison of(
            List<Membership> stated, Map<Pair, Timeline<String>> known, LocalDate asAt, Progress progress) {
        var byPair = new LinkedHashMap<Pair, List<Membership>>();
        stated.forEach(row -> byPair.computeIfAbsent(new Pair(row.code(), row.network()), _ -> new ArrayList<>())
                .add(row));
        var outcomes = new ArrayList<Outcome>();
        var changed = new HashMap<Pair, Timeline<String>>();
        byPair.forEach((pair, rows) -> {
            var before = known.getOrDefault(pair, Timeline.empty());
            var after = new Timeline<>(rows.stream()
                    .sorted(Comparator.comparing(Membership::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .map(row -> new Span<>(pair.network(), row.from(), row.to()))
                    .toList());
            if (!after.equals(before)) {
                changed.put(pair, after);
            }
            rows.forEach(row -> outcomes.add(outcome(row, before, asAt)));
            progress.at("Comparing with the directory", outcomes.size(), stated.size());
        });
        known.forEach((pair, links) -> {
            if (!byPair.containsKey(pair) && links.at(asAt).isPresent()) {
                outcomes.add(Outcome.absent(pair.code(), "Member of " + pair.network()));
            }
        });
        return new MembershipComparison(outcomes, changed);
    }

    private static Outcome outcome(Membership row, Timeline<String> known, LocalDate asAt) {
        var outcome = new Outcome.Builder();
        var before = known.spans().stream()
                .filter(span -> Objects.equals(span.from(), row.from()))
                .findFirst()
                .orElse(null);
        if (before == null) {
            outcome.is(ChangeKind.ADDED, "Member of", "", row.network() + from(row.from()));
            if (hasEnded(row.to(), asAt)) {
                outcome.is(ChangeKind.CLOSED, "Last day", "", lastDay(row.to()));
            }
        } else if (!Objects.equals(before.to(), row.to())) {
            boolean hadEnded = hasEnded(before.to(), asAt);
            boolean hasEnded = hasEnded(row.to(), asAt);
            var kind = hadEnded == hasEnded ? ChangeKind.AMENDED : hasEnded ? ChangeKind.CLOSED : ChangeKind.REOPENED;
            outcome.is(kind, "Last day in " + row.network(), lastDay(before.to()), lastDay(row.to()));
        }
        return outcome.build(row.line(), row.code(), row.name());
    }

    private static boolean hasEnded(@Nullable LocalDate to, LocalDate asAt) {
        return to != null && !to.isAfter(asAt);
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate to) {
        return to == null ? null : to.minusDays(1);
    }

    private static String from(@Nullable LocalDate from) {
        return from == null ? "" : " since " + from;
    }
}
