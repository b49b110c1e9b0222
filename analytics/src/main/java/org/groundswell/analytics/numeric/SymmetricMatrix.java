package org.groundswell.analytics.numeric;

/**
 * Small symmetric positive definite matrices, solved by Cholesky factors after scaling the diagonal to one, so that
 * parameters in very different units do not spoil the answer.
 */
public final class SymmetricMatrix {

    /** A pivot below this share of the scaled diagonal means one column is a mixture of the others. */
    private static final double SINGULAR = 1e-13;

    private SymmetricMatrix() {}

    /**
     * x with A x = b.
     *
     * @return false when A is not positive definite; {@code x} is then unspecified
     */
    public static boolean solve(double[][] a, double[] b, double[] x) {
        int n = b.length;
        double[] scale = new double[n];
        double[][] lower = new double[n][n];
        if (!factor(a, scale, lower)) {
            return false;
        }
        solveFactored(lower, scale, b, x);
        return true;
    }

    /**
     * The inverse, {@code n × n}.
     *
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    public static double[][] inverse(double[][] a) {
        int n = a.length;
        double[] scale = new double[n];
        double[][] lower = new double[n][n];
        if (!factor(a, scale, lower)) {
            throw new IllegalArgumentException("The information needs to be positive definite: "
                    + "a parameter has no data to speak for it, or two say the same");
        }
        double[][] inverse = new double[n][n];
        double[] unit = new double[n];
        double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            solveFactored(lower, scale, unit, column);
            unit[j] = 0;
            for (int i = 0; i < n; i++) {
                inverse[i][j] = column[i];
            }
        }
        return inverse;
    }

    /** Whether the matrix can be inverted safely. */
    public static boolean isPositiveDefinite(double[][] a) {
        return factor(a, new double[a.length], new double[a.length][a.length]);
    }

    /** b'A⁻¹b, the form of every score and Wald test. */
    public static double quadraticForm(double[][] a, double[] b) {
        double[] x = new double[b.length];
        if (!solve(a, b, x)) {
            throw new IllegalArgumentException("A test needs a variance that is positive definite");
        }
        double value = 0;
        for (int i = 0; i < b.length; i++) {
            value += b[i] * x[i];
        }
        return value;
    }

    private static boolean factor(double[][] a, double[] scale, double[][] lower) {
        int n = scale.length;
        for (int i = 0; i < n; i++) {
            if (!(a[i][i] > 0) || Double.isInfinite(a[i][i])) {
                return false;
            }
            scale[i] = 1 / Math.sqrt(a[i][i]);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j] * scale[i] * scale[j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i > j) {
                    lower[i][j] = sum / lower[j][j];
                } else if (sum > SINGULAR) {
                    lower[i][i] = Math.sqrt(sum);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    private static void solveFactored(double[][] lower, double[] scale, double[] b, double[] x) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            double sum = b[i] * scale[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) {
                sum -= lower[k][i] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        for (int i = 0; i < n; i++) {
            x[i] *= scale[i];
        }
    }
}
