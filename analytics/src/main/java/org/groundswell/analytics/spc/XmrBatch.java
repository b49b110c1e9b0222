package org.groundswell.analytics.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Thousands of XmR charts at once: limits, all signals and both icons of every series in one contiguous block.
 *
 * <pre>
 *   values    x x x x │ x x x │ x x x x x        series after series, each in time order, NaN where missing
 *   offsets   0         4       7           12   where each begins, and the end of the last
 * </pre>
 *
 * <p>Each series has one set of limits, from all its points or from a baseline; for parts, exclusions and the reasons
 * of each signal draw a {@link ControlChart}. Where both can do it they agree to the last bit, and so do any two
 * numbers of threads. Nothing is allocated per series (except for limits from the median range, which must be sorted).
 *
 * <p>Which way is better, and the target, are questions to the result: they change no limit and no signal.
 */
public final class XmrBatch {

    /** Longs per 64 points: for each of four rules one for the high side and one for the low. */
    static final int PLANES = 8;

    /** Marks a series too short for icons beside the signals of its last point. */
    static final int NO_ICONS = 1 << 30;

    private static final int BLOCK = 512;

    private final Conventions conventions;
    private final int[] offsets;
    private final int[] firstWord;
    private final double[] centre;
    private final double[] threeSigma;
    private final long[] signals;
    private final int[] lastSignals;

    private XmrBatch(Conventions conventions, int[] offsets) {
        int series = offsets.length - 1;
        this.conventions = conventions;
        this.offsets = offsets.clone();
        firstWord = new int[series + 1];
        for (int s = 0; s < series; s++) {
            firstWord[s + 1] = firstWord[s] + (offsets[s + 1] - offsets[s] + BitRow.WINDOW - 1) / BitRow.WINDOW;
        }
        centre = new double[series];
        threeSigma = new double[series];
        signals = new long[Math.multiplyExact(firstWord[series], PLANES)];
        lastSignals = new int[series];
    }

    /**
     * Judges every series of a block.
     *
     * @param offsets  where each series begins in {@code values}, and last the end; one entry more than series
     * @param baseline limits from the first so many points of each series, 0 for all points
     * @param threads  threads to use, the caller's own among them when it is 1
     * @throws IllegalArgumentException if the offsets do not rise from 0 to the number of values, a value is infinite,
     *     or the conventions test other rules than the four of Making Data Count
     */
    public static XmrBatch of(double[] values, int[] offsets, Conventions conventions, int baseline, int threads) {
        check(values, offsets, conventions, baseline, threads);
        var batch = new XmrBatch(conventions, offsets);
        var next = new AtomicInteger();
        Runnable work = () -> batch.judgeBlocks(values, baseline, next);
        if (threads == 1) {
            work.run();
            return batch;
        }
        var pool = new ForkJoinPool(threads);
        try {
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                tasks.add(pool.submit(work));
            }
            tasks.forEach(ForkJoinTask::join);
        } finally {
            pool.shutdown();
        }
        return batch;
    }

    private void judgeBlocks(double[] values, int baseline, AtomicInteger next) {
        var kernel = new XmrKernel(values, conventions, baseline);
        int series = size();
        for (int from = next.getAndAdd(BLOCK); from < series; from = next.getAndAdd(BLOCK)) {
            for (int s = from; s < Math.min(series, from + BLOCK); s++) {
                lastSignals[s] = kernel.judge(offsets[s], offsets[s + 1], signals, firstWord[s] * PLANES);
                centre[s] = kernel.centre;
                threeSigma[s] = kernel.threeSigma;
            }
        }
    }

    /** Number of series. */
    public int size() {
        return centre.length;
    }

    /** Points of a series, missing ones included. */
    public int points(int series) {
        return offsets[series + 1] - offsets[series];
    }

    /** Mean of the series (or its baseline); NaN if all of it is missing. */
    public double centreLine(int series) {
        return centre[series];
    }

    /** Lower process limit; NaN with too few points. */
    public double lower(int series) {
        return centre[series] - threeSigma[series];
    }

    /** Upper process limit; NaN with too few points. */
    public double upper(int series) {
        return centre[series] + threeSigma[series];
    }

    /** Whether a rule fired at a point towards a side. */
    public boolean hasSignal(int series, int point, Rule rule, Side side) {
        return (signalsAt(series, point) & Verdict.bit(rule, side)) != 0;
    }

    /** What a point shows. */
    public Variation variationAt(int series, int point, Direction improvement) {
        int next = point + 1 < points(series) ? signalsAt(series, point + 1) : 0;
        return Verdict.of(signalsAt(series, point), next, improvement, conventions.conflict());
    }

    /**
     * The variation icon: what the last point shows. COMMON_CAUSE also where there are too few points for an icon, see
     * {@link #hasIcons}.
     */
    public Variation variation(int series, Direction improvement) {
        return Verdict.of(lastSignals[series] & ~NO_ICONS, 0, improvement, conventions.conflict());
    }

    /**
     * The assurance icon, where the series {@link #hasLimits} and there is a better side.
     *
     * @throws IllegalArgumentException where not
     */
    public Assurance assurance(int series, double target, Direction improvement) {
        if (!hasLimits(series) || improvement == Direction.NEUTRAL || Double.isNaN(target)) {
            throw new IllegalArgumentException(
                    "Assurance needs limits, a target and a better side, got upper limit %s,".formatted(upper(series))
                            + " target %s and %s".formatted(target, improvement));
        }
        return Icons.assurance(
                target, centre[series], lower(series), upper(series), improvement, conventions.targetOnLimit());
    }

    /** Whether the series has as many points as the conventions want before they show icons. */
    public boolean hasIcons(int series) {
        return (lastSignals[series] & NO_ICONS) == 0;
    }

    public boolean hasLimits(int series) {
        return !Double.isNaN(threeSigma[series]);
    }

    /** The signals of all points of a series together. */
    int signalsAnywhere(int series) {
        int bits = 0;
        for (int at = firstWord[series] * PLANES; at < firstWord[series + 1] * PLANES; at++) {
            bits |= signals[at] == 0 ? 0 : 1 << (at % PLANES);
        }
        return bits;
    }

    private int signalsAt(int series, int point) {
        if (point < 0 || point >= points(series)) {
            throw new IllegalArgumentException(
                    "Series %d has points 0 to %d, got %d".formatted(series, points(series) - 1, point));
        }
        int base = (firstWord[series] + point / BitRow.WINDOW) * PLANES;
        return XmrKernel.pointSignals(signals, base, point);
    }

    private static void check(double[] values, int[] offsets, Conventions conventions, int baseline, int threads) {
        if (offsets.length == 0 || offsets[0] != 0 || offsets[offsets.length - 1] != values.length) {
            throw new IllegalArgumentException("Offsets need to rise from 0 to the %d values, got %s"
                    .formatted(values.length, offsets.length < 10 ? Arrays.toString(offsets) : "others"));
        }
        for (int s = 1; s < offsets.length; s++) {
            if (offsets[s] <= offsets[s - 1]) {
                throw new IllegalArgumentException(
                        "Offsets need to rise so that every series has a point, got %d after %d"
                                .formatted(offsets[s], offsets[s - 1]));
            }
        }
        if (!Constants.MAKING_DATA_COUNT_RULES.equals(conventions.rules())) {
            throw new IllegalArgumentException(
                    "A batch tests the four rules of Making Data Count, got " + conventions.rules());
        }
        if (baseline < 0 || threads < 1) {
            throw new IllegalArgumentException("A batch needs a baseline of 0 points or more and at least 1 thread, got"
                    + " %d and %d".formatted(baseline, threads));
        }
    }
}
