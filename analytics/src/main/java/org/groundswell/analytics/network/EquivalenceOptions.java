package org.groundswell.analytics.network;

/**
 * How alike two actors' positions are taken to be.
 *
 * @param longestPath the longest path that counts, 1 or more; an actor further off counts as not reached
 * @param unreached   what stands for the distance to an actor not reached
 * @param power       v of the weight (dmax − d)^v, above 0; larger gives the most alike more weight
 */
public record EquivalenceOptions(int longestPath, Unreached unreached, double power) {

    /** What stands for the path length to an actor that is not reached. */
    public enum Unreached {
        /** 0, as netdiffuseR has it; then an actor not reached looks nearer than a neighbour. */
        ZERO,
        /** One more than the longest path in the network. */
        BEYOND_LONGEST
    }

    public EquivalenceOptions {
        if (longestPath < 1) {
            throw new IllegalArgumentException("structural equivalence needs a path of 1 or more, got " + longestPath);
        }
        if (!(power > 0) || Double.isInfinite(power)) {
            throw new IllegalArgumentException("structural equivalence needs a power above 0, got " + power);
        }
    }

    /** Paths of any length, those not reached one step beyond the longest, v = 1. */
    public static EquivalenceOptions withDefaults() {
        return new EquivalenceOptions(Integer.MAX_VALUE, Unreached.BEYOND_LONGEST, 1);
    }

    /** What netdiffuseR does unless told otherwise: paths of up to 6 steps, everyone further off at 0, v = 1. */
    public static EquivalenceOptions asNetdiffuser() {
        return new EquivalenceOptions(6, Unreached.ZERO, 1);
    }

    /** The same with another power. */
    public EquivalenceOptions withPower(double v) {
        return new EquivalenceOptions(longestPath, unreached, v);
    }
}
