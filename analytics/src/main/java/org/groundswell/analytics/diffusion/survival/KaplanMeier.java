package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.groundswell.analytics.numeric.CompensatedSum;
import org.groundswell.analytics.numeric.Normal;

/**
 * Share of sites that have not adopted yet, by time, when some are still being followed (Kaplan and Meier).
 *
 * <pre>
 *   S(t)      = Π (1 − d/n)                 over times up to t: d adopt of n still without
 *   Var S(t)  = S(t)² Σ d / (n(n − d))      Greenwood
 *   H(t)      = Σ d/n                       Nelson and Aalen
 * </pre>
 *
 * <p>1 − S is the share that has adopted, provided that nothing else can end the wait; where sites close or merge use
 * {@link CumulativeIncidence}, because 1 − S then says too much.
 *
 * <p>Source: E. L. Kaplan and P. Meier, J. Am. Stat. Assoc. 53 (1958), 457–481; J. D. Kalbfleisch and R. L. Prentice,
 * <i>The Statistical Analysis of Failure Time Data</i>, 2nd ed., section 1.4 for the log-log interval.
 *
 * @param sites    number followed
 * @param adopters number of them that adopted
 * @param steps    one row a distinct time at which a site adopted or was last seen, in order of time
 */
public record KaplanMeier(int sites, int adopters, List<Step> steps) {

    /** Shares are products of fractions: what differs by less than this is the same share. */
    private static final double SAME_SHARE = 1.5e-8;

    /**
     * What happened at one time.
     *
     * @param time             the time
     * @param atRisk           sites without adoption just before it
     * @param adopted          sites that adopted at it
     * @param censored         sites last seen at it without having adopted
     * @param survival         share without adoption just after it, 0 to 1
     * @param standardError    Greenwood's standard error of {@code survival}; 0 when nobody is left
     * @param cumulativeHazard Nelson and Aalen's sum up to and including it
     */
    public record Step(
            double time,
            int atRisk,
            int adopted,
            int censored,
            double survival,
            double standardError,
            double cumulativeHazard) {}

    /**
     * Mean time without adoption up to a horizon.
     *
     * @param value         area under the curve up to the horizon, in units of time
     * @param standardError its standard error
     */
    public record RestrictedMean(double value, double standardError) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * The curve of some sites.
     *
     * @throws IllegalArgumentException if there is no site
     */
    public static KaplanMeier of(List<FollowUp> sites) {
        int n = sites.size();
        double[] times = new double[n];
        boolean[] adopted = new boolean[n];
        for (int i = 0; i < n; i++) {
            times[i] = sites.get(i).time();
            adopted[i] = sites.get(i).adopted();
        }
        return of(times, adopted);
    }

    /**
     * The curve of some sites from two columns of the same length.
     *
     * @throws IllegalArgumentException if there is no site, the lengths differ, or a time is negative or not finite
     */
    public static KaplanMeier of(double[] times, boolean[] adopted) {
        var table = RiskTable.of(times, adopted);
        var steps = new ArrayList<Step>(table.size());
        double survival = 1;
        int adopters = 0;
        var greenwood = new CompensatedSum();
        var hazard = new CompensatedSum();
        for (int i = 0; i < table.size(); i++) {
            int d = table.adopted(i);
            int n = table.atRisk(i);
            adopters += d;
            survival *= (double) (n - d) / n;
            hazard.add((double) d / n);
            if (n > d) {
                greenwood.add((double) d / ((double) n * (n - d)));
            }
            double standardError = survival * Math.sqrt(greenwood.value());
            steps.add(new Step(table.time(i), n, d, table.censored(i), survival, standardError, hazard.value()));
        }
        return new KaplanMeier(times.length, adopters, steps);
    }

    /** One curve a group, in the order the groups come in. */
    public static <G> Map<G, KaplanMeier> byGroup(Map<G, List<FollowUp>> groups) {
        var curves = new LinkedHashMap<G, KaplanMeier>();
        groups.forEach((group, sites) -> curves.put(group, of(sites)));
        return curves;
    }

    /** Share without adoption at a time; 1 before the first step, the last step's share after it. */
    public double survivalAt(double time) {
        double survival = 1;
        for (var step : steps) {
            if (step.time() > time) {
                break;
            }
            survival = step.survival();
        }
        return survival;
    }

