package org.groundswell.analytics.diffusion.progress;

import java.util.List;
import org.groundswell.analytics.diffusion.survival.FollowUp;
import org.groundswell.analytics.diffusion.survival.KaplanMeier;
import org.groundswell.analytics.diffusion.survival.QuantileRule;

/**
 * Has a site been in its stage longer than most of its peers were?
 *
 * <p>The yardstick is the time by which three quarters of the peers had left the stage. Peers still in it are censored
 * and not left out: the slow ones are exactly those still there, and without them the yardstick would be too short.
 *
 * @param verdict      what was found
 * @param threshold    time by which three quarters of peers had moved on; infinite when they have not yet
 * @param peers        peers compared with, those still in the stage included
 */
public record Dwell(Verdict verdict, double threshold, int peers) {

    /** Fewer peers than this are no yardstick. */
    public static final int LEAST_PEERS = 5;

    private static final double SHARE = 0.75;

    /** What the time in the stage says. */
    public enum Verdict {
        /** Within what three quarters of peers needed. */
        USUAL,
        /** Beyond it. */
        BEYOND_PEERS,
        /** Too few peers, or too few of them have moved on. */
        NOT_YET_KNOWN
    }

    /**
     * Judges one site.
     *
     * @param time  how long the site has been in the stage, in the unit of the peers' times
     * @param peers how long others were in it: adopted means moved on, otherwise still there
     */
    public static Dwell of(double time, List<FollowUp> peers) {
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new IllegalArgumentException("Time in a stage needs to be finite and 0 or more, got " + time);
        }
        if (peers.size() < LEAST_PEERS) {
            return new Dwell(Verdict.NOT_YET_KNOWN, Double.POSITIVE_INFINITY, peers.size());
        }
        var left = KaplanMeier.of(peers).timeToShare(SHARE, QuantileRule.FIRST_REACHED);
        if (left.isEmpty()) {
            return new Dwell(Verdict.NOT_YET_KNOWN, Double.POSITIVE_INFINITY, peers.size());
        }
        double threshold = left.getAsDouble();
        return new Dwell(time > threshold ? Verdict.BEYOND_PEERS : Verdict.USUAL, threshold, peers.size());
    }
}
