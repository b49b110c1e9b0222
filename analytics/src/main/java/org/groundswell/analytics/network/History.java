package org.groundswell.analytics.network;

import java.util.Arrays;

/** A spread under way: who adopted when, in order, so that the latest adopters stand together at the end. */
final class History {

    /** From one in so many on, a walk over all actors costs less than rows out of order. */
    private static final int MANY = 32;

    final int[] times;
    final int[] order;
    int adopters;

    /** Where those begin who adopted in the period before the one being played. */
    int begin;

    History(int actors, int[] seeds) {
        times = new int[actors];
        order = new int[actors];
        Arrays.fill(times, AdoptionTimes.NEVER);
        for (int seed : seeds) {
            if (seed < 0 || seed >= actors) {
                throw new IllegalArgumentException(
                        "a seed needs to be an actor from 0 to %d, got %d".formatted(actors - 1, seed));
            }
            if (times[seed] == AdoptionTimes.NEVER) {
                adopt(seed, 1);
            }
        }
    }

    void adopt(int actor, int period) {
        times[actor] = period;
        order[adopters++] = actor;
    }

    /**
     * Puts the adopters of a period, the latest there are, in the order of their numbers when they are many: their rows
     * are then read as they lie in memory.
     */
    void arrange(int period) {
        if (adopters - begin <= times.length / MANY) {
            return;
        }
        int place = begin;
        for (int actor = 0; actor < times.length; actor++) {
            if (times[actor] == period) {
                order[place++] = actor;
            }
        }
    }
}