    /** Share that has adopted by a time, when nothing else can end the wait. */
    public double adoptedBy(double time) {
        return 1 - survivalAt(time);
    }

    /**
     * Intervals about the share at each step, in the order of {@link #steps()}. Where the share has come down to 0
     * there is no standard error, and the interval runs from 0 to the upper end of the step before.
     *
     * @param level such as 0.95
     */
    public List<Interval> intervals(double level, IntervalScale scale) {
        double z = Normal.twoSided(level);
        var intervals = new ArrayList<Interval>(steps.size());
        double upperBefore = 1;
        for (var step : steps) {
            var interval = step.survival() > 0
                    ? scale.about(step.survival(), step.standardError() / step.survival(), z)
                    : new Interval(0, upperBefore);
            intervals.add(interval);
            upperBefore = interval.upper();
        }
        return intervals;
    }

    /** First time by which half have adopted; empty when fewer than half have. */
    public OptionalDouble median() {
        return timeToShare(0.5, QuantileRule.FIRST_REACHED);
    }

    /** Time by which this share of sites has adopted; empty when it has not been reached. */
    public OptionalDouble timeToShare(double adopted, QuantileRule rule) {
        double[] survival = steps.stream().mapToDouble(Step::survival).toArray();
        return timeToShare(survival, adopted, rule);
    }

    /**
     * Interval about the time to a share: the times at which the curve's own lower and upper limits pass it
     * (Brookmeyer and Crowley 1982). An end that is never passed is infinite.
     */
    public Interval timeToShareInterval(double adopted, QuantileRule rule, double level, IntervalScale scale) {
        var intervals = intervals(level, scale);
        double[] lower = intervals.stream().mapToDouble(Interval::lower).toArray();
        double[] upper = intervals.stream().mapToDouble(Interval::upper).toArray();
        return new Interval(
                timeToShare(lower, adopted, rule).orElse(Double.POSITIVE_INFINITY),
                timeToShare(upper, adopted, rule).orElse(Double.POSITIVE_INFINITY));
    }

    /**
     * Mean time without adoption up to a horizon; two curves can be compared by it even when they cross.
     *
     * @param horizon end of the period counted, more than 0; groups compared need the same one
     */
    public RestrictedMean restrictedMean(double horizon) {
        if (!(horizon > 0) || Double.isInfinite(horizon)) {
            throw new IllegalArgumentException("A restricted mean needs a horizon above 0, got " + horizon);
        }
        double[] areaAfter = new double[steps.size() + 1];
        double end = horizon;
        for (int i = steps.size() - 1; i >= 0; i--) {
            double from = Math.min(horizon, steps.get(i).time());
            areaAfter[i] = areaAfter[i + 1] + steps.get(i).survival() * (end - from);
            end = from;
        }
        double area = areaAfter[0] + end;
        double variance = 0;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.time() <= horizon && step.atRisk() > step.adopted()) {
                double left = (double) step.atRisk() * (step.atRisk() - step.adopted());
                variance += areaAfter[i] * areaAfter[i] * step.adopted() / left;
            }
        }
        return new RestrictedMean(area, Math.sqrt(variance));
    }

    private OptionalDouble timeToShare(double[] survival, double adopted, QuantileRule rule) {
        if (!(adopted > 0 && adopted <= 1)) {
            throw new IllegalArgumentException("A share needs to be above 0 and at most 1, got " + adopted);
        }
        double wanted = 1 - adopted;
        for (int i = 0; i < survival.length; i++) {
            if (survival[i] < wanted + SAME_SHARE) {
                double first = steps.get(i).time();
                boolean rests = Math.abs(survival[i] - wanted) < SAME_SHARE;
                if (rule == QuantileRule.FIRST_REACHED || !rests) {
                    return OptionalDouble.of(first);
                }
                double reached = survival[i];
                int from = i;
                return Arrays.stream(survival, from, survival.length).noneMatch(s -> s < reached - SAME_SHARE)
                        ? OptionalDouble.of(first)
                        : OptionalDouble.of((first + endOfRest(survival, from)) / 2);
            }
        }
        return OptionalDouble.empty();
    }

    private double endOfRest(double[] survival, int from) {
        int i = from;
        while (survival[i] >= survival[from] - SAME_SHARE) {
            i++;
        }
        return steps.get(i).time();
    }
}
