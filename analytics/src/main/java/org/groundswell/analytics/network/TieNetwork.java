package org.groundswell.analytics.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Directed ties among actors numbered 0 to n − 1, kept sparse: memory and work grow with the ties, not with n².
 *
 * <p>A tie runs from ego to alter: <em>ego looks to alter</em>, so alter may influence ego. Rows are egos. Ties of
 * an actor with itself say nothing about spread and are dropped; ties of weight zero are no ties. A tie given twice is
 * one tie; when ties carry weights, the weights are added.
 *
 * <p>Shape: {@code start} has n + 1 places, and the ties of ego i stand at {@code start[i] … start[i + 1] − 1} of
 * {@code alter} and {@code weight}, alters ascending (compressed sparse rows). Immutable.
 *
 * <p>Source: T. W. Valente, <i>Network Models of the Diffusion of Innovations</i>, Hampton Press 1995, for the
 * convention that a nomination points to the one who is asked.
 */
public final class TieNetwork {

    final int[] start;
    final int[] alter;
    final double[] weight;

    /** Trusts its arguments; rows hold no self ties and no repeats. Rewired rows may be out of order. */
    TieNetwork(int[] start, int[] alter, double[] weight) {
        this.start = start;
        this.alter = alter;
        this.weight = weight;
    }

    /**
     * Ties that are there or not, each of weight 1.
     *
     * @param actors how many actors there are, isolates included
     * @param egos   who looks, one a tie, 0 to {@code actors} − 1
     * @param alters whom ego looks to, as long as {@code egos}
     * @throws IllegalArgumentException if the lengths differ or an actor is not among those counted
     */
    public static TieNetwork of(int actors, int[] egos, int[] alters) {
        double[] ones = new double[egos.length];
        Arrays.fill(ones, 1);
        return of(actors, egos, alters, ones).unvalued();
    }

    /**
     * Ties with a weight, such as how often ego asks alter.
     *
     * @param weights one a tie, zero or more; a tie given twice carries the sum
     * @throws IllegalArgumentException if the lengths differ, an actor is not among those counted, or a weight is
     *     negative or not finite
     */
    public static TieNetwork of(int actors, int[] egos, int[] alters, double[] weights) {
        check(actors, egos, alters, weights);
        int[] asGiven = IntStream.range(0, egos.length).toArray();
        int[] sorted = order(order(asGiven, alters, actors), egos, actors);

        int[] start = new int[actors + 1];
        int[] alter = new int[sorted.length];
        double[] weight = new double[sorted.length];
        int ties = 0;
        int row = 0;
        for (int tie : sorted) {
            if (egos[tie] == alters[tie] || weights[tie] == 0) {
                continue;
            }
            while (row < egos[tie]) {
                start[++row] = ties;
            }
            if (ties > start[row] && alter[ties - 1] == alters[tie]) {
                weight[ties - 1] += weights[tie];
            } else {
                alter[ties] = alters[tie];
                weight[ties++] = weights[tie];
            }
        }
        while (row < actors) {
            start[++row] = ties;
        }
        return new TieNetwork(start, Arrays.copyOf(alter, ties), Arrays.copyOf(weight, ties));
    }

    /** How many actors there are, isolates included. */
    public int actors() {
        return start.length - 1;
    }

    /** How many ties there are. */
    public int ties() {
        return alter.length;
    }

    /** How many alters this ego looks to. */
    public int outDegree(int ego) {
        return start[ego + 1] - start[ego];
    }

    /** How many look to each actor; the usual sign of an opinion leader. Shape: actors. */
    public int[] inDegrees() {
        int[] degrees = new int[actors()];
        for (int a : alter) {
            degrees[a]++;
        }
        return degrees;
    }

    /** Sum of the weights of ego's ties to its alters. */
    public double outStrength(int ego) {
        double sum = 0;
        for (int tie = start[ego]; tie < start[ego + 1]; tie++) {
            sum += weight[tie];
        }
        return sum;
    }

    /** Sum of the weights of the ties to each actor. Shape: actors. */
    public double[] inStrengths() {
        double[] strengths = new double[actors()];
        for (int tie = 0; tie < alter.length; tie++) {
            strengths[alter[tie]] += weight[tie];
        }
        return strengths;
    }

    /** Whom ego looks to; a copy. */
    public int[] alters(int ego) {
        return Arrays.copyOfRange(alter, start[ego], start[ego + 1]);
    }

    /** Weights of ego's ties, in the order of {@link #alters}; a copy. */
    public double[] weights(int ego) {
        return Arrays.copyOfRange(weight, start[ego], start[ego + 1]);
    }

