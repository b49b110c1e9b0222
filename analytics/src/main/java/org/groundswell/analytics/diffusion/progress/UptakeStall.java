package org.groundswell.analytics.diffusion.progress;

import org.groundswell.analytics.spc.ChartPoint;
import org.groundswell.analytics.spc.ChartSettings;
import org.groundswell.analytics.spc.ControlChart;
import org.groundswell.analytics.spc.Conventions;
import org.groundswell.analytics.spc.Observations;
import org.groundswell.analytics.spc.Preset;
import org.groundswell.analytics.spc.Rule;
import org.groundswell.analytics.spc.Side;

/**
 * Has monthly uptake slowed by more than chance? Special cause downwards in the latest months of an {@linkplain
 * ControlChart XmR chart} under the conventions of Making Data Count:
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

    private static final Conventions CONVENTIONS =
            Preset.MDC_EXCEL_5.conventions().withShiftAndTrend(SHIFT, SHIFT).withMinimumPoints(LEAST_BASELINE + SHIFT);

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
        var chart = ControlChart.of(
                Observations.of(perMonth),
                ChartSettings.withDefaults().withConventions(CONVENTIONS).withBaseline(baseline));
        var latest = chart.points().get(perMonth.length - 1);
        boolean shift = isLow(latest, Rule.SHIFT);
        boolean below = isLow(latest, Rule.OUTSIDE_LIMITS);
        var verdict = shift ? Verdict.SHIFT_DOWN : below ? Verdict.BELOW_LIMIT : Verdict.MOVING;
        return new UptakeStall(
                verdict,
                chart.latestSection().centreLine(),
                Math.max(0, chart.latestSection().lower()));
    }

    private static boolean isLow(ChartPoint point, Rule rule) {
        return point.signals().stream().anyMatch(signal -> signal.rule() == rule && signal.side() == Side.LOW);
    }

    /** Whether the page should say that uptake has stalled. */
    public boolean stalled() {
        return verdict == Verdict.SHIFT_DOWN || verdict == Verdict.BELOW_LIMIT;
    }
}
