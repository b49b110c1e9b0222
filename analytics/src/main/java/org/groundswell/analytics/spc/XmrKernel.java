package org.groundswell.analytics.spc;

import java.util.Arrays;
import org.groundswell.analytics.spc.Conventions.RangeAverage;
import org.groundswell.analytics.spc.Conventions.Screening;

/**
 * One series of a batch after the other, without objects and, for the usual complete series of up to 64 points, without
 * branches that noise makes unpredictable: comparisons become bits by the sign of a difference.
 *
 * <p>The arithmetic is step for step that of {@link Means}, {@link Ranges}, {@link Lines} and {@link Reasons}; a test
 * compares every bit.
 */
final class XmrKernel {

    double centre;
    double threeSigma;

    private final double[] values;
    private final Conventions conventions;
    private final int baseline;
    private final int shiftPoints;
    private final int trendPoints;
    private final boolean thirdOnSameSide;
    private final boolean countsBeyondLimits;
    private final boolean usual;

    private final long[] window = new long[XmrBatch.PLANES];
    private double tolerance;
    private long above;
    private long below;
    private long rising;
    private long falling;
    private long aboveUpper;
    private long belowLower;
    private long aboveTwoSigma;
    private long belowTwoSigma;

    XmrKernel(double[] values, Conventions conventions, int baseline) {
        this.values = values;
        this.conventions = conventions;
        this.baseline = baseline;
        shiftPoints = conventions.shiftPoints();
        trendPoints = conventions.trendPoints();
        thirdOnSameSide = conventions.twoOfThree().thirdOnSameSide;
        countsBeyondLimits = conventions.twoOfThree().countsBeyondLimits;
        usual = baseline == 0 && conventions.ranges() == RangeAverage.MEAN;
    }

    /**
     * Judges the series at {@code from} … {@code to − 1}.
     *
     * @param signals where its signals go, {@link XmrBatch#PLANES} longs for every 64 points from {@code base} on
     * @return the signals of the last point that is not missing, marked if there are too few points for icons
     */
    int judge(int from, int to, long[] signals, int base) {
        int n = to - from;
        if (usual && n > 1 && n <= BitRow.WINDOW && n >= conventions.minimumPoints() && judgeComplete(from, to)) {
            rules((-1L >>> (BitRow.WINDOW - n)) & ~1L, signals, base);
            return pointSignals(signals, base, n - 1);
        }
        int present = countPresent(from, to);
        limits(from, baseline > 0 ? Math.min(to, from + baseline) : to);
        if (present == 0 || present < conventions.minimumPoints()) {
            threeSigma = Double.NaN;
            return XmrBatch.NO_ICONS;
        }
        tolerance = Tolerance.of(centre, centre + threeSigma);
        return judgeWindows(from, to, signals, base);
    }

    /**
     * Limits and bits of a complete series of 2 to 64 points in two passes; false if a value is missing.
     *
     * <p>The first pass sums and notes the steps down. The second refines the mean and notes the points below it, which
     * the last correction of the mean cannot change for a point well off it; the few on the line or out by the limits
     * are looked at again, one by one.
     */
    private boolean judgeComplete(int from, int to) {
        double previous = values[from];
        double sum = 0 + previous;
        double ranges = 0;
        long down = 0;
        long level = 0;
        for (int i = from + 1; i < to; i++) {
            double value = values[i];
            double step = value - previous;
            sum += value;
            ranges += Math.abs(step);
            down = (down << 1) | signBit(step);
            if (step == 0) {
                level |= 1L << (i - from);
            }
            previous = value;
        }
        if (!(Math.abs(sum) < Double.POSITIVE_INFINITY)) {
            return false;
        }
        int n = to - from;
        double mean = sum / n;
        threeSigma = threeSigma(ranges / (n - 1), from, to);
        double slack = Tolerance.of(mean, mean + threeSigma);
        long inner = Double.doubleToRawLongBits(2 * slack);
        long span = Double.doubleToRawLongBits(Math.max(0, threeSigma * 2 / 3 - 8 * slack)) - inner;
        long ordinary = Math.max(0, span);
        double rest = 0;
        long negative = 0;
        long again = 0;
        for (int i = from; i < to; i++) {
            double distance = values[i] - mean;
            rest += distance;
            long bits = Double.doubleToRawLongBits(distance);
            negative = (negative << 1) | (bits >>> 63);
            if (Long.compareUnsigned((bits & Long.MAX_VALUE) - inner, ordinary) >= 0) {
                again |= 1L << (i - from);
            }
        }
        centre = mean + rest / n;
        tolerance = Tolerance.of(centre, centre + threeSigma);
        int unused = BitRow.WINDOW - n;
        long all = -1L >>> unused;
        long low = Long.reverse(negative) >>> unused;
        clear();
        below = low & ~again;
        above = all & ~low & ~again;
        falling = (Long.reverse(down) >>> unused) & ~level;
        rising = all & ~1L & ~falling & ~level;
        for (; again != 0; again &= again - 1) {
            look(values[from + Long.numberOfTrailingZeros(again)], Long.lowestOneBit(again));
        }
        return true;
    }

    /** 1 if the number is negative (or −0). */
    private static long signBit(double number) {
        return Double.doubleToRawLongBits(number) >>> 63;
    }

