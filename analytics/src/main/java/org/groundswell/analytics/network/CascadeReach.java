package org.groundswell.analytics.network;

import java.util.Arrays;

/** How far independent cascades from the same seeds went, over many histories. */
public final class CascadeReach {

    private final int[][] cumulative;
    private final double[] chances;

    /** Trusts its arguments: cumulative adopters as histories × periods, and the share of histories an actor. */
    CascadeReach(int[][] cumulative, double[] chances) {
        this.cumulative = cumulative;
        this.chances = chances;
    }

    /** How many histories there were. */
    public int histories() {
        return cumulative.length;
    }

    /** Share of histories in which this actor adopted, 0 to 1. */
    public double chance(int actor) {
        return chances[actor];
    }

    /** Mean number of actors that had adopted by the end of each period. Shape: periods, never falling. */
    public double[] meanAdopters() {
        double[] means = new double[cumulative[0].length];
        for (int[] counts : cumulative) {
            for (int period = 0; period < means.length; period++) {
                means[period] += counts[period];
            }
        }
        return Arrays.stream(means).map(sum -> sum / cumulative.length).toArray();
    }

    /** Adopters by the end of the last period in every history, ascending: quantiles can be read off. */
    public int[] finalAdopters() {
        return Arrays.stream(cumulative)
                .mapToInt(counts -> counts[counts.length - 1])
                .sorted()
                .toArray();
    }
}
