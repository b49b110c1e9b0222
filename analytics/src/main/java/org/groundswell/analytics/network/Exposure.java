package org.groundswell.analytics.network;

import java.util.Arrays;
import java.util.List;
import org.groundswell.analytics.network.ExposureOptions.Scale;
import org.groundswell.analytics.network.ExposureOptions.Ties;

/**
 * How much of an actor's network had adopted, in each period.
 *
 * <pre>
 *   E(i, t) = Σ_j s(i, j) x(j) A(j, t − lag) / Σ_j s(i, j) x(j)        A(j, t) = 1 if j adopted at or before t
 * </pre>
 *
 * <p>s(i, j) is the tie from ego i to alter j, whom i looks to; x an attribute of alters, 1 when none is given. As a
 * share it lies between 0 and 1 and has no unit. An ego without ties has exposure 0: nobody shows it the way. In the
 * first {@code lag} periods exposure is not defined (NaN), for nobody saw what went before.
 *
 * <p>Shape: actors × periods. Source: T. W. Valente, <i>Network Models of the Diffusion of Innovations</i>, Hampton
 * Press 1995, chapter 4.
 */
public final class Exposure {

    private final int actors;
    private final int periods;
    private final double[] cells;

    private Exposure(int actors, int periods) {
        this.actors = actors;
        this.periods = periods;
        this.cells = new double[actors * periods];
    }

    /**
     * Exposure when ties stay as they are.
     *
     * @throws IllegalArgumentException if network and times speak of different numbers of actors
     */
    public static Exposure of(TieNetwork network, AdoptionTimes times, ExposureOptions options) {
        return of(network, times, ones(times.actors()), options);
    }

    /**
     * Exposure weighted by an attribute of alters, such as their list size: an alter twice the size counts twice.
     *
     * @param attribute one an actor, zero or more
     * @throws IllegalArgumentException if the numbers of actors differ, or an attribute is negative or not finite
     */
    public static Exposure of(TieNetwork network, AdoptionTimes times, double[] attribute, ExposureOptions options) {
        check(network, times);
        check(attribute, times);
        var exposure = new Exposure(times.actors(), times.periods());
        int lag = options.lag();
        for (int ego = 0; ego < exposure.actors; ego++) {
            int row = ego * exposure.periods;
            int end = row + exposure.periods;
            double all = 0;
            for (int tie = network.start[ego]; tie < network.start[ego + 1]; tie++) {
                int alter = network.alter[tie];
                double weight = attribute[alter] * (options.ties() == Ties.VALUED ? network.weight[tie] : 1);
                all += weight;
                int seen = times.index(alter);
                if (seen < exposure.periods - lag) {
                    exposure.cells[row + lag + seen] += weight;
                }
            }
            double sum = 0;
            for (int cell = Math.min(row + lag, end); cell < end; cell++) {
                sum += exposure.cells[cell];
                exposure.cells[cell] = scaled(sum, all, options.scale());
            }
            Arrays.fill(exposure.cells, row, Math.min(row + lag, end), Double.NaN);
        }
        return exposure;
    }

    /**
     * Exposure when ties change. In period t, ego sees the ties and the adopters of period t − lag.
     *
     * @param networks one a period, each with all actors
     * @throws IllegalArgumentException if there are not as many networks as periods, or the numbers of actors differ
     */
    public static Exposure of(List<TieNetwork> networks, AdoptionTimes times, ExposureOptions options) {
        if (networks.size() != times.periods()) {
            throw new IllegalArgumentException("exposure needs one network for each of %d periods, got %d"
                    .formatted(times.periods(), networks.size()));
        }
        var exposure = new Exposure(times.actors(), times.periods());
        Arrays.fill(exposure.cells, Double.NaN);
        for (int period = options.lag(); period < exposure.periods; period++) {
            int seen = period - options.lag();
            var network = networks.get(seen);
            check(network, times);
            for (int ego = 0; ego < exposure.actors; ego++) {
                double all = 0;
                double sum = 0;
                for (int tie = network.start[ego]; tie < network.start[ego + 1]; tie++) {
                    double weight = options.ties() == Ties.VALUED ? network.weight[tie] : 1;
                    all += weight;
                    sum += times.index(network.alter[tie]) <= seen ? weight : 0;
                }
                exposure.cells[ego * exposure.periods + period] = scaled(sum, all, options.scale());
            }
        }
        return exposure;
    }

    /** How many actors the exposure is about. */
    public int actors() {
        return actors;
    }

    /** How many periods the exposure is about. */
    public int periods() {
        return periods;
    }

    /** Exposure of an actor in a period, counted from 0; NaN in the first {@code lag} periods. */
    public double at(int actor, int period) {
        if (period < 0 || period >= periods) {
            throw new IllegalArgumentException("exposure has periods 0 to %d, got %d".formatted(periods - 1, period));
        }
        return cells[actor * periods + period];
    }

    /** Exposure of one actor in every period; a copy. */
    public double[] of(int actor) {
        return Arrays.copyOfRange(cells, actor * periods, (actor + 1) * periods);
    }

    /** Mean exposure of all actors in each period; NaN in the first {@code lag} periods. Shape: periods. */
    public double[] meanByPeriod() {
        double[] means = new double[periods];
        for (int cell = 0; cell < cells.length; cell++) {
            means[cell % periods] += cells[cell];
        }
        for (int period = 0; period < periods; period++) {
            means[period] /= actors;
        }
        return means;
    }

    /**
     * Thresholds: the exposure at which each actor adopted.
     *
     * <p>With lag 0 alters adopting in the same period are part of it, so it is an upper bound; with lag 1 it is what
     * the actor saw before. NaN for those who never adopted, and for those who adopted in the first {@code lag}
     * periods.
     *
     * @param times those the exposure was computed from
     * @return one an actor, 0 to 1 when exposure is a share
     */
    public double[] atAdoption(AdoptionTimes times) {
        if (times.actors() != actors || times.periods() != periods) {
            throw new IllegalArgumentException("thresholds need times of %d actors in %d periods, got %d in %d"
                    .formatted(actors, periods, times.actors(), times.periods()));
        }
        double[] thresholds = new double[actors];
        for (int actor = 0; actor < actors; actor++) {
            thresholds[actor] = times.adopted(actor) ? cells[actor * periods + times.index(actor)] : Double.NaN;
        }
        return thresholds;
    }

    private static double scaled(double sum, double all, Scale scale) {
        if (scale == Scale.SUM) {
            return sum;
        }
        return all == 0 ? 0 : Math.min(1, sum / all);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    static void check(TieNetwork network, AdoptionTimes times) {
        if (network.actors() != times.actors()) {
            throw new IllegalArgumentException("a network of %d actors needs as many adoption times, got %d"
                    .formatted(network.actors(), times.actors()));
        }
    }

    private static void check(double[] attribute, AdoptionTimes times) {
        if (attribute.length != times.actors()) {
            throw new IllegalArgumentException(
                    "an attribute needs %d actors, got %d".formatted(times.actors(), attribute.length));
        }
        for (double value : attribute) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("an attribute needs to be zero or more, got " + value);
            }
        }
    }
}