    /** Weight of the tie from ego to alter; zero where there is none. */
    public double weight(int ego, int toAlter) {
        for (int tie = start[ego]; tie < start[ego + 1]; tie++) {
            if (alter[tie] == toAlter) {
                return weight[tie];
            }
        }
        return 0;
    }

    /** The same ties seen from the other end: row = the one looked to, column = those who look to it. */
    public TieNetwork reversed() {
        int n = actors();
        int[] turned = new int[n + 1];
        for (int a : alter) {
            turned[a + 1]++;
        }
        for (int i = 0; i < n; i++) {
            turned[i + 1] += turned[i];
        }
        int[] next = Arrays.copyOf(turned, n);
        int[] egos = new int[ties()];
        double[] weights = new double[ties()];
        for (int ego = 0; ego < n; ego++) {
            for (int tie = start[ego]; tie < start[ego + 1]; tie++) {
                int place = next[alter[tie]]++;
                egos[place] = ego;
                weights[place] = weight[tie];
            }
        }
        return new TieNetwork(turned, egos, weights);
    }

    /**
     * The ties among some of the actors, who are numbered anew in the order given.
     *
     * @throws IllegalArgumentException if an actor is not among those counted, or is given twice
     */
    public TieNetwork among(int... some) {
        int[] place = new int[actors()];
        for (int i = 0; i < some.length; i++) {
            if (some[i] < 0 || some[i] >= place.length || place[some[i]] > 0) {
                throw new IllegalArgumentException("part of a network needs different actors from 0 to %d, got %d"
                        .formatted(place.length - 1, some[i]));
            }
            place[some[i]] = i + 1;
        }
        int[] egos = new int[ties()];
        int[] alters = new int[ties()];
        double[] weights = new double[ties()];
        int kept = 0;
        for (int ego : some) {
            for (int tie = start[ego]; tie < start[ego + 1]; tie++) {
                if (place[alter[tie]] > 0) {
                    egos[kept] = place[ego] - 1;
                    alters[kept] = place[alter[tie]] - 1;
                    weights[kept++] = weight[tie];
                }
            }
        }
        return of(some.length, Arrays.copyOf(egos, kept), Arrays.copyOf(alters, kept), Arrays.copyOf(weights, kept));
    }

    /** The same ties, each of weight 1. */
    public TieNetwork unvalued() {
        double[] ones = new double[ties()];
        Arrays.fill(ones, 1);
        return new TieNetwork(start, alter, ones);
    }

    /** The same ties with every ego's weights divided by their sum; an isolate keeps an empty row. */
    public TieNetwork rowNormalised() {
        double[] shares = new double[ties()];
        for (int ego = 0; ego < actors(); ego++) {
            double sum = outStrength(ego);
            for (int tie = start[ego]; tie < start[ego + 1]; tie++) {
                shares[tie] = weight[tie] / sum;
            }
        }
        return new TieNetwork(start, alter, shares);
    }

    /** The places given, in ascending order of their key below {@code limit}; equals keep the order given. */
    private static int[] order(int[] places, int[] keys, int limit) {
        int[] next = new int[limit + 1];
        for (int place : places) {
            next[keys[place] + 1]++;
        }
        for (int key = 0; key < limit; key++) {
            next[key + 1] += next[key];
        }
        int[] ordered = new int[places.length];
        for (int place : places) {
            ordered[next[keys[place]]++] = place;
        }
        return ordered;
    }

    private static void check(int actors, int[] egos, int[] alters, double[] weights) {
        if (actors < 0) {
            throw new IllegalArgumentException("a network needs zero or more actors, got " + actors);
        }
        if (egos.length != alters.length || egos.length != weights.length) {
            throw new IllegalArgumentException(
                    "ties need as many alters and weights as egos, got %d egos, %d alters, %d weights"
                            .formatted(egos.length, alters.length, weights.length));
        }
        for (int tie = 0; tie < egos.length; tie++) {
            if (egos[tie] < 0 || egos[tie] >= actors || alters[tie] < 0 || alters[tie] >= actors) {
                throw new IllegalArgumentException(
                        "tie %d needs actors 0 to %d, got %d to %d".formatted(tie, actors - 1, egos[tie], alters[tie]));
            }
            if (!(weights[tie] >= 0) || Double.isInfinite(weights[tie])) {
                throw new IllegalArgumentException(
                        "tie %d needs a weight of zero or more, got %s".formatted(tie, weights[tie]));
            }
        }
    }
}
