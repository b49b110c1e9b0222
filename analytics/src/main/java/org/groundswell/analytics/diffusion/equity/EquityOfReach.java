package org.groundswell.analytics.diffusion.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.analytics.diffusion.survival.Interval;
import org.groundswell.analytics.numeric.CompensatedSum;
import org.groundswell.analytics.numeric.Normal;

/**
 * Reach from the most to the least deprived: the slope index of inequality and the relative index.
 *
 * <pre>
 *   x_g = share of eligible in more deprived groups + half of the own share      (ridit, 0 most to 1 least deprived)
 *   reach_g = a + b x_g        least squares weighted by eligible
 *   SII = b                    RII = b / overall reach
 * </pre>
 *
 * <p>SII is the difference in reach between the least and the most deprived person on the line through all groups: it
 * uses every group and its size, not just the two at the ends. Above 0 the least deprived are reached more. Its
 * standard error follows from the binomial variance of each group about Wilson's centre, (reached + z²/2)/(eligible + z²),
 * so that the interval does not vanish where a group is at 0 or 1.
 *
 * <p>A group with fewer than the least number of eligible, or in which fewer than it but not none were reached or
 * missed, is suppressed: its figures are not given. The indices use every group, for nobody can be told from a slope.
 *
 * <p>Source: J. P. Mackenbach and A. E. Kunst, Social Science &amp; Medicine 44 (1997), 757–771.
 *
 * @param groups  from the most to the least deprived
 * @param indices of all groups; empty when they cannot be told
 */
public record EquityOfReach(List<Row> groups, Optional<Indices> indices) {

    /** Numbers below this may point to a person. */
    public static final int LEAST_NUMBER = 5;

    /** Groups a line needs; with two it is their difference and no more. */
    public static final int LEAST_GROUPS = 3;

    /**
     * One group.
     *
     * @param name  as given
     * @param reach its proportion with limits; empty when suppressed
     */
    public record Row(String name, Optional<WilsonInterval> reach) {

        /** Whether the numbers are too small to show. */
        public boolean suppressed() {
            return reach.isEmpty();
        }
    }

    /**
     * Both indices.
     *
     * @param slope         SII, difference in proportion, −1 to 1 and beyond if reach is steeper than a line allows
     * @param slopeLimits   about it
     * @param relative      RII, the slope as a multiple of overall reach
     * @param relativeLimits about it, overall reach taken as known
     */
    public record Indices(double slope, Interval slopeLimits, double relative, Interval relativeLimits) {

        /** Whether the interval leaves no doubt that reach differs along deprivation. */
        public boolean unequal() {
            return slopeLimits.lower() > 0 || slopeLimits.upper() < 0;
        }
    }

    public EquityOfReach {
        groups = List.copyOf(groups);
    }

    /**
     * Computes both.
     *
     * @param groups from the most to the least deprived
     * @param level  of all intervals, such as 0.95
     */
    public static EquityOfReach of(List<ReachedGroup> groups, double level) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("Equity of reach needs at least 1 group, got 0");
        }
        var rows = new ArrayList<Row>();
        for (var group : groups) {
            rows.add(new Row(
                    group.name(),
                    small(group)
                            ? Optional.empty()
                            : Optional.of(WilsonInterval.of(group.reached(), group.eligible(), level))));
        }
        return new EquityOfReach(rows, indices(groups, level));
    }

    private static boolean small(ReachedGroup group) {
        long missed = group.eligible() - group.reached();
        return group.eligible() < LEAST_NUMBER
                || (group.reached() > 0 && group.reached() < LEAST_NUMBER)
                || (missed > 0 && missed < LEAST_NUMBER);
    }

    private static Optional<Indices> indices(List<ReachedGroup> groups, double level) {
        var present = groups.stream().filter(group -> group.eligible() > 0).toList();
        double all = present.stream().mapToLong(ReachedGroup::eligible).sum();
        double reached = present.stream().mapToLong(ReachedGroup::reached).sum();
        if (present.size() < LEAST_GROUPS || reached == 0) {
            return Optional.empty();
        }
        double z = Normal.twoSided(level);
        double before = 0;
        var product = new CompensatedSum();
        var square = new CompensatedSum();
        var variance = new CompensatedSum();
        for (var group : present) {
            double n = group.eligible();
            double x = (before + n / 2) / all - 0.5;
            before += n;
            product.add(n * x * group.reached() / n);
            square.add(n * x * x);
            double centre = (group.reached() + z * z / 2) / (n + z * z);
            variance.add(n * x * x * centre * (1 - centre));
        }
        double slope = product.value() / square.value();
        double width = z * Math.sqrt(variance.value()) / square.value();
        double mean = reached / all;
        return Optional.of(new Indices(
                slope,
                new Interval(slope - width, slope + width),
                slope / mean,
                new Interval((slope - width) / mean, (slope + width) / mean)));
    }
}
