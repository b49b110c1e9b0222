package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.analytics.numeric.SymmetricMatrix;

/**
 * Proportional hazards: what makes a site adopt sooner (Cox).
 *
 * <pre>
 *   h(t | x) = h0(t) exp(β'x)
 * </pre>
 *
 * <p>β maximises the partial likelihood by Newton's method from zero, halving a step that does not climb. Times are
 * tied when equal as doubles; round them beforehand if they come from a division.
 *
 * <p>Source: D. R. Cox, J. R. Stat. Soc. B 34 (1972), 187–220; B. Efron, J. Am. Stat. Assoc. 72 (1977), 557–565; T. M.
 * Therneau and P. M. Grambsch, <i>Modeling Survival Data</i> (2000).
 */
public final class CoxModel {

    private static final int STEPS = 60;
    private static final int HALVINGS = 40;
    private static final double SETTLED = 1e-12;

    private final CoxData data;
    private final Ties ties;
    private final RiskSets risk;
    private final double[] beta;
    private final double[][] covariance;
    private final PartialLikelihood none;
    private final PartialLikelihood best;
    private final boolean converged;

    private CoxModel(CoxData data, Ties ties) {
        this.data = data;
        this.ties = ties;
        risk = new RiskSets(data);
        int columns = data.names().size();
        none = PartialLikelihood.at(risk, new double[columns], ties);
        if (!SymmetricMatrix.isPositiveDefinite(none.information)) {
            throw new IllegalArgumentException("A Cox model needs covariates that vary among sites at risk and do not "
                    + "repeat one another, got " + data.names());
        }
        double[] at = new double[columns];
        var likelihood = none;
        boolean settled = false;
        for (int step = 0; step < STEPS && !settled; step++) {
            double[] change = new double[columns];
            if (!SymmetricMatrix.solve(likelihood.information, likelihood.score, change)) {
                break;
            }
            var next = climb(at, change, likelihood);
            double gain = next.logLikelihood - likelihood.logLikelihood;
            settled = Math.abs(gain) <= SETTLED * Math.abs(next.logLikelihood) + 1e-300;
            likelihood = next;
        }
        converged = settled;
        best = likelihood;
        beta = at;
        covariance = SymmetricMatrix.inverse(best.information);
    }

    /**
     * Fits the model.
     *
     * @throws IllegalArgumentException if a covariate does not vary or repeats others
     */
    public static CoxModel fit(CoxData data, Ties ties) {
        return new CoxModel(data, ties);
    }

    /** False when an estimate runs away: some value of a covariate never, or always, goes with adoption. */
    public boolean converged() {
        return converged;
    }

    public int rows() {
        return data.rows();
    }

    public int adopters() {
        return data.adopters();
    }

    /** Estimates with standard errors from the information, in the order of the covariates. */
    public List<Coefficient> coefficients() {
        return coefficients(covariance);
    }

    /**
     * The same estimates with sandwich standard errors that allow for rows belonging together (Lin and Wei 1989).
     *
     * @param cluster number of each row's cluster, usually its site
     */
    public List<Coefficient> robustCoefficients(int... cluster) {
        if (cluster.length != data.rows()) {
            throw new IllegalArgumentException(
                    "Robust errors need a cluster for each of " + data.rows() + " rows, got " + cluster.length);
        }
        return coefficients(ScoreResiduals.of(risk, beta, ties, data).sandwich(cluster, covariance));
    }

    /** Log partial likelihood without covariates. */
    public double logLikelihoodAtZero() {
        return none.logLikelihood;
    }

    /** Log partial likelihood at the estimates. */
    public double logLikelihood() {
        return best.logLikelihood;
    }

    /** Twice the gain in log likelihood over no covariates; χ² on as many degrees of freedom as covariates. */
    public ChiSquareTest likelihoodRatioTest() {
        return ChiSquareTest.of(2 * (best.logLikelihood - none.logLikelihood), beta.length);
    }

    /** β'Iβ. */
    public ChiSquareTest waldTest() {
        double statistic = 0;
        for (int i = 0; i < beta.length; i++) {
            for (int j = 0; j < beta.length; j++) {
                statistic += beta[i] * best.information[i][j] * beta[j];
            }
        }
        return ChiSquareTest.of(statistic, beta.length);
    }

    /** U'I⁻¹U at no effect; with one covariate that is a group, the log-rank test. */
    public ChiSquareTest scoreTest() {
        return ChiSquareTest.of(SymmetricMatrix.quadraticForm(none.information, none.score), beta.length);
    }

    /**
     * Cumulative hazard of a site whose covariates are all 0, after each time at which somebody adopts.
     *
     * @return steps of all strata, in order of stratum and time
     */
    public List<BaselineStep> baseline() {
        double atZero = 0;
        for (int j = 0; j < beta.length; j++) {
            atZero -= beta[j] * risk.centreOf(j);
        }
        double ratio = Math.exp(atZero);
        var latestFirst = new ArrayList<BaselineStep>();
        risk.walk(beta, new PartialLikelihood(beta.length, ties, (now, share, denominator, mean, spread) -> {
            int last = latestFirst.size() - 1;
            double hazard = ratio / denominator;
            if (share == 0 && !continues(latestFirst, now)) {
                latestFirst.add(new BaselineStep(now.stratum, now.time, hazard));
            } else {
                latestFirst.set(
                        last,
                        new BaselineStep(
                                now.stratum, now.time, latestFirst.get(last).hazard() + hazard));
            }
        }));
        return BaselineStep.accumulate(latestFirst);
    }

    /** Grambsch and Therneau's test that hazard ratios do not change with time. */
    public ProportionalHazardsTest proportionalHazardsTest() {
        return ProportionalHazardsTest.of(data, risk, beta, ties, best.information);
    }

    /** How often, of two sites, the model's favourite adopts first. Looks at every pair: quadratic in the rows. */
    public Concordance concordance() {
        return Concordance.of(data, risk, beta);
    }

    /** exp(β'x) for covariates of a site; 1 for a site whose covariates are all 0. */
    public double relativeHazard(double... covariates) {
        if (covariates.length != beta.length) {
            throw new IllegalArgumentException(
                    "A relative hazard needs " + beta.length + " covariates, got " + covariates.length);
        }
        double sum = 0;
        for (int j = 0; j < beta.length; j++) {
            sum += beta[j] * covariates[j];
        }
        return Math.exp(sum);
    }

    private static boolean continues(List<BaselineStep> steps, RiskSets now) {
        if (steps.isEmpty()) {
            return false;
        }
        var latest = steps.get(steps.size() - 1);
        return latest.stratum() == now.stratum && latest.time() == now.time;
    }

    private PartialLikelihood climb(double[] at, double[] change, PartialLikelihood from) {
        double[] start = at.clone();
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int j = 0; j < at.length; j++) {
                at[j] = start[j] + length * change[j];
            }
            var next = PartialLikelihood.at(risk, at, ties);
            double least = from.logLikelihood - SETTLED * Math.abs(from.logLikelihood);
            if (next.logLikelihood >= least) {
                return next;
            }
            length /= 2;
        }
        System.arraycopy(start, 0, at, 0, at.length);
        return from;
    }

    private List<Coefficient> coefficients(double[][] variance) {
        var all = new ArrayList<Coefficient>(beta.length);
        for (int j = 0; j < beta.length; j++) {
            all.add(new Coefficient(data.names().get(j), beta[j], Math.sqrt(variance[j][j])));
        }
        return List.copyOf(all);
    }
}
