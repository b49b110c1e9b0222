package org.groundswell.analytics.spc;

/**
 * Points {@code from} … {@code to − 1}, which share their limits, and the points those limits come from.
 *
 * @param basis indices in time order; excluded and ghosted points are not among them, missing ones are
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the drawing it belongs to
record Part(int from, int to, int[] basis) {

    /** Entries of {@code values} at the basis, in order. */
    double[] of(double[] values) {
        double[] chosen = new double[basis.length];
        for (int j = 0; j < basis.length; j++) {
            chosen[j] = values[basis[j]];
        }
        return chosen;
    }
}
