package org.groundswell.analytics.diffusion.survival;

/** Logarithm of Cox's partial likelihood with its slope and information, gathered over one walk of the risk sets. */
final class PartialLikelihood implements RiskSets.Visitor {

    /** Told of each share of each adoption time: the mean and the spread of covariates among those at risk. */
    interface Part {
        void at(RiskSets now, double share, double denominator, double[] mean, double[][] spread);
    }

    private final Ties ties;
    private final Part part;
    private final double[] mean;
    private final double[][] spread;

    double logLikelihood;
    final double[] score;
    final double[][] information;

    PartialLikelihood(int columns, Ties ties) {
        this(columns, ties, (now, share, denominator, mean, spread) -> {});
    }

    PartialLikelihood(int columns, Ties ties, Part part) {
        this.ties = ties;
        this.part = part;
        mean = new double[columns];
        spread = new double[columns][columns];
        score = new double[columns];
        information = new double[columns][columns];
    }

    static PartialLikelihood at(RiskSets risk, double[] beta, Ties ties) {
        var likelihood = new PartialLikelihood(risk.columns, ties);
        risk.walk(beta, likelihood);
        return likelihood;
    }

    @Override
    public void at(RiskSets now) {
        int columns = now.columns;
        logLikelihood += now.adopterPredictor;
        for (int j = 0; j < columns; j++) {
            score[j] += now.adopterX[j];
        }
        for (int l = 0; l < now.adopters; l++) {
            double share = ties == Ties.EFRON ? (double) l / now.adopters : 0;
            double denominator = now.s0 - share * now.e0;
            logLikelihood -= Math.log(denominator);
            for (int j = 0; j < columns; j++) {
                mean[j] = (now.s1[j] - share * now.e1[j]) / denominator;
                score[j] -= mean[j];
                for (int k = 0; k <= j; k++) {
                    int at = j * columns + k;
                    double v = (now.s2[at] - share * now.e2[at]) / denominator - mean[j] * mean[k];
                    spread[j][k] = v;
                    spread[k][j] = v;
                }
            }
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < columns; k++) {
                    information[j][k] += spread[j][k];
                }
            }
            part.at(now, share, denominator, mean, spread);
        }
    }
}
