package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.analytics.numeric.CompensatedSum;
import org.groundswell.analytics.numeric.SymmetricMatrix;

/**
 * The chance that a site which has not adopted yet does so within the period, given its covariates of that period.
 *
 * <pre>
 *   link(h) = b0 + b1 x1 + …      link: logit, or complementary log-log
 * </pre>
 *
 * <p>One row a site and period at risk, or one row for all sites that share their covariates in a period, with how
 * many were at risk and how many adopted. An intercept is a column of ones, or a column for each period. Fitted by
 * iteratively reweighted least squares.
 *
 * <p>Source: P. D. Allison, Sociological Methodology 13 (1982), 61–98; R. L. Prentice and L. A. Gloeckler, Biometrics 34
 * (1978), 57–67.
 */
public final class DiscreteTimeHazard {

    private static final int STEPS = 60;
    private static final int HALVINGS = 30;
    private static final double ROUNDING = 1e-12;

    private final List<String> names;
    private final HazardLink link;
    private final double[] beta;
    private final double[][] covariance;
    private final double logLikelihood;
    private final boolean converged;

    private DiscreteTimeHazard(
            List<String> names, double[][] design, Counts counts, HazardLink link, Stopping stopping) {
        this.names = names;
        this.link = link;
        int k = names.size();
        double[] predictor = counts.firstPredictor(link);
        double[] at = new double[k];
        double deviance = counts.deviance(link, predictor);
        boolean settled = false;
        double[][] information = new double[k][k];
        for (int step = 0; step < STEPS && !settled; step++) {
            double[] target = new double[k];
            information = information(design, counts, predictor, target);
            double[] next = new double[k];
            if (!SymmetricMatrix.solve(information, target, next)) {
                throw new IllegalArgumentException(
                        "A hazard model needs covariates that vary and do not repeat one " + "another, got " + names);
            }
            double limit = step == 0 ? Double.POSITIVE_INFINITY : deviance;
            double now = moveTo(at, next, design, counts, predictor, limit);
            settled = stopping.settled(deviance, now);
            deviance = now;
        }
        converged = settled;
        beta = at;
        logLikelihood = counts.logLikelihood(link, predictor);
        covariance = SymmetricMatrix.inverse(
                stopping == Stopping.AS_R_GLM ? information : information(design, counts, predictor, new double[k]));
    }

    /**
     * Fits one row a site and period.
     *
     * @param design  rows × covariates, intercept included
     * @param adopted whether the site adopted in that period
     * @throws IllegalArgumentException if shapes differ, a value is not finite, or covariates repeat one another
     */
    public static DiscreteTimeHazard fit(List<String> names, double[][] design, boolean[] adopted, HazardLink link) {
        return fit(names, design, adopted, link, Stopping.AT_OPTIMUM);
    }

    /** Fits one row a site and period, stopping as told. */
    public static DiscreteTimeHazard fit(
            List<String> names, double[][] design, boolean[] adopted, HazardLink link, Stopping stopping) {
        double[] trials = new double[adopted.length];
        double[] events = new double[adopted.length];
        for (int i = 0; i < adopted.length; i++) {
            trials[i] = 1;
            events[i] = adopted[i] ? 1 : 0;
        }
        return fit(names, design, trials, events, link, stopping);
    }

