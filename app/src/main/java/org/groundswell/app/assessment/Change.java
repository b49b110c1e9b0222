package org.groundswell.app.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.analytics.agreement.PairedChange;
import org.groundswell.app.instrument.Item;

/**
 * What changed from one assessment to the next, told only within the people and the items that are in both, on the same
 * version of the instrument.
 *
 * @param pairs    people in both, each with the mean of the levels they gave before and after to what they rated twice
 * @param change   mean change with its interval, in levels; empty with fewer than two people
 * @param items    items by the change of their mean, those that fell furthest first
 * @param resolved answers that were "do not know" before and a level after
 * @param lost     answers that were a level before and "do not know" after
 */
public record Change(List<Pair> pairs, Optional<PairedChange> change, List<ItemChange> items, int resolved, int lost) {

    /** The share of intervals that hold the true change. */
    public static final double LEVEL = 0.95;

    /** One person in both rounds. */
    public record Pair(RaterRole role, double before, double after) {}

    /** One item, over the people who rated it in both rounds. */
    public record ItemChange(Item item, int people, double before, double after) {

        public double change() {
            return after - before;
        }
    }

    public Change {
        pairs = List.copyOf(pairs);
        items = List.copyOf(items);
    }

    /** @throws IllegalArgumentException if the rounds are not on the same version of the instrument */
    static Change of(Round before, Round after) {
        if (!before.instrument().id().equals(after.instrument().id())) {
            throw new IllegalArgumentException("A change needs two rounds on one version of an instrument");
        }
        var earlier = new HashMap<UUID, Sheet>();
        before.sheets().forEach(rated -> earlier.put(rated.seat().person(), rated.sheet()));
        var both = after.sheets().stream()
                .filter(rated -> earlier.containsKey(rated.seat().person()))
                .toList();
        var pairs = new ArrayList<Pair>();
        int resolved = 0;
        int lost = 0;
        for (var rated : both) {
            var first = Objects.requireNonNull(earlier.get(rated.seat().person()));
            pair(rated.seat().role(), first, rated.sheet(), after.instrument().items())
                    .ifPresent(pairs::add);
            resolved += turned(first, rated.sheet(), AnswerState.DONT_KNOW, AnswerState.LEVEL);
            lost += turned(first, rated.sheet(), AnswerState.LEVEL, AnswerState.DONT_KNOW);
        }
        var items = after.instrument().items().stream()
                .map(item -> item(item, both, earlier))
                .filter(change -> change.people() > 0)
                .sorted(Comparator.comparingDouble(ItemChange::change))
                .toList();
        return new Change(
                pairs,
                PairedChange.of(
                        pairs.stream().mapToDouble(Pair::before).toArray(),
                        pairs.stream().mapToDouble(Pair::after).toArray(),
                        LEVEL),
                items,
                resolved,
                lost);
    }

    private static Optional<Pair> pair(RaterRole role, Sheet before, Sheet after, List<Item> items) {
        var twice = items.stream()
                .map(Item::code)
                .filter(code -> !Double.isNaN(before.rating(code)) && !Double.isNaN(after.rating(code)))
                .toList();
        if (twice.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pair(
                role,
                twice.stream().mapToDouble(before::rating).average().orElseThrow(),
                twice.stream().mapToDouble(after::rating).average().orElseThrow()));
    }

    private static ItemChange item(Item item, List<Round.Rated> both, Map<UUID, Sheet> earlier) {
        var befores = new ArrayList<Double>();
        var afters = new ArrayList<Double>();
        for (var rated : both) {
            double before =
                    Objects.requireNonNull(earlier.get(rated.seat().person())).rating(item.code());
            double after = rated.sheet().rating(item.code());
            if (!Double.isNaN(before) && !Double.isNaN(after)) {
                befores.add(before);
                afters.add(after);
            }
        }
        return new ItemChange(item, befores.size(), mean(befores), mean(afters));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static int turned(Sheet before, Sheet after, AnswerState from, AnswerState to) {
        return (int) before.items().entrySet().stream()
                .filter(entry -> entry.getValue().state() == from
                        && after.answer(entry.getKey()).state() == to)
                .count();
    }
}
