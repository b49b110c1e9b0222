package org.groundswell.analytics.spc;

import java.util.Arrays;

/** A chart being drawn: what is plotted and the lines at each point, NaN where there is none. */
final class Lines {

    final double[] value;
    final double[] centre;
    final double[] lower;
    final double[] upper;
    final double[] lowerTwoSigma;
    final double[] upperTwoSigma;

    Lines(double[] value) {
        this.value = value;
        centre = missing(value.length);
        lower = missing(value.length);
        upper = missing(value.length);
        lowerTwoSigma = missing(value.length);
        upperTwoSigma = missing(value.length);
    }

    private static double[] missing(int n) {
        double[] all = new double[n];
        Arrays.fill(all, Double.NaN);
        return all;
    }

    /** Limits three sigma from the centre, clipped to what values can be. */
    void set(int i, double centreLine, double threeSigma, double least, double most) {
        centre[i] = centreLine;
        lower[i] = clip(centreLine - threeSigma, least, most);
        upper[i] = clip(centreLine + threeSigma, least, most);
        lowerTwoSigma[i] = clip(centreLine - threeSigma * 2 / 3, least, most);
        upperTwoSigma[i] = clip(centreLine + threeSigma * 2 / 3, least, most);
    }

    void set(int i, double centreLine, double threeSigma) {
        set(i, centreLine, threeSigma, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    void removeLimits() {
        for (double[] line : new double[][] {lower, upper, lowerTwoSigma, upperTwoSigma}) {
            Arrays.fill(line, Double.NaN);
        }
    }

    /** 1 above the centre line, −1 below, 0 on it or missing. */
    int side(int i) {
        double distance = value[i] - centre[i];
        double tolerance = tolerance(i);
        return distance > tolerance ? 1 : distance < -tolerance ? -1 : 0;
    }

    /** How far a point must be from a line not to lie on it. */
    double tolerance(int i) {
        return Tolerance.of(centre[i], upper[i]);
    }

    boolean isPresent(int i) {
        return !Double.isNaN(value[i]);
    }

    /** Strictly beyond the limit on that side. */
    boolean isOutside(int i, Side side) {
        return isBeyond(i, side, lower, upper);
    }

    boolean isBeyondTwoSigma(int i, Side side) {
        return isBeyond(i, side, lowerTwoSigma, upperTwoSigma);
    }

    private boolean isBeyond(int i, Side side, double[] low, double[] high) {
        return (side == Side.HIGH ? value[i] - high[i] : low[i] - value[i]) > tolerance(i);
    }

    private static double clip(double x, double least, double most) {
        return x < least ? least : x > most ? most : x;
    }
}
