package org.groundswell.analytics.diffusion.survival;

import java.util.Arrays;
import java.util.List;

/**
 * Rows for a Cox model: one a site, or several consecutive ones a site whose covariates change with time (counting
 * process: at risk after {@code start}, up to and including {@code stop}).
 *
 * <p>Rows with a missing covariate must be left out beforehand, and counted, by whoever knows what missing means.
 */
public final class CoxData {

    private final List<String> names;
    private final double[][] covariates;
    private final double[] start;
    private final double[] stop;
    private final boolean[] adopted;
    private final int[] stratum;

    private CoxData(
            List<String> names,
            double[][] covariates,
            double[] start,
            double[] stop,
            boolean[] adopted,
            int[] stratum) {
        this.names = names;
        this.covariates = covariates;
        this.start = start;
        this.stop = stop;
        this.adopted = adopted;
        this.stratum = stratum;
    }

    /**
     * Rows at risk from the beginning, all in one stratum.
     *
     * @param names      of the covariates
     * @param covariates rows × covariates
     * @param stop       time of adoption or of last sight
     * @param adopted    whether the row ends in adoption
     * @throws IllegalArgumentException if shapes differ, a value is not finite, or no row ends in adoption
     */
    public static CoxData of(List<String> names, double[][] covariates, double[] stop, boolean[] adopted) {
        int n = covariates.length;
        if (stop.length != n || adopted.length != n) {
            throw new IllegalArgumentException("A Cox model needs as many times and ends as rows, got " + n + " rows, "
                    + stop.length + " times and " + adopted.length + " ends");
        }
        double[][] copy = new double[n][];
        int adopters = 0;
        for (int i = 0; i < n; i++) {
            copy[i] = requireRow(covariates[i], names.size(), i);
            requireFinite(stop[i], i);
            adopters += adopted[i] ? 1 : 0;
        }
        if (adopters == 0) {
            throw new IllegalArgumentException("A Cox model needs at least 1 adoption, got none in " + n + " rows");
        }
        double[] always = new double[n];
        Arrays.fill(always, Double.NEGATIVE_INFINITY);
        return new CoxData(List.copyOf(names), copy, always, stop.clone(), adopted.clone(), new int[n]);
    }

    /**
     * The same rows, each at risk only after a time of its own.
     *
     * @throws IllegalArgumentException if a row does not start before it stops
     */
    public CoxData startingAt(double... times) {
        requireLength("start", times.length);
        for (int i = 0; i < times.length; i++) {
            if (!(times[i] < stop[i])) {
                throw new IllegalArgumentException(
                        "Row " + i + " needs to start before it stops, got " + times[i] + " to " + stop[i]);
            }
        }
        return new CoxData(names, covariates, times.clone(), stop, adopted, stratum);
    }

    /** The same rows, compared only with rows of the same stratum; each stratum has its own baseline. */
    public CoxData within(int... strata) {
        requireLength("stratum", strata.length);
        return new CoxData(names, covariates, start, stop, adopted, strata.clone());
    }

    public int rows() {
        return stop.length;
    }

    public int adopters() {
        int count = 0;
        for (boolean one : adopted) {
            count += one ? 1 : 0;
        }
        return count;
    }

    List<String> names() {
        return names;
    }

    double covariate(int row, int column) {
        return covariates[row][column];
    }

    double start(int row) {
        return start[row];
    }

    double stop(int row) {
        return stop[row];
    }

    boolean adopted(int row) {
        return adopted[row];
    }

    int stratum(int row) {
        return stratum[row];
    }

    private void requireLength(String what, int length) {
        if (length != rows()) {
            throw new IllegalArgumentException(
                    "A Cox model needs a " + what + " for each of " + rows() + " rows, got " + length);
        }
    }

    private static double[] requireRow(double[] row, int columns, int number) {
        if (row.length != columns) {
            throw new IllegalArgumentException(
                    "Row " + number + " needs " + columns + " covariates, got " + row.length);
        }
        for (double value : row) {
            requireFinite(value, number);
        }
        return row.clone();
    }

    private static void requireFinite(double value, int number) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Row " + number + " needs finite values, got " + value);
        }
    }
}
