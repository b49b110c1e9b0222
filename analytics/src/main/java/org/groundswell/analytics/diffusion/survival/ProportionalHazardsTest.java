package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.analytics.numeric.SymmetricMatrix;

/**
 * Do hazard ratios stay the same over time? A score test for x·g(t) beside each x, where g(t) is one minus the
 * Kaplan–Meier share just before t.
 *
 * <p>Source: P. M. Grambsch and T. M. Therneau, Biometrika 81 (1994), 515–526, in the exact form of R's survival 3.
 *
 * @param terms  one test a covariate, on 1 degree of freedom
 * @param global all together
 */
public record ProportionalHazardsTest(List<Term> terms, ChiSquareTest global) {

    /**
     * One covariate.
     *
     * @param name of the covariate
     * @param test small p: its hazard ratio changes with time
     */
    public record Term(String name, ChiSquareTest test) {}

    public ProportionalHazardsTest {
        terms = List.copyOf(terms);
    }

    static ProportionalHazardsTest of(CoxData data, RiskSets risk, double[] beta, Ties ties, double[][] information) {
        int p = beta.length;
        double[] score = new double[p];
        double[][] cross = new double[p][p];
        double[][] own = new double[p][p];
        var share = new ShareBefore(data);
        risk.walk(beta, new PartialLikelihood(p, ties, (now, part, denominator, mean, spread) -> {
            double g = share.adoptedBefore(now.time);
            for (int j = 0; j < p; j++) {
                score[j] += g * (now.adopterX[j] / now.adopters - mean[j]);
                for (int k = 0; k < p; k++) {
                    cross[j][k] += g * spread[j][k];
                    own[j][k] += g * g * spread[j][k];
                }
            }
        }));
        double[][] left = remaining(information, cross, own);
        var terms = new ArrayList<Term>(p);
        for (int j = 0; j < p; j++) {
            terms.add(new Term(data.names().get(j), ChiSquareTest.of(score[j] * score[j] / left[j][j], 1)));
        }
        return new ProportionalHazardsTest(terms, ChiSquareTest.of(SymmetricMatrix.quadraticForm(left, score), p));
    }

    /** Information about the changes that is left when the effects themselves are estimated too. */
    private static double[][] remaining(double[][] information, double[][] cross, double[][] own) {
        int p = own.length;
        double[][] inverse = SymmetricMatrix.inverse(information);
        double[][] left = new double[p][p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                double explained = 0;
                for (int a = 0; a < p; a++) {
                    for (int b = 0; b < p; b++) {
                        explained += cross[j][a] * inverse[a][b] * cross[b][k];
                    }
                }
                left[j][k] = own[j][k] - explained;
            }
        }
        return left;
    }
}
