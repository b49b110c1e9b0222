package org.groundswell.analytics.spc;

import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/** A yes or no for each point of a series of any length, read in windows of 64 for {@link PatternBits}. */
final class BitRow {

    static final int WINDOW = 64;

    private final long[] words;

    private BitRow(int size) {
        words = new long[size / WINDOW + 2];
    }

    static BitRow of(int size, IntPredicate yes) {
        var row = new BitRow(size);
        for (int j = 0; j < size; j++) {
            if (yes.test(j)) {
                row.words[j / WINDOW] |= 1L << j;
            }
        }
        return row;
    }

    boolean get(int j) {
        return (words[j / WINDOW] >>> j & 1) != 0;
    }

    /** 64 bits from {@code start} on, the first lowest; zeros beyond the end. */
    long from(int start) {
        int word = start / WINDOW;
        int shift = start % WINDOW;
        return shift == 0 ? words[word] : words[word] >>> shift | words[word + 1] << (WINDOW - shift);
    }

    /**
     * A row computed window by window. A point's bit may depend on points up to {@code reach} away on both sides, so
     * windows overlap by twice that and only their inner bits are kept.
     *
     * @param window the bits of the window that starts at the given point
     */
    static BitRow windows(int size, int reach, IntToLongFunction window) {
        var row = new BitRow(size);
        int start = 0;
        while (true) {
            boolean last = start + WINDOW >= size;
            long bits = window.applyAsLong(start) & keep(start > 0, last, reach);
            row.words[start / WINDOW] |= bits << start;
            if (start % WINDOW != 0) {
                row.words[start / WINDOW + 1] |= bits >>> (WINDOW - start % WINDOW);
            }
            if (last) {
                return row;
            }
            start += WINDOW - 2 * reach;
        }
    }

    /** Bits of a window that are right although points beyond its ends were not seen. */
    static long keep(boolean pointsBefore, boolean last, int reach) {
        long kept = pointsBefore ? -1L << reach : -1L;
        return last ? kept : kept & (-1L >>> reach);
    }
}
