package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Share of sites that has come to each possible end by a time, when ends compete (Aalen and Johansen): a site that
 * closes or merges can never adopt, and to treat it as merely unseen would overstate adoption.
 *
 * <pre>
 *   F_k(t) = Σ S(t−) d_k / n        S(t) = Π (1 − Σ_k d_k / n)
 * </pre>
 *
 * <p>The standard error is the infinitesimal jackknife: each site's influence on F_k, squared and summed, as R's
 * survival package reports it.
 *
 * <p>Source: O. O. Aalen and S. Johansen, Scand. J. Statist. 5 (1978), 141–150; T. M. Therneau and P. M. Grambsch,
 * <i>Modeling Survival Data</i> (2000), section 8.
 *
 * @param ends  number of competing ends
 * @param steps one row a distinct time, in order
 */
public record CumulativeIncidence(int ends, List<Step> steps) {

    /**
     * State of the sites just after a time.
     *
     * @param time           the time
     * @param atRisk         sites with no end just before it
     * @param eventFree      share with no end yet
     * @param incidence      share that came to each end, first end first
     * @param standardErrors one for each share in {@code incidence}
     */
    public record Step(double time, int atRisk, double eventFree, List<Double> incidence, List<Double> standardErrors) {

        public Step {
            incidence = List.copyOf(incidence);
            standardErrors = List.copyOf(standardErrors);
        }
    }

    public CumulativeIncidence {
        steps = List.copyOf(steps);
    }

    /**
     * The shares of sites.
     *
     * @param times time at which each site ended or was last seen
     * @param end   0 when a site was last seen without an end, else the number of its end, 1 to {@code ends}
     * @param ends  number of competing ends, at least 1
     * @throws IllegalArgumentException if there is no site, a time is not finite, or an end is not 0 to {@code ends}
     */
    public static CumulativeIncidence of(double[] times, int[] end, int ends) {
        int n = times.length;
        if (n == 0 || end.length != n || ends < 1) {
            throw new IllegalArgumentException(
                    "Cumulative incidence needs a time and an end for at least 1 site and at "
                            + "least 1 kind of end, got " + n + " times, " + end.length + " ends of " + ends
                            + " kinds");
        }
        for (int e : end) {
            if (e < 0 || e > ends) {
                throw new IllegalArgumentException("An end needs to be 0 to " + ends + ", got " + e);
            }
        }
        int[] order = RiskTable.order(times);
        var influence = new Influence(n, ends);
        var steps = new ArrayList<Step>();
        double[] incidence = new double[ends];
        double survival = 1;
        int first = 0;
        while (first < n) {
            double time = times[order[first]];
            int next = first;
            int[] count = new int[ends + 1];
            while (next < n && times[order[next]] == time) {
                count[end[order[next]]]++;
                next++;
            }
            influence.pass(order, end, first, next, count, survival);
            int atRisk = n - first;
            int ended = next - first - count[0];
            for (int k = 0; k < ends; k++) {
                incidence[k] += survival * count[k + 1] / atRisk;
            }
            survival *= (double) (atRisk - ended) / atRisk;
            steps.add(new Step(time, atRisk, survival, boxed(incidence), influence.standardErrors()));
            first = next;
        }
        return new CumulativeIncidence(ends, steps);
    }

    /** Share that has come to an end by a time. */
    public double incidenceAt(double time, int end) {
        double share = 0;
        for (var step : steps) {
            if (step.time() > time) {
                break;
            }
            share = step.incidence().get(end - 1);
        }
        return share;
    }

    private static List<Double> boxed(double[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
    }

    /** How much each site moves S and every F_k, carried forward in time. */
    private static final class Influence {

        private final double[] survival;
        private final double[][] incidence;

        Influence(int sites, int ends) {
            survival = new double[sites];
            incidence = new double[ends][sites];
        }

        void pass(int[] order, int[] end, int first, int next, int[] count, double survivalBefore) {
            int n = order.length;
            double atRisk = n - first;
            double hazard = (next - first - count[0]) / atRisk;
            for (int place = 0; place < n; place++) {
                boolean present = place >= first;
                int ownEnd = present && place < next ? end[order[place]] : 0;
                for (int k = 0; k < incidence.length; k++) {
                    double rate = count[k + 1] / atRisk;
                    double change = present ? ((ownEnd == k + 1 ? 1 : 0) - rate) / atRisk : 0;
                    incidence[k][place] += survival[place] * rate + survivalBefore * change;
                }
                double change = present ? ((ownEnd > 0 ? 1 : 0) - hazard) / atRisk : 0;
                survival[place] = survival[place] * (1 - hazard) - survivalBefore * change;
            }
        }

        List<Double> standardErrors() {
            var errors = new ArrayList<Double>(incidence.length);
            for (double[] ofEnd : incidence) {
                double sum = 0;
                for (double one : ofEnd) {
                    sum += one * one;
                }
                errors.add(Math.sqrt(sum));
            }
            return errors;
        }
    }
}
