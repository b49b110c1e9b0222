package org.groundswell.analytics.diffusion.survival;

/**
 * Of all pairs in which one site is known to adopt before the other, the share in which the model favoured the one
 * that did; pairs it could not tell apart count half. 0.5 is no better than a coin.
 *
 * <p>The standard error is the infinitesimal jackknife over rows. Source: F. E. Harrell and others, JAMA 247 (1982),
 * 2543–2546.
 *
 * @param value         the share, 0 to 1; 0.5 when no pair could be compared
 * @param standardError its standard error
 * @param pairs         pairs compared
 */
public record Concordance(double value, double standardError, long pairs) {

    static Concordance of(CoxData data, RiskSets risk, double[] beta) {
        risk.walk(beta, now -> {});
        int n = data.rows();
        double[] score = new double[n];
        for (int place = 0; place < n; place++) {
            score[risk.order[place]] = risk.predictor(place);
        }
        double[] right = new double[n];
        long[] compared = new long[n];
        double rightPairs = 0;
        long pairs = 0;
        for (int i = 0; i < n; i++) {
            if (!data.adopted(i)) {
                continue;
            }
            for (int j = 0; j < n; j++) {
                if (comparable(data, i, j)) {
                    double credit = score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
                    right[i] += credit;
                    right[j] += credit;
                    compared[i]++;
                    compared[j]++;
                    rightPairs += credit;
                    pairs++;
                }
            }
        }
        if (pairs == 0) {
            return new Concordance(0.5, 0, 0);
        }
        double value = rightPairs / pairs;
        double variance = 0;
        for (int i = 0; i < n; i++) {
            double influence = (right[i] - value * compared[i]) / pairs;
            variance += influence * influence;
        }
        return new Concordance(value, Math.sqrt(variance), pairs);
    }

    /** Whether row j is at risk when row i adopts and does not adopt at that very time. */
    private static boolean comparable(CoxData data, int i, int j) {
        double time = data.stop(i);
        return i != j
                && data.stratum(i) == data.stratum(j)
                && data.start(j) < time
                && (data.stop(j) > time || (data.stop(j) == time && !data.adopted(j)));
    }
}