    /**
     * Fits rows of sites that share their covariates.
     *
     * @param design  rows × covariates, intercept included
     * @param atRisk  sites at risk in each row, more than 0
     * @param adopted how many of them adopted
     */
    public static DiscreteTimeHazard fit(
            List<String> names,
            double[][] design,
            double[] atRisk,
            double[] adopted,
            HazardLink link,
            Stopping stopping) {
        var counts = new Counts(atRisk, adopted, design.length);
        for (int i = 0; i < design.length; i++) {
            if (design[i].length != names.size()) {
                throw new IllegalArgumentException(
                        "Row " + i + " needs " + names.size() + " covariates, got " + design[i].length);
            }
            for (double value : design[i]) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("Row " + i + " needs finite covariates, got " + value);
                }
            }
        }
        return new DiscreteTimeHazard(List.copyOf(names), design, counts, link, stopping);
    }

    /** Chance to adopt within the period. */
    public double hazard(double... covariates) {
        if (covariates.length != beta.length) {
            throw new IllegalArgumentException(
                    "A hazard needs " + beta.length + " covariates, got " + covariates.length);
        }
        return link.chance(product(covariates, beta));
    }

    public HazardLink link() {
        return link;
    }

    public List<Coefficient> coefficients() {
        var all = new ArrayList<Coefficient>(beta.length);
        for (int j = 0; j < beta.length; j++) {
            all.add(new Coefficient(names.get(j), beta[j], Math.sqrt(covariance[j][j])));
        }
        return List.copyOf(all);
    }

    /** Binomial log likelihood without the constant that counts orders. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** False when an estimate runs away: some row pattern never, or always, adopts. */
    public boolean converged() {
        return converged;
    }

    /** Goes to the next estimates, or half-way and half-way again while that makes the fit worse. */
    private double moveTo(
            double[] at, double[] next, double[][] design, Counts counts, double[] predictor, double limit) {
        double deviance = limit;
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int i = 0; i < design.length; i++) {
                predictor[i] = product(design[i], next);
            }
            deviance = counts.deviance(link, predictor);
            if (deviance <= limit * (1 + ROUNDING)) {
                break;
            }
            for (int j = 0; j < at.length; j++) {
                next[j] = (at[j] + next[j]) / 2;
            }
        }
        System.arraycopy(next, 0, at, 0, at.length);
        return deviance;
    }

    private double[][] information(double[][] design, Counts counts, double[] predictor, double[] target) {
        int k = target.length;
        double[][] information = new double[k][k];
        for (int i = 0; i < design.length; i++) {
            double chance = link.chance(predictor[i]);
            double slope = link.slope(predictor[i]);
            double weight = counts.atRisk(i) * slope * slope / (chance * (1 - chance));
            double working = predictor[i] + (counts.share(i) - chance) / slope;
            for (int j = 0; j < k; j++) {
                double one = weight * design[i][j];
                target[j] += one * working;
                for (int l = 0; l <= j; l++) {
                    information[j][l] += one * design[i][l];
                }
            }
        }
        for (int j = 0; j < k; j++) {
            for (int l = 0; l < j; l++) {
                information[l][j] = information[j][l];
            }
        }
        return information;
    }

    private static double product(double[] row, double[] beta) {
        double sum = 0;
        for (int j = 0; j < beta.length; j++) {
            sum += row[j] * beta[j];
        }
        return sum;
    }

    /** How many were at risk and how many adopted, row by row. */
    private static final class Counts {

        private final double[] atRisk;
        private final double[] adopted;

        Counts(double[] atRisk, double[] adopted, int rows) {
            if (rows == 0 || atRisk.length != rows || adopted.length != rows) {
                throw new IllegalArgumentException("A hazard model needs as many counts as rows and at least 1, got "
                        + rows + " rows, " + atRisk.length + " at risk and " + adopted.length + " adopted");
            }
            for (int i = 0; i < rows; i++) {
                if (!(atRisk[i] > 0) || !(adopted[i] >= 0 && adopted[i] <= atRisk[i])) {
                    throw new IllegalArgumentException("Row " + i + " needs 0 to all of its sites to adopt, got "
                            + adopted[i] + " of " + atRisk[i]);
                }
            }
            this.atRisk = atRisk;
            this.adopted = adopted;
        }

        double atRisk(int row) {
            return atRisk[row];
        }

        double share(int row) {
            return adopted[row] / atRisk[row];
        }

        double[] firstPredictor(HazardLink link) {
            double[] predictor = new double[atRisk.length];
            for (int i = 0; i < predictor.length; i++) {
                predictor[i] = link.predictor((adopted[i] + 0.5) / (atRisk[i] + 1));
            }
            return predictor;
        }

        double logLikelihood(HazardLink link, double[] predictor) {
            var sum = new CompensatedSum();
            for (int i = 0; i < predictor.length; i++) {
                double chance = link.chance(predictor[i]);
                sum.add(adopted[i] * Math.log(chance));
                sum.add((atRisk[i] - adopted[i]) * Math.log1p(-chance));
            }
            return sum.value();
        }

        double deviance(HazardLink link, double[] predictor) {
            double best = 0;
            for (int i = 0; i < atRisk.length; i++) {
                double share = share(i);
                best += share > 0 ? adopted[i] * Math.log(share) : 0;
                best += share < 1 ? (atRisk[i] - adopted[i]) * Math.log1p(-share) : 0;
            }
            return 2 * (best - logLikelihood(link, predictor));
        }
    }
}
