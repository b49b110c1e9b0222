package org.groundswell.app.adoption;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Small counts kept from what is shared, in such a way that a total shown beside them does not give them away.
 *
 * <p>Counts of one up to the threshold are hidden. Where one hidden count, or hidden counts that can only be all one or
 * all as large as hidden ones get, could be worked out from the total, the next larger count is hidden as well; where there
 * is none, a nought. What is hidden for one reason looks like what is hidden for the other.
 */
final class SmallCounts {

    private SmallCounts() {}

    /**
     * Which of the counts are not shown.
     *
     * @param counts    parts of one total
     * @param threshold the smallest count that is shown; noughts are
     * @return their places in the list
     */
    static Set<Integer> hidden(List<Long> counts, int threshold) {
        var hidden = new HashSet<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0 && counts.get(i) < threshold) {
                hidden.add(i);
            }
        }
        while (!hidden.isEmpty() && hidden.size() < counts.size() && !isSafe(counts, hidden, threshold)) {
            hidden.add(next(counts, hidden));
        }
        return Set.copyOf(hidden);
    }

    private static boolean isSafe(List<Long> counts, Set<Integer> hidden, int threshold) {
        long sum = hidden.stream().mapToLong(counts::get).sum();
        boolean covered = hidden.stream().map(counts::get).anyMatch(count -> count == 0 || count >= threshold);
        int size = hidden.size();
        return size > 1 && (covered || (sum > size && sum < (long) size * (threshold - 1)));
    }

    /** The smallest count that is shown, a nought only where there is nothing else. */
    private static int next(List<Long> counts, Set<Integer> hidden) {
        int next = -1;
        for (int i = 0; i < counts.size(); i++) {
            if (!hidden.contains(i) && (next < 0 || comesBefore(counts.get(i), counts.get(next)))) {
                next = i;
            }
        }
        return next;
    }

    private static boolean comesBefore(long count, long other) {
        return other == 0 ? count > 0 : count > 0 && count < other;
    }
}
