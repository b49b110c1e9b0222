package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * What each row adds to the slope of Cox's partial likelihood, and the sandwich variance made of it.
 *
 * <p>Source: D. Y. Lin and L. J. Wei, J. Am. Stat. Assoc. 84 (1989), 1074–1078; Efron's ties as in T. M. Therneau and
 * P. M. Grambsch, <i>Modeling Survival Data</i> (2000), section 4.6.
 */
final class ScoreResiduals {

    /** rows × covariates, rows as in the data. */
    private final double[][] residuals;

    private ScoreResiduals(double[][] residuals) {
        this.residuals = residuals;
    }

    /** One adoption time: hazard, hazard × mean, and the part of each that tied adopters are spared. */
    private static final class Moment {
        private final int stratum;
        private final double time;
        private double hazard;
        private double sparedHazard;
        private final double[] pull;
        private final double[] sparedPull;
        private final double[] meanOfAdopters;

        Moment(int stratum, double time, int covariates) {
            this.stratum = stratum;
            this.time = time;
            pull = new double[covariates];
            sparedPull = new double[covariates];
            meanOfAdopters = new double[covariates];
        }
    }

    static ScoreResiduals of(RiskSets risk, double[] beta, Ties ties, CoxData data) {
        var latestFirst = moments(risk, beta, ties);
        int p = beta.length;
        double[][] residuals = new double[data.rows()][p];
        int n = risk.order.length;
        int place = 0;
        int moment = 0;
        while (place < n) {
            int stratum = data.stratum(risk.order[place]);
            int firstMoment = moment;
            while (moment < latestFirst.size() && latestFirst.get(moment).stratum == stratum) {
                moment++;
            }
            var inStratum = new Timeline(latestFirst.subList(firstMoment, moment), p);
            while (place < n && data.stratum(risk.order[place]) == stratum) {
                int row = risk.order[place];
                inStratum.residual(residuals[row], risk, place, data.start(row), data.stop(row), data.adopted(row));
                place++;
            }
        }
        return new ScoreResiduals(residuals);
    }

    /** V (Σ over clusters of u u') V. */
    double[][] sandwich(int[] cluster, double[][] covariance) {
        int p = covariance.length;
        var sums = new HashMap<Integer, double[]>();
        for (int i = 0; i < residuals.length; i++) {
            double[] sum = sums.computeIfAbsent(cluster[i], key -> new double[p]);
            for (int j = 0; j < p; j++) {
                sum[j] += residuals[i][j];
            }
        }
        double[][] variance = new double[p][p];
        for (int one : Arrays.stream(cluster).distinct().sorted().toArray()) {
            double[] sum = sums.getOrDefault(one, new double[p]);
            double[] influence = new double[p];
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    influence[j] += covariance[j][k] * sum[k];
                }
            }
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    variance[j][k] += influence[j] * influence[k];
                }
            }
        }
        return variance;
    }

    private static List<Moment> moments(RiskSets risk, double[] beta, Ties ties) {
        int p = beta.length;
        var latestFirst = new ArrayList<Moment>();
        int[] partsLeft = new int[1];
        risk.walk(beta, new PartialLikelihood(p, ties, (now, share, denominator, mean, spread) -> {
            if (partsLeft[0] == 0) {
                partsLeft[0] = now.adopters;
                latestFirst.add(new Moment(now.stratum, now.time, p));
            }
            partsLeft[0]--;
            var moment = latestFirst.get(latestFirst.size() - 1);
            double hazard = 1 / denominator;
            moment.hazard += hazard;
            moment.sparedHazard += share * hazard;
            for (int j = 0; j < p; j++) {
                moment.pull[j] += hazard * mean[j];
                moment.sparedPull[j] += share * hazard * mean[j];
                moment.meanOfAdopters[j] += mean[j] / now.adopters;
            }
        }));
        return latestFirst;
    }

    /** Moments of one stratum, earliest first, with running totals so that a row's stay costs two look-ups. */
    private static final class Timeline {

        private final double[] times;
        private final double[] hazardBefore;
        private final double[][] pullBefore;
        private final List<Moment> latestFirst;

        Timeline(List<Moment> latestFirst, int p) {
            this.latestFirst = latestFirst;
            int n = latestFirst.size();
            times = new double[n];
            hazardBefore = new double[n + 1];
            pullBefore = new double[n + 1][p];
            for (int i = 0; i < n; i++) {
                var moment = moment(i);
                times[i] = moment.time;
                hazardBefore[i + 1] = hazardBefore[i] + moment.hazard;
                for (int j = 0; j < p; j++) {
                    pullBefore[i + 1][j] = pullBefore[i][j] + moment.pull[j];
                }
            }
        }

        void residual(double[] residual, RiskSets risk, int place, double start, double stop, boolean adopted) {
            int from = upTo(start);
            int to = upTo(stop);
            double weight = risk.risk(place);
            for (int j = 0; j < residual.length; j++) {
                double x = risk.centred(place, j);
                double exposed =
                        x * (hazardBefore[to] - hazardBefore[from]) - (pullBefore[to][j] - pullBefore[from][j]);
                residual[j] = -weight * exposed;
                if (adopted) {
                    var moment = moment(to - 1);
                    residual[j] += x - moment.meanOfAdopters[j];
                    residual[j] += weight * (x * moment.sparedHazard - moment.sparedPull[j]);
                }
            }
        }

        private Moment moment(int i) {
            return latestFirst.get(latestFirst.size() - 1 - i);
        }

        /** Number of moments at or before a time. */
        private int upTo(double time) {
            int at = Arrays.binarySearch(times, time);
            return at >= 0 ? at + 1 : -at - 1;
        }
    }
}
