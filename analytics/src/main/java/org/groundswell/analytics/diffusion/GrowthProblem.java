package org.groundswell.analytics.diffusion;

import java.util.Arrays;
import org.groundswell.analytics.numeric.Objective;

/**
 * Distance between a growth curve and a cumulative series, as a function of logarithms of the parameters (the
 * logistic's mid-point as it is). With a fixed ceiling only the shape is free.
 */
final class GrowthProblem implements Objective {

    private final GrowthCurve curve;
    private final double[] series;
    private final FitLoss loss;
    /** The ceiling when it is fixed, else 0. */
    private final double ceiling;

    private final double[] natural;
    private final double[] slope;
    private final double[] slopeBefore;

    GrowthProblem(GrowthCurve curve, double[] series, FitLoss loss, double ceiling) {
        this.curve = curve;
        this.series = series;
        this.loss = loss;
        this.ceiling = ceiling;
        int k = curve.parameterNames().size();
        natural = new double[k];
        slope = new double[k];
        slopeBefore = new double[k];
    }

    /** Place of the first free parameter: 0, or 1 when the ceiling is fixed. */
    int firstFree() {
        return ceiling > 0 ? 1 : 0;
    }

    @Override
    public int parameters() {
        return natural.length - firstFree();
    }

    /** Parameters in their own units. */
    double[] natural(double[] parameters) {
        fill(parameters);
        return natural.clone();
    }

    /** Parameters as they are fitted. */
    double[] fitted(double[] naturalParameters) {
        int first = firstFree();
        double[] parameters = new double[parameters()];
        for (int i = 0; i < parameters.length; i++) {
            double value = naturalParameters[i + first];
            parameters[i] = curve.isPositive(i + first) ? Math.log(value) : value;
        }
        return parameters;
    }

    @Override
    public double value(double[] parameters) {
        fill(parameters);
        double sum = 0;
        double before = 0;
        for (int i = 0; i < series.length; i++) {
            double at = curve.cumulative(natural, i + 1.0);
            if (loss == FitLoss.CUMULATIVE_SQUARES) {
                double residual = at - series[i];
                sum += residual * residual;
            } else {
                sum += deviance(increment(i), at - before);
                before = at;
            }
        }
        return Double.isFinite(sum) ? sum : Double.POSITIVE_INFINITY;
    }

    @Override
    public double evaluate(double[] parameters, double[] gradient, double[][] curvature) {
        fill(parameters);
        int first = firstFree();
        int k = gradient.length;
        Arrays.fill(gradient, 0);
        for (double[] row : curvature) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(slopeBefore, 0);
        double sum = 0;
        double before = 0;
        for (int i = 0; i < series.length; i++) {
            double at = curve.cumulative(natural, i + 1.0, slope);
            for (int j = 0; j < slope.length; j++) {
                slope[j] *= curve.isPositive(j) ? natural[j] : 1;
            }
            double pull;
            double weight = 1;
            if (loss == FitLoss.CUMULATIVE_SQUARES) {
                pull = at - series[i];
                sum += pull * pull;
            } else {
                double mean = Math.max(at - before, TINY);
                sum += deviance(increment(i), mean);
                pull = 1 - increment(i) / mean;
                weight = 1 / mean;
                before = at;
                for (int j = 0; j < slope.length; j++) {
                    double cumulativeSlope = slope[j];
                    slope[j] -= slopeBefore[j];
                    slopeBefore[j] = cumulativeSlope;
                }
            }
            for (int j = 0; j < k; j++) {
                gradient[j] += pull * slope[j + first];
                for (int l = 0; l <= j; l++) {
                    curvature[j][l] += weight * slope[j + first] * slope[l + first];
                }
            }
        }
        for (int j = 0; j < k; j++) {
            for (int l = 0; l < j; l++) {
                curvature[l][j] = curvature[j][l];
            }
        }
        return Double.isFinite(sum) ? sum : Double.POSITIVE_INFINITY;
    }

    /**
     * Best ceiling for a shape under squared error: one division, so that starts need a grid of shapes only.
     *
     * @param shape natural parameters without the ceiling
     */
    double[] withBestCeiling(double[] shape) {
        double[] all = new double[shape.length + 1];
        System.arraycopy(shape, 0, all, 1, shape.length);
        all[0] = 1;
        if (ceiling > 0) {
            all[0] = ceiling;
            return all;
        }
        double product = 0;
        double square = 0;
        for (int i = 0; i < series.length; i++) {
            double share = curve.cumulative(all, i + 1.0);
            product += share * series[i];
            square += share * share;
        }
        double most = series[series.length - 1];
        all[0] = square > 0 ? Math.min(product / square, 1000 * most) : most;
        return all;
    }

    double sumOfSquares(double[] naturalParameters) {
        double sum = 0;
        for (int i = 0; i < series.length; i++) {
            double residual = curve.cumulative(naturalParameters, i + 1.0) - series[i];
            sum += residual * residual;
        }
        return sum;
    }

    /** Pearson's distance of increments from a Poisson's, summed: over degrees of freedom it is the dispersion. */
    double pearson(double[] naturalParameters) {
        double sum = 0;
        double before = 0;
        for (int i = 0; i < series.length; i++) {
            double at = curve.cumulative(naturalParameters, i + 1.0);
            double mean = Math.max(at - before, TINY);
            double residual = increment(i) - mean;
            sum += residual * residual / Math.max(mean, LEAST_PEARSON_MEAN);
            before = at;
        }
        return sum;
    }

    /** Keeps logarithms and divisions finite where a curve is as good as flat. */
    private static final double TINY = 1e-12;
    /** Below this expectation a single adopter would count as a wild deviation. */
    private static final double LEAST_PEARSON_MEAN = 0.5;

    private double increment(int i) {
        return i == 0 ? series[0] : series[i] - series[i - 1];
    }

    private static double deviance(double count, double mean) {
        double expected = Math.max(mean, TINY);
        return 2 * (count > 0 ? count * Math.log(count / expected) - count + expected : expected);
    }

    private void fill(double[] parameters) {
        int first = firstFree();
        natural[0] = ceiling;
        for (int i = 0; i < parameters.length; i++) {
            natural[i + first] = curve.isPositive(i + first) ? Math.exp(parameters[i]) : parameters[i];
        }
    }
}
