package org.groundswell.analytics.diffusion.progress;

import java.util.Arrays;

/**
 * Has monthly uptake slowed by more than chance? Special cause downwards in the latest months of an XmR chart:
 *
 * <pre>
 *   limits = mean ± 2.66 · mean moving range          of the months before those that are judged
 * </pre>
 *
 * <p>Judged are the latest six months. A shift is six of six below the earlier mean; a single month is the latest
 * below the lower limit, when that limit is above zero. The months judged are kept out of the mean and the limits, so
 * that a stall does not hide itself.
 *
 * @param verdict    what was found
 * @param centreLine mean uptake per month before the months judged; 0 when there were too few
 * @param lower      lower process limit of the same months, not below 0
 */
public record UptakeStall(Verdict verdict, double centreLine, double lower) {

    /** Months of a shift, as Making Data Count counts them. */
    public static final int SHIFT = 6;

    /** Fewer earlier months than this give no limits worth the name. */
    public static final int LEAST_BASELINE = 6;

    private static final double RANGES_TO_LIMIT = 2.66;

    /** What the latest months say. */
    public enum Verdict {
        /** Common cause. */
        MOVING,
        /** The latest six months all lie below the earlier mean. */
        SHIFT_DOWN,
        /** The latest month lies below the lower limit. */
        BELOW_LIMIT,
        /** Too few months to tell. */
        NOT_YET_KNOWN
    }

    /**
     * Judges uptake.
     *
     * @param perMonth new adopters in each month in order, each 0 or more
     */
    public static UptakeStall of(double... perMonth) {
        for (double uptake : perMonth) {
            if (!(uptake >= 0) || Double.isInfinite(uptake)) {
                throw new IllegalArgumentException("Uptake needs to be a finite number of 0 or more, got " + uptake);
            }
        }
        int baseline = perMonth.length - SHIFT;
        if (baseline < LEAST_BASELINE) {
            return new UptakeStall(Verdict.NOT_YET_KNOWN, 0, 0);
        }
        double mean = Arrays.stream(perMonth, 0, baseline).average().orElse(0);
        double ranges = 0;
        for (int i = 1; i < baseline; i++) {
            ranges += Math.abs(perMonth[i] - perMonth[i - 1]);
        }
        double lower = Math.max(0, mean - RANGES_TO_LIMIT * ranges / (baseline - 1));
        boolean shift = Arrays.stream(perMonth, baseline, perMonth.length).allMatch(uptake -> uptake < mean);
        boolean below = perMonth[perMonth.length - 1] < lower;
        var verdict = shift ? Verdict.SHIFT_DOWN : below ? Verdict.BELOW_LIMIT : Verdict.MOVING;
        return new UptakeStall(verdict, mean, lower);
    }

    /** Whether the page should say that uptake has stalled. */
    public boolean stalled() {
        return verdict == Verdict.SHIFT_DOWN || verdict == Verdict.BELOW_LIMIT;
    }
}
