package org.groundswell.analytics.network;

import org.groundswell.analytics.numeric.Gamma;

/** Probabilities under the normal approximation. */
final class Significance {

    private Significance() {}

    /** Probability of a standard normal value at least this far from zero, on either side: z² is χ² with 1 degree. */
    static double twoSided(double z) {
        return Gamma.upper(0.5, z * z / 2);
    }
}
