package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.analytics.numeric.ChiSquare;
import org.groundswell.analytics.numeric.SymmetricMatrix;

/**
 * Do groups of sites differ in how soon they adopt?
 *
 * <pre>
 *   U_g = Σ w(t) (d_g − d n_g/n)       V_gh = Σ w(t)² d (n−d)/(n−1) (n_g/n) (δ_gh − n_h/n)
 *   χ²  = U'V⁻¹U on groups − 1 degrees of freedom,     w(t) = S(t−)^ρ
 * </pre>
 *
 * <p>ρ = 0 is the log-rank test; ρ = 1 (Peto and Peto's Wilcoxon) gives early differences more weight. With strata
 * the sums are taken within each and added, so that sites are compared with their like only.
 *
 * <p>Source: D. P. Harrington and T. R. Fleming, Biometrika 69 (1982), 553–566.
 *
 * @param groups           what was seen and expected, by group number from 0
 * @param chiSquare        the statistic, 0 when no group could differ
 * @param degreesOfFreedom groups that could differ, less one
 * @param p                chance of a statistic this large when groups do not differ
 */
public record LogRank(List<Group> groups, double chiSquare, int degreesOfFreedom, double p) {

    /**
     * One group.
     *
     * @param sites    sites in the group
     * @param observed adoptions seen, weighted
     * @param expected adoptions expected if groups did not differ, weighted
     */
    public record Group(int sites, double observed, double expected) {}

    public LogRank {
        groups = List.copyOf(groups);
    }

    /** The log-rank test of groups numbered from 0. */
    public static LogRank of(List<FollowUp> sites, int[] group) {
        return weighted(sites, group, new int[group.length], 0);
    }

    /** The log-rank test within strata. */
    public static LogRank stratified(List<FollowUp> sites, int[] group, int[] stratum) {
        return weighted(sites, group, stratum, 0);
    }

    /** Peto and Peto's Wilcoxon test, which looks at early differences first. */
    public static LogRank petoWilcoxon(List<FollowUp> sites, int[] group) {
        return weighted(sites, group, new int[group.length], 1);
    }

    /**
     * The general form.
     *
     * @param group   number of each site's group, from 0
     * @param stratum number of each site's stratum
     * @param rho     power of S(t−) that weighs the times
     * @throws IllegalArgumentException if the columns differ in length, a group number is negative, or there are fewer
     *                                  than two groups
     */
    public static LogRank weighted(List<FollowUp> sites, int[] group, int[] stratum, double rho) {
        if (sites.size() != group.length || stratum.length != group.length) {
            throw new IllegalArgumentException("A log-rank test needs a group and a stratum for each site, got "
                    + sites.size() + " sites, " + group.length + " groups and " + stratum.length + " strata");
        }
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        if (groups < 2 || Arrays.stream(group).min().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "A log-rank test needs at least 2 groups numbered from 0, got " + groups);
        }
        var sums = new Sums(groups);
        int[] strata = Arrays.stream(stratum).distinct().sorted().toArray();
        for (int one : strata) {
            int[] members = IntStream.range(0, group.length)
                    .filter(i -> stratum[i] == one)
                    .toArray();
            sums.add(sites, group, members, rho);
        }
        return sums.test(group);
    }

    private static final class Sums {

        private final int groups;
        private final double[] observed;
        private final double[] expected;
        private final double[][] variance;

        Sums(int groups) {
            this.groups = groups;
            observed = new double[groups];
            expected = new double[groups];
            variance = new double[groups][groups];
        }

        void add(List<FollowUp> sites, int[] group, int[] members, double rho) {
            int[] order = Arrays.stream(members)
                    .boxed()
                    .sorted((a, b) ->
                            Double.compare(sites.get(a).time(), sites.get(b).time()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] atRisk = new int[groups];
            for (int i : order) {
                atRisk[group[i]]++;
            }
            double survival = 1;
            int first = 0;
            while (first < order.length) {
                double time = sites.get(order[first]).time();
                int[] adopted = new int[groups];
                int[] leaving = new int[groups];
                int next = first;
                while (next < order.length && sites.get(order[next]).time() == time) {
                    int g = group[order[next]];
                    leaving[g]++;
                    adopted[g] += sites.get(order[next]).adopted() ? 1 : 0;
                    next++;
                }
                survival *= pass(atRisk, adopted, order.length - first, rho == 0 ? 1 : Math.pow(survival, rho));
                for (int g = 0; g < groups; g++) {
                    atRisk[g] -= leaving[g];
                }
                first = next;
            }
        }

        /** @return share of those at risk that did not adopt at this time */
        private double pass(int[] atRisk, int[] adopted, int all, double weight) {
            int d = Arrays.stream(adopted).sum();
            if (d == 0) {
                return 1;
            }
            double n = all;
            double spread = all > 1 ? weight * weight * d * (n - d) / (n - 1) : 0;
            for (int g = 0; g < groups; g++) {
                double share = atRisk[g] / n;
                observed[g] += weight * adopted[g];
                expected[g] += weight * d * share;
                for (int h = 0; h < groups; h++) {
                    variance[g][h] += spread * share * ((g == h ? 1 : 0) - atRisk[h] / n);
                }
            }
            return (n - d) / n;
        }

        LogRank test(int[] group) {
            var result = new ArrayList<Group>(groups);
            for (int g = 0; g < groups; g++) {
                int number = g;
                int sites =
                        (int) Arrays.stream(group).filter(one -> one == number).count();
                result.add(new Group(sites, observed[g], expected[g]));
            }
            int[] compared =
                    IntStream.range(0, groups).filter(g -> expected[g] > 0).toArray();
            int df = Math.max(0, compared.length - 1);
            double[] u = new double[df];
            double[][] v = new double[df][df];
            for (int i = 0; i < df; i++) {
                u[i] = observed[compared[i]] - expected[compared[i]];
                for (int j = 0; j < df; j++) {
                    v[i][j] = variance[compared[i]][compared[j]];
                }
            }
            boolean informative = df > 0 && SymmetricMatrix.isPositiveDefinite(v);
            double chiSquare = informative ? SymmetricMatrix.quadraticForm(v, u) : 0;
            return new LogRank(result, chiSquare, df, ChiSquare.above(chiSquare, df));
        }
    }
}
