package org.groundswell.analytics.network;

import java.util.Arrays;
import org.groundswell.analytics.network.ExposureOptions.Ties;

/**
 * Spread in which each actor adopts once enough of those it looks to have adopted.
 *
 * <p>Seeds adopt in period 1. In each later period, all at once, whoever has not adopted does so if its exposure to
 * those who adopted <em>before</em> that period is at least its threshold. An ego without ties has exposure 0, so it
 * adopts (in period 2) only with a threshold of 0 or less; a threshold above 1 is never reached. Nothing is random:
 * thresholds drawn from a distribution are the caller's, with the caller's generator.
 *
 * <p>Work is one visit to each tie of an adopter, however many periods. Prepare once, run often. Source:
 * M. Granovetter, "Threshold models of collective behavior", <i>American Journal of Sociology</i> 83 (1978) 1420–1443;
 * Valente 1995.
 */
public final class ThresholdSimulation {

    /** Weights added in another order differ by this much and mean the same. */
    private static final double ROUNDING = 1e-12;

    private final TieNetwork followers;
    private final double[] strengths;
    private final boolean counted;

    private ThresholdSimulation(TieNetwork followers, double[] strengths, boolean counted) {
        this.followers = followers;
        this.strengths = strengths;
        this.counted = counted;
    }

    /** Spread over these ties, counted or valued. */
    public static ThresholdSimulation on(TieNetwork network, Ties ties) {
        var used = ties == Ties.VALUED ? network : network.unvalued();
        double[] strengths = new double[used.actors()];
        Arrays.setAll(strengths, used::outStrength);
        return new ThresholdSimulation(used.reversed(), strengths, ties == Ties.COUNTED);
    }

    /**
     * One history, from period 1.
     *
     * @param thresholds one an actor, a share of its ties
     * @param seeds      who adopts in period 1
     * @param periods    how long to watch, 1 or more
     * @throws IllegalArgumentException if there is not one threshold an actor, a threshold is NaN, or a seed is not
     *     among the actors
     */
    public AdoptionTimes run(double[] thresholds, int[] seeds, int periods) {
        int n = strengths.length;
        if (thresholds.length != n) {
            throw new IllegalArgumentException(
                    "a simulation needs %d thresholds, got %d".formatted(n, thresholds.length));
        }
        double[] needed = new double[n];
        for (int actor = 0; actor < n; actor++) {
            if (Double.isNaN(thresholds[actor])) {
                throw new IllegalArgumentException("actor %d needs a threshold, got NaN".formatted(actor));
            }
            needed[actor] = (thresholds[actor] - ROUNDING) * strengths[actor];
        }
        var waiting = counted ? new Waiting.Ties(followers, needed) : new Waiting.Weight(followers, needed);
        var history = new History(n, seeds);
        for (int place = 0; place < history.adopters; place++) {
            waiting.leave(history.order[place]);
        }
        for (int period = 2; period <= periods && (period == 2 || history.begin < history.adopters); period++) {
            int end = history.adopters;
            history.arrange(period - 1);
            waiting.spread(history, end, period);
            if (period == 2) {
                adoptWithoutAnybody(thresholds, history, waiting);
            }
            history.begin = end;
        }
        return AdoptionTimes.of(1, periods, history.times);
    }

    private static void adoptWithoutAnybody(double[] thresholds, History history, Waiting waiting) {
        for (int ego = 0; ego < thresholds.length; ego++) {
            if (thresholds[ego] <= 0 && history.times[ego] == AdoptionTimes.NEVER) {
                waiting.leave(ego);
                history.adopt(ego, 2);
            }
        }
    }
}
