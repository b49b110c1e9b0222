package org.groundswell.analytics.network;

import java.util.Arrays;

/**
 * Pairs in an open-addressed table, for networks too large for one bit a pair. A pair taken out leaves a stone behind,
 * over which a search steps on; when stones fill the table it is laid out anew.
 */
final class PairHash implements Pairs {

    private static final long FREE = -1;
    private static final long STONE = -2;

    private final int mask;
    private final int pairs;
    private int used;
    private long[] slots;

    PairHash(TieNetwork network) {
        pairs = network.ties();
        mask = Integer.highestOneBit(Math.max(4, 2 * pairs)) * 2 - 1;
        slots = free();
        for (int ego = 0; ego < network.actors(); ego++) {
            for (int tie = network.start[ego]; tie < network.start[ego + 1]; tie++) {
                put(key(ego, network.alter[tie]));
            }
        }
    }

    @Override
    public boolean has(int ego, int alter) {
        return slots[find(key(ego, alter))] != FREE;
    }

    @Override
    public void swap(int ego, int from, int to) {
        slots[find(key(ego, from))] = STONE;
        put(key(ego, to));
        if (used > mask / 4 * 3) {
            clear();
        }
    }

    private void put(long key) {
        slots[find(key)] = key;
        used++;
    }

    /** Where the pair is, or the free slot at which the search for it ends. */
    private int find(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != key && slots[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void clear() {
        long[] old = slots;
        slots = free();
        used = 0;
        for (long key : old) {
            if (key >= 0) {
                put(key);
            }
        }
        if (used != pairs) {
            throw new IllegalStateException("expected %d pairs, found %d".formatted(pairs, used));
        }
    }

    private long[] free() {
        long[] fresh = new long[mask + 1];
        Arrays.fill(fresh, FREE);
        return fresh;
    }

    private static long key(int ego, int alter) {
        return (long) ego << 32 | alter;
    }
}
