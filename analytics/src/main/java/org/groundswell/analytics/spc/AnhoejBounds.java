package org.groundswell.analytics.spc;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How long a run and how few crossings of the centre line chance still allows.
 *
 * <pre>
 *   longest run  = round(log2 n) + 3
 *   crossings    = smallest k with P(Binomial(n − 1, ½) ≤ k) ≥ 0.05
 * </pre>
 *
 * <p>Source: J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014), doi:10.1371/journal.pone.0113825.
 *
 * @param useful       points off the centre line, at least 1
 * @param longestRun   a run longer than this is a signal
 * @param fewCrossings fewer crossings than this are a signal
 */
public record AnhoejBounds(int useful, int longestRun, int fewCrossings) {

    private static final double RISK = 0.05;
    private static final ConcurrentMap<Integer, AnhoejBounds> KNOWN = new ConcurrentHashMap<>();

    /**
     * Bounds for so many useful points.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static AnhoejBounds of(int useful) {
        if (useful < 1) {
            throw new IllegalArgumentException("Run chart bounds need at least 1 point off the centre, got " + useful);
        }
        return KNOWN.computeIfAbsent(useful, AnhoejBounds::computed);
    }

    /** The same, computed now. */
    static AnhoejBounds computed(int useful) {
        int longestRun = (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
        return new AnhoejBounds(useful, longestRun, fifthPercentile(useful - 1));
    }

    /** 5th percentile of Binomial(trials, ½), from terms relative to the largest so that nothing underflows. */
    private static int fifthPercentile(int trials) {
        double[] terms = new double[trials + 1];
        int middle = trials / 2;
        terms[middle] = 1;
        for (int k = middle; k > 0; k--) {
            terms[k - 1] = terms[k] * k / (trials - k + 1);
        }
        for (int k = middle; k < trials; k++) {
            terms[k + 1] = terms[k] * (trials - k) / (k + 1);
        }
        double total = 0;
        for (double term : terms) {
            total += term;
        }
        double below = 0;
        for (int k = 0; k <= trials; k++) {
            below += terms[k];
            if (below >= RISK * total) {
                return k;
            }
        }
        return trials;
    }
}
