package org.groundswell.analytics.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What would change a score, item by item.
 *
 * <p>Over the items rated, with x = level / highest level and S = Σ w x / Σ w:
 *
 * <pre>
 *   without   = S over all other items
 *   halved    = S with the item's weight × ½      doubled = S with its weight × 2
 *   distance  = (line − S) · Σ w / w              the change of x that brings S to the line, by this item alone
 *   reachable = x + distance lies within 0 to 1
 * </pre>
 *
 * <p>A distance is negative when the score stands above the line: how much the item may lose. The smallest set of
 * improvements takes the items with most to give, w (1 − x), until all at their best reach the line; no smaller set
 * does.
 *
 * @param score       S
 * @param line        what is compared with
 * @param items       one for each item rated, in order
 * @param smallestSet places of the fewest items that together can reach the line, largest gain first; empty when the
 *                    score is there already, or when not even all of them can
 * @param crossable   whether the line is reached with every item at its best
 */
public record Sensitivity(
        double score, double line, List<ItemEffect> items, List<Integer> smallestSet, boolean crossable) {

    /** A score that meets the line but for rounding meets it. */
    private static final double ROUNDING = 1e-12;

    /**
     * What one item does to the score.
     *
     * @param place     the item's place in the list given
     * @param without   the score without it; empty when it is the only one
     * @param halved    the score with half its weight
     * @param doubled   the score with twice its weight
     * @param distance  change of x that alone brings the score to the line, in shares of the item's range
     * @param reachable whether the item has that much room
     */
    public record ItemEffect(
            int place, OptionalDouble without, double halved, double doubled, double distance, boolean reachable) {

        /** Whether leaving the item out, or changing its weight, would put the score on the other side of the line. */
        public boolean decides(double score, double line) {
            boolean above = reaches(score, line);
            return reaches(halved, line) != above
                    || reaches(doubled, line) != above
                    || (without.isPresent() && reaches(without.getAsDouble(), line) != above);
        }
    }

    public Sensitivity {
        items = List.copyOf(items);
        smallestSet = List.copyOf(smallestSet);
    }

    /**
     * Sensitivity of the score of some items; those not rated are passed over but keep their place.
     *
     * @param line the score to reach, 0 to 1
     * @throws IllegalArgumentException if no item was rated or the line is not from 0 to 1
     */
    public static Sensitivity of(List<ScoredItem> items, double line) {
        if (!(line >= 0 && line <= 1)) {
            throw new IllegalArgumentException("sensitivity needs a line from 0 to 1, got " + line);
        }
        int[] rated = IntStream.range(0, items.size())
                .filter(i -> items.get(i).rated())
                .toArray();
        if (rated.length == 0) {
            throw new IllegalArgumentException("sensitivity needs at least 1 item that was rated, got 0");
        }
        double weight = 0;
        double gained = 0;
        for (int i : rated) {
            weight += items.get(i).weight();
            gained += items.get(i).weight() * items.get(i).share();
        }
        var effects = new ArrayList<ItemEffect>();
        for (int i : rated) {
            effects.add(effect(i, items.get(i), gained, weight, line, rated.length == 1));
        }
        double missing = line - gained / weight;
        var set = smallestSet(items, rated, missing * weight);
        boolean crossable = missing <= ROUNDING || !set.isEmpty();
        return new Sensitivity(gained / weight, line, effects, set, crossable);
    }

    private static ItemEffect effect(
            int place, ScoredItem item, double gained, double weight, double line, boolean alone) {
        double w = item.weight();
        double own = w * item.share();
        double distance = (line - gained / weight) * weight / w;
        double target = item.share() + distance;
        return new ItemEffect(
                place,
                alone ? OptionalDouble.empty() : OptionalDouble.of((gained - own) / (weight - w)),
                (gained - own / 2) / (weight - w / 2),
                (gained + own) / (weight + w),
                distance,
                target >= -ROUNDING && target <= 1 + ROUNDING);
    }

    private static List<Integer> smallestSet(List<ScoredItem> items, int[] rated, double missing) {
        var byGain = IntStream.of(rated)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -gain(items.get(i))))
                .toList();
        var set = new ArrayList<Integer>();
        double left = missing;
        for (int i : byGain) {
            if (left <= ROUNDING) {
                break;
            }
            set.add(i);
            left -= gain(items.get(i));
        }
        return left <= ROUNDING ? set : List.of();
    }

    private static double gain(ScoredItem item) {
        return item.weight() * (1 - item.share());
    }

    private static boolean reaches(double score, double line) {
        return score >= line - ROUNDING;
    }
}
