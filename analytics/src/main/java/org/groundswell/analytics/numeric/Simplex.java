package org.groundswell.analytics.numeric;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Nelder and Mead's downhill simplex: slow, but it needs no slope and so finds what a descent has missed.
 *
 * <p>Source: J. A. Nelder and R. Mead, A simplex method for function minimization, Computer Journal 7 (1965).
 */
public final class Simplex {

    private Simplex() {}

    private static final class Corner {
        private final double[] at;
        private final double value;

        Corner(double[] at, double value) {
            this.at = at;
            this.value = value;
        }

        double[] at() {
            return at;
        }

        double value() {
            return value;
        }
    }

    /**
     * Improves the parameters in place.
     *
     * @param size length of the first simplex's edges
     * @return the value reached, never above the one at the start
     */
    public static double minimise(Objective objective, double[] parameters, double size, int evaluations) {
        int k = objective.parameters();
        var corners = new Corner[k + 1];
        corners[0] = new Corner(parameters.clone(), objective.value(parameters));
        for (int i = 0; i < k; i++) {
            double[] at = parameters.clone();
            at[i] += size;
            corners[i + 1] = new Corner(at, finite(objective.value(at)));
        }
        var byValue = Comparator.comparingDouble(Corner::value);
        int used = k + 1;
        while (used < evaluations) {
            Arrays.sort(corners, byValue);
            double best = corners[0].value();
            double worst = corners[k].value();
            if (worst - best <= 1e-14 * Math.abs(best)) {
                break;
            }
            double[] centre = centre(corners, k);
            var reflected = along(objective, centre, corners[k].at(), -1);
            used++;
            if (reflected.value() < best) {
                var further = along(objective, centre, corners[k].at(), -2);
                used++;
                corners[k] = further.value() < reflected.value() ? further : reflected;
            } else if (reflected.value() < corners[k - 1].value()) {
                corners[k] = reflected;
            } else {
                var nearer = along(objective, centre, corners[k].at(), reflected.value() < worst ? -0.5 : 0.5);
                used++;
                if (nearer.value() < Math.min(worst, reflected.value())) {
                    corners[k] = nearer;
                } else {
                    shrink(objective, corners);
                    used += k;
                }
            }
        }
        Arrays.sort(corners, byValue);
        System.arraycopy(corners[0].at(), 0, parameters, 0, k);
        return corners[0].value();
    }

    private static double[] centre(Corner[] corners, int k) {
        double[] centre = new double[k];
        for (int c = 0; c < k; c++) {
            for (int i = 0; i < k; i++) {
                centre[i] += corners[c].at()[i] / k;
            }
        }
        return centre;
    }

    private static Corner along(Objective objective, double[] centre, double[] corner, double distance) {
        double[] at = new double[centre.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = centre[i] + distance * (corner[i] - centre[i]);
        }
        return new Corner(at, finite(objective.value(at)));
    }

    private static void shrink(Objective objective, Corner[] corners) {
        double[] best = corners[0].at();
        for (int c = 1; c < corners.length; c++) {
            corners[c] = along(objective, best, corners[c].at(), 0.5);
        }
    }

    private static double finite(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }
}
