package org.groundswell.analytics.network;

import java.util.Arrays;

/**
 * The period in which each actor adopted, within a window of periods that were observed.
 *
 * <p>Whoever had not adopted when observation ended is {@link #NEVER}: not yet, as far as anyone saw. Coding them as
 * adopting in the last period, as the classic data sets do, turns everyone into an adopter and the last period into a
 * stampede; leaving them out makes spread look faster than it was.
 *
 * <p>Source: C. Van den Bulte and R. Iyengar, "Tricked by truncation", <i>Marketing Science</i> 30 (2011) 233–248,
 * doi:10.1287/mksc.1100.0615.
 */
public final class AdoptionTimes {

    /** The time of an actor that had not adopted by the end of the last period. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final int first;
    private final int last;
    private final int[] times;

    private AdoptionTimes(int first, int last, int[] times) {
        this.first = first;
        this.last = last;
        this.times = times;
    }

    /**
     * Times within the periods {@code first} to {@code last}, both included.
     *
     * @param times one an actor, a period of the window or {@link #NEVER}
     * @throws IllegalArgumentException if the window is empty or a time lies outside it
     */
    public static AdoptionTimes of(int first, int last, int... times) {
        if (last < first || last == NEVER) {
            throw new IllegalArgumentException(
                    "adoption times need a last period not before the first, got %d to %d".formatted(first, last));
        }
        for (int actor = 0; actor < times.length; actor++) {
            if (times[actor] != NEVER && (times[actor] < first || times[actor] > last)) {
                throw new IllegalArgumentException("actor %d needs a time from %d to %d or NEVER, got %d"
                        .formatted(actor, first, last, times[actor]));
            }
        }
        return new AdoptionTimes(first, last, times.clone());
    }

    /** How many actors there are. */
    public int actors() {
        return times.length;
    }

    /** First period observed. */
    public int first() {
        return first;
    }

    /** Last period observed. */
    public int last() {
        return last;
    }

    /** How many periods were observed. */
    public int periods() {
        return last - first + 1;
    }

    /** The period in which this actor adopted, or {@link #NEVER}. */
    public int of(int actor) {
        return times[actor];
    }

    /** Whether this actor adopted at all. */
    public boolean adopted(int actor) {
        return times[actor] != NEVER;
    }

    /** Periods from the first to this actor's adoption, zero or more; {@link #NEVER} stays what it is. */
    int index(int actor) {
        return times[actor] == NEVER ? NEVER : times[actor] - first;
    }

    /** How many actors adopted in each period. Shape: periods. */
    public int[] adoptersByPeriod() {
        int[] counts = new int[periods()];
        for (int time : times) {
            if (time != NEVER) {
                counts[time - first]++;
            }
        }
        return counts;
    }

    /** How many actors had adopted by the end of each period. Shape: periods, never falling. */
    public int[] cumulativeAdopters() {
        int[] counts = adoptersByPeriod();
        Arrays.parallelPrefix(counts, Integer::sum);
        return counts;
    }

    /** Times as an array, one an actor; a copy. */
    public int[] toArray() {
        return times.clone();
    }
}
