package org.groundswell.analytics.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How alike actors' positions are: two who look to, and are looked to by, the same others compete for the same place
 * and watch each other without being tied.
 *
 * <pre>
 *   z(i, j)  = steps of the shortest path from i to j / the longest such path
 *   d(i, j)² = (z(i, j) − z(j, i))² + Σ_k (z(i, k) − z(j, k))² + (z(k, i) − z(k, j))²        k other than i, j
 *   SE(i, j) = (dmax(i) − d(i, j))^v / Σ_k (dmax(i) − d(i, k))^v                              k other than i
 * </pre>
 *
 * <p>SE is a <em>similarity</em>: it is 0 for the least alike, and a row sums to 1. It is itself the weight by which an
 * alter counts in exposure (Burt). netdiffuseR weighs by 1/SE, which makes the least alike count most.
 *
 * <p>Distances within 1e-12 of dmax are taken for dmax, so that rounding does not decide who is least alike. An actor
 * as unlike everyone as anyone has no weights at all. Memory is n² and work about n³: meant for hundreds or a few
 * thousand actors, or for groups of that size. Source: R. S. Burt, "Social contagion and innovation", <i>American
 * Journal of Sociology</i> 92 (1987) 1287–1335, doi:10.1086/228667.
 */
public final class StructuralEquivalence {

    private static final double TIE = 1e-12;

    private final double[][] distances;
    private final double[][] weights;

    private StructuralEquivalence(double[][] distances, double[][] weights) {
        this.distances = distances;
        this.weights = weights;
    }

    /** Positions in the network as a whole. Weights of ties are not used. */
    public static StructuralEquivalence of(TieNetwork network, EquivalenceOptions options) {
        double[][] z = paths(network, options);
        int n = z.length;
        double[][] distances = new double[n][n];
        IntStream.range(0, n).parallel().forEach(i -> {
            for (int j = 0; j < n; j++) {
                distances[i][j] = i == j ? 0 : distance(z, i, j);
            }
        });
        double[][] weights = new double[n][];
        Arrays.setAll(weights, i -> weights(distances[i], i, options.power()));
        return new StructuralEquivalence(distances, weights);
    }

    /**
     * Positions within groups, such as towns, each taken as a network of its own: distances between groups are infinite
     * and their weights 0.
     *
     * @param groups the group of each actor, any numbers
     * @throws IllegalArgumentException if there are not as many groups given as actors
     */
    public static StructuralEquivalence of(TieNetwork network, int[] groups, EquivalenceOptions options) {
        int n = network.actors();
        if (groups.length != n) {
            throw new IllegalArgumentException("groups need %d actors, got %d".formatted(n, groups.length));
        }
        double[][] distances = new double[n][n];
        double[][] weights = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(distances[i], Double.POSITIVE_INFINITY);
        }
        for (int group : IntStream.of(groups).distinct().toArray()) {
            int[] members =
                    IntStream.range(0, n).filter(i -> groups[i] == group).toArray();
            var part = of(network.among(members), options);
            for (int i = 0; i < members.length; i++) {
                for (int j = 0; j < members.length; j++) {
                    distances[members[i]][members[j]] = part.distances[i][j];
                    weights[members[i]][members[j]] = part.weights[i][j];
                }
            }
        }
        return new StructuralEquivalence(distances, weights);
    }

    /** How many actors there are. */
    public int actors() {
        return distances.length;
    }

    /** d(i, j): 0 for the same position. */
    public double distance(int one, int other) {
        return distances[one][other];
    }

    /** SE(i, j): how much of ego's attention goes to alter, 0 to 1. */
    public double weight(int ego, int alter) {
        return weights[ego][alter];
    }

    /** SE as ties, ready for {@link Exposure} with valued ties: ego looks to those in like positions. */
    public TieNetwork asTies() {
        int n = actors();
        int cells = n * n;
        int[] egos = new int[cells];
        int[] alters = new int[cells];
        double[] values = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            egos[cell] = cell / n;
            alters[cell] = cell % n;
            values[cell] = weights[egos[cell]][alters[cell]];
        }
        return TieNetwork.of(n, egos, alters, values);
    }

    /** Shortest paths over the longest of them. Shape: actors × actors, from × to. */
    private static double[][] paths(TieNetwork network, EquivalenceOptions options) {
        int n = network.actors();
        double[][] steps = new double[n][n];
        IntStream.range(0, n).parallel().forEach(from -> walk(network, from, options.longestPath(), steps[from]));
        double longest = 0;
        for (double[] row : steps) {
            for (double step : row) {
                longest = Math.max(longest, step);
            }
        }
        double unreached = options.unreached() == EquivalenceOptions.Unreached.ZERO ? 0 : longest + 1;
        double scale = Math.max(1, Math.max(longest, unreached));
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double step = from != to && steps[from][to] == 0 ? unreached : steps[from][to];
                steps[from][to] = step / scale;
            }
        }
        return steps;
    }

    /** Breadth first; a place stays 0 when it is not reached. */
    private static void walk(TieNetwork network, int from, int longest, double[] steps) {
        int[] queue = new int[steps.length];
        queue[0] = from;
        int filled = 1;
        for (int head = 0; head < filled; head++) {
            int at = queue[head];
            if (steps[at] >= longest) {
                return;
            }
            for (int tie = network.start[at]; tie < network.start[at + 1]; tie++) {
                int next = network.alter[tie];
                if (next != from && steps[next] == 0) {
                    steps[next] = steps[at] + 1;
                    queue[filled++] = next;
                }
            }
        }
    }

    private static double distance(double[][] z, int i, int j) {
        double direct = z[i][j] - z[j][i];
        double squares = direct * direct;
        for (int k = 0; k < z.length; k++) {
            if (k != i && k != j) {
                double out = z[i][k] - z[j][k];
                double in = z[k][i] - z[k][j];
                squares += out * out + in * in;
            }
        }
        return Math.sqrt(squares);
    }

    private static double[] weights(double[] distances, int ego, double power) {
        double furthest = Arrays.stream(distances).max().orElse(0);
        double[] weights = new double[distances.length];
        double sum = 0;
        for (int alter = 0; alter < weights.length; alter++) {
            double nearer = furthest - distances[alter];
            if (alter != ego && nearer > TIE * furthest) {
                weights[alter] = Math.pow(nearer, power);
                sum += weights[alter];
            }
        }
        for (int alter = 0; alter < weights.length && sum > 0; alter++) {
            weights[alter] /= sum;
        }
        return weights;
    }
}