    /** Centre and limits of any series, NaN left out. */
    private void limits(int from, int end) {
        centre = Means.mean(values, from, end);
        double ranges = 0;
        int n = 0;
        for (int i = from + 1; i < end; i++) {
            double range = Math.abs(values[i] - values[i - 1]);
            if (!Double.isNaN(range)) {
                ranges += range;
                n++;
            }
        }
        threeSigma = threeSigma(n == 0 ? Double.NaN : ranges / n, from, end);
    }

    private int countPresent(int from, int to) {
        int present = 0;
        for (int i = from; i < to; i++) {
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException(
                        "Observations need finite values (NaN if missing), got %s at index %d".formatted(values[i], i));
            }
            present += Double.isNaN(values[i]) ? 0 : 1;
        }
        return present;
    }

    private double threeSigma(double meanRange, int from, int end) {
        if (conventions.ranges() == RangeAverage.MEDIAN) {
            double[] series = Arrays.copyOfRange(values, from, end);
            return Ranges.threeSigma(series, conventions);
        }
        if (conventions.screening() == Screening.NONE || !(meanRange > 0)) {
            return meanRange * conventions.rangesToLimit();
        }
        double kept = 0;
        int n = 0;
        for (int i = from + 1; i < end; i++) {
            double range = Math.abs(values[i] - values[i - 1]);
            if (range < Constants.D4 * meanRange) {
                kept += range;
                n++;
            }
        }
        return kept / n * conventions.rangesToLimit();
    }

    private void clear() {
        above = below = rising = falling = aboveUpper = belowLower = aboveTwoSigma = belowTwoSigma = 0;
    }

    /** Where one point lies. */
    private void look(double value, long bit) {
        double distance = value - centre;
        above |= distance > tolerance ? bit : 0;
        below |= distance < -tolerance ? bit : 0;
        aboveUpper |= value - (centre + threeSigma) > tolerance ? bit : 0;
        belowLower |= centre - threeSigma - value > tolerance ? bit : 0;
        aboveTwoSigma |= value - (centre + threeSigma * 2 / 3) > tolerance ? bit : 0;
        belowTwoSigma |= centre - threeSigma * 2 / 3 - value > tolerance ? bit : 0;
    }

    /** Series of any length, with missing values or without, window by window. */
    private int judgeWindows(int from, int to, long[] signals, int base) {
        int reach = Math.max(Math.max(shiftPoints, trendPoints), 3);
        int size = to - from;
        int start = 0;
        while (true) {
            int n = Math.min(size - start, BitRow.WINDOW);
            boolean last = start + BitRow.WINDOW >= size;
            long present = look(from + start, n);
            long joined = present & (present << 1);
            long keep = BitRow.keep(start > 0, last, reach);
            rules(joined, window, 0);
            merge(keep, start, signals, base + start / BitRow.WINDOW * XmrBatch.PLANES);
            if (last) {
                break;
            }
            start += BitRow.WINDOW - 2 * reach;
        }
        int end = to - 1;
        while (Double.isNaN(values[end])) {
            end--;
        }
        int point = end - from;
        return pointSignals(signals, base + point / BitRow.WINDOW * XmrBatch.PLANES, point);
    }

    /** The rules on the bits at hand, one plane a rule and side in the order of {@link Verdict#bit}. */
    private void rules(long joined, long[] planes, int at) {
        planes[at] = aboveUpper;
        planes[at + 1] = belowLower;
        planes[at + 2] = PatternBits.rows(PatternBits.sameSide(above, joined), shiftPoints);
        planes[at + 3] = PatternBits.rows(PatternBits.sameSide(below, joined), shiftPoints);
        planes[at + 4] = PatternBits.rows(rising & joined, trendPoints);
        planes[at + 5] = PatternBits.rows(falling & joined, trendPoints);
        planes[at + 6] = twoOfThree(aboveTwoSigma, aboveUpper, above, joined);
        planes[at + 7] = twoOfThree(belowTwoSigma, belowLower, below, joined);
    }

    private long twoOfThree(long beyondTwoSigma, long outside, long side, long joined) {
        long beyond = countsBeyondLimits ? beyondTwoSigma : beyondTwoSigma & ~outside;
        return PatternBits.twoOfThree(beyond, PatternBits.windowsOfThree(beyond, side, joined, thirdOnSameSide));
    }

    /** Puts the inner bits of a window, which need not begin at a word, where they belong. */
    private void merge(long keep, int start, long[] signals, int word) {
        int shift = start % BitRow.WINDOW;
        for (int plane = 0; plane < XmrBatch.PLANES; plane++) {
            long bits = window[plane] & keep;
            signals[word + plane] |= bits << shift;
            long rest = shift == 0 ? 0 : bits >>> (BitRow.WINDOW - shift);
            if (rest != 0) {
                signals[word + XmrBatch.PLANES + plane] |= rest;
            }
        }
    }

    /** The signals of one point as {@link Verdict} reads them. */
    static int pointSignals(long[] signals, int base, int point) {
        int bits = 0;
        for (int plane = 0; plane < XmrBatch.PLANES; plane++) {
            bits |= (int) (signals[base + plane] >>> point & 1) << plane;
        }
        return bits;
    }

    /** Bits of up to 64 points; returns which are present. */
    private long look(int first, int n) {
        clear();
        long present = 0;
        for (int j = 0; j < n; j++) {
            double value = values[first + j];
            long bit = 1L << j;
            present |= Double.isNaN(value) ? 0 : bit;
            if (j > 0) {
                rising |= value - values[first + j - 1] > 0 ? bit : 0;
                falling |= values[first + j - 1] - value > 0 ? bit : 0;
            }
            look(value, bit);
        }
        return present;
    }
}
