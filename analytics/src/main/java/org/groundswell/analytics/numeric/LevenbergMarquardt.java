package org.groundswell.analytics.numeric;

/**
 * Levenberg–Marquardt descent with Marquardt's scaling: damped Newton steps on the curvature the objective offers.
 *
 * <p>Source: D. W. Marquardt, An algorithm for least-squares estimation of nonlinear parameters, J. SIAM 11 (1963).
 */
public final class LevenbergMarquardt {

    private static final double FIRST_DAMPING = 1e-3;
    private static final double MOST_DAMPING = 1e12;
    /** Parameters are logarithms: one step may change a quantity by at most a factor of e². */
    private static final double LONGEST_STEP = 2;

    private LevenbergMarquardt() {}

    /** When to stop: after so many steps, or after one that gained too little and moved too little to matter. */
    public enum Precision {
        /** Near enough to compare starts, or for one replicate among thousands. */
        NEAR(60, 1e-7, 1e-2),
        /** As far as doubles go. */
        FULL(500, 1e-13, 1e-8);

        private final int steps;
        private final double gain;
        private final double length;

        Precision(int steps, double gain, double length) {
            this.steps = steps;
            this.gain = gain;
            this.length = length;
        }
    }

    /**
     * Improves the parameters in place.
     *
     * @return the value reached
     */
    public static double minimise(Objective objective, double[] parameters, Precision precision) {
        int k = objective.parameters();
        double[] gradient = new double[k];
        double[][] curvature = new double[k][k];
        double[][] damped = new double[k][k];
        double[] step = new double[k];
        double[] trial = new double[k];
        double damping = FIRST_DAMPING;
        double value = objective.evaluate(parameters, gradient, curvature);
        for (int iteration = 0; iteration < precision.steps && damping < MOST_DAMPING; iteration++) {
            damp(curvature, damping, damped);
            if (!SymmetricMatrix.solve(damped, gradient, step)) {
                damping *= 10;
                continue;
            }
            double longest = stepFrom(parameters, step, trial);
            double next = objective.value(trial);
            if (!(next <= value)) {
                damping *= 10;
                continue;
            }
            boolean settled = value - next <= precision.gain * Math.abs(value) && longest < precision.length;
            System.arraycopy(trial, 0, parameters, 0, k);
            damping = Math.max(1e-15, damping / 10);
            value = objective.evaluate(parameters, gradient, curvature);
            if (settled) {
                break;
            }
        }
        return value;
    }

    private static void damp(double[][] curvature, double damping, double[][] damped) {
        for (int i = 0; i < damped.length; i++) {
            System.arraycopy(curvature[i], 0, damped[i], 0, damped.length);
            damped[i][i] = curvature[i][i] * (1 + damping) + 1e-300;
        }
    }

    private static double stepFrom(double[] parameters, double[] step, double[] trial) {
        double longest = 0;
        for (double length : step) {
            longest = Math.max(longest, Math.abs(length));
        }
        double shorten = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        for (int i = 0; i < trial.length; i++) {
            trial[i] = parameters[i] - shorten * step[i];
        }
        return longest;
    }
}
