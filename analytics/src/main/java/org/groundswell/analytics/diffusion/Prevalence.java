package org.groundswell.analytics.diffusion;

import java.util.ArrayList;
import java.util.List;

/**
 * Adoption period by period: how many, what share, and how likely those without it are to be next.
 *
 * <pre>
 *   proportion = q(t) / n        hazard = (q(t) − q(t−1)) / (n − q(t−1))        growth = (q(t) − q(t−1)) / q(t−1)
 * </pre>
 *
 * <p>q(t) is the number that has adopted by the end of period t, q before the first period is 0; so the first hazard
 * is q(1)/n. Whoever has not adopted is censored at the end, never coded as adopting in the last period: that would
 * end every curve at 1.
 *
 * <p>Source: T. W. Valente, <i>Network Models of the Diffusion of Innovations</i> (1995).
 *
 * @param members number that could adopt
 * @param periods one row a period, none left out
 */
public record Prevalence(int members, List<Period> periods) {

    /** In place of a time: has not adopted. */
    public static final int NEVER = Integer.MAX_VALUE;

    /**
     * One period.
     *
     * @param period     its number, such as a month's or a year's
     * @param adopted    that adopted in it
     * @param cumulative that had adopted by its end
     * @param atRisk     that had not adopted before it
     * @param proportion share of members that had adopted by its end, 0 to 1
     * @param hazard     share of those at risk that adopted in it; 0 when nobody was left
     */
    public record Period(int period, int adopted, int cumulative, int atRisk, double proportion, double hazard) {

        /**
         * Growth on the period before: 0 when nothing was added, infinite when there was nothing to grow from.
         */
        public double growth() {
            int before = cumulative - adopted;
            return adopted == 0 ? 0 : (double) adopted / before;
        }
    }

    public Prevalence {
        periods = List.copyOf(periods);
    }

    /**
     * Counts times of adoption.
     *
     * @param timeOfAdoption period in which each member adopted, or {@link #NEVER}
     * @param first          first period observed
     * @param last           last period observed
     * @throws IllegalArgumentException if there is no member, periods run backwards, or somebody adopted outside them
     */
    public static Prevalence of(int[] timeOfAdoption, int first, int last) {
        if (timeOfAdoption.length == 0 || last < first) {
            throw new IllegalArgumentException("Prevalence needs at least 1 member and periods in order, got "
                    + timeOfAdoption.length + " members and periods " + first + " to " + last);
        }
        int[] adopted = new int[last - first + 1];
        for (int time : timeOfAdoption) {
            if (time == NEVER) {
                continue;
            }
            if (time < first || time > last) {
                throw new IllegalArgumentException(
                        "A time of adoption needs to be in periods " + first + " to " + last + ", got " + time);
            }
            adopted[time - first]++;
        }
        int members = timeOfAdoption.length;
        int before = 0;
        var periods = new ArrayList<Period>(adopted.length);
        for (int i = 0; i < adopted.length; i++) {
            int atRisk = members - before;
            int cumulative = before + adopted[i];
            double hazard = atRisk > 0 ? (double) adopted[i] / atRisk : 0;
            double proportion = (double) cumulative / members;
            periods.add(new Period(first + i, adopted[i], cumulative, atRisk, proportion, hazard));
            before = cumulative;
        }
        return new Prevalence(members, periods);
    }

    /** Cumulative adopters by the end of each period: the series that growth curves and forecasts take. */
    public double[] cumulative() {
        return periods.stream().mapToDouble(Period::cumulative).toArray();
    }
}
