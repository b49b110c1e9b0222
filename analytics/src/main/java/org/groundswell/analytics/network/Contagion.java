package org.groundswell.analytics.network;

import java.util.Arrays;
import org.groundswell.analytics.network.ContagionOptions.Comparison;
import org.groundswell.analytics.network.ExposureOptions.Ties;

/**
 * Who is followed soon after adopting (infection), and who follows soon after others (susceptibility).
 *
 * <pre>
 *   infection(i)      = Σ_k Σ_j s(j, i) [t(j) = t(i) + k] / d(k)  ÷  Σ_k Σ_j s(j, i) [t(j) ≥ t(i) + k] / d(k)
 *   susceptibility(i) = Σ_k Σ_j s(i, j) [t(j) = t(i) − k] / d(k)  ÷  Σ_k Σ_j s(i, j) [t(j) ≤ t(i) − k] / d(k)
 * </pre>
 *
 * <p>k runs over the periods after (before) the adoption of i that were observed, d(k) is the discount. Infection asks
 * of those who look to i and could still adopt, how many did so soon; susceptibility, of those i looks to who had
 * adopted, how many had done so just before. When compared with all adopters, each is divided by the discounted number
 * of actors, anywhere, who adopted in those periods. Without anyone to ask about, the value is 0.
 *
 * <p>Whoever never adopted could still adopt at every time, and so counts below the line of infection; and is no prior
 * adopter at any time, so does not count in susceptibility. netdiffuseR 1.25 takes a missing time for the smallest
 * number there is, hence for an adoption before all others. Infection and susceptibility <em>of</em> an actor that
 * never adopted are not defined (NaN).
 *
 * <p>No unit; larger is more. Shape: actors. Source: T. W. Valente, J. Dyal, K.-H. Chu, H. Wipfli and K. Fujimoto,
 * "Diffusion of innovations theory applied to global tobacco control treaty ratification", <i>Social Science &amp;
 * Medicine</i> 145 (2015) 89–97, after R. S. Burt and G. G. Myers.
 */
public final class Contagion {

    private final double[] infection;
    private final double[] susceptibility;

    private Contagion(double[] infection, double[] susceptibility) {
        this.infection = infection;
        this.susceptibility = susceptibility;
    }

    /**
     * Infection and susceptibility of every actor.
     *
     * @throws IllegalArgumentException if network and times speak of different numbers of actors
     */
    public static Contagion of(TieNetwork network, AdoptionTimes times, ContagionOptions options) {
        Exposure.check(network, times);
        return new Contagion(every(network.reversed(), times, options, 1), every(network, times, options, -1));
    }

    /** Infection of one actor; NaN if it never adopted. */
    public double infection(int actor) {
        return infection[actor];
    }

    /** Susceptibility of one actor; NaN if it never adopted. */
    public double susceptibility(int actor) {
        return susceptibility[actor];
    }

    /** Infection of every actor; a copy. */
    public double[] infection() {
        return infection.clone();
    }

    /** Susceptibility of every actor; a copy. */
    public double[] susceptibility() {
        return susceptibility.clone();
    }

    /** One direction in time: 1 looks at those who adopted after, −1 at those who adopted before. */
    private static double[] every(TieNetwork network, AdoptionTimes times, ContagionOptions options, int direction) {
        int[] adopters = times.adoptersByPeriod();
        double[] values = new double[times.actors()];
        Arrays.setAll(
                values,
                actor -> times.adopted(actor) ? one(network, times, options, direction, actor, adopters) : Double.NaN);
        return values;
    }

    private static double one(
            TieNetwork network,
            AdoptionTimes times,
            ContagionOptions options,
            int direction,
            int actor,
            int[] adopters) {
        double soon = 0;
        double possible = 0;
        double everywhere = 0;
        for (int k = 1; k <= options.periods(); k++) {
            int period = times.index(actor) + direction * k;
            if (period < 0 || period >= adopters.length) {
                break;
            }
            double discount = options.discountOf(k);
            everywhere += adopters[period] / discount;
            for (int tie = network.start[actor]; tie < network.start[actor + 1]; tie++) {
                int other = times.index(network.alter[tie]);
                double weight = (options.ties() == Ties.VALUED ? network.weight[tie] : 1) / discount;
                soon += other == period ? weight : 0;
                possible += (direction > 0 ? other >= period : other <= period) ? weight : 0;
            }
        }
        if (soon == 0) {
            return 0;
        }
        double share = soon / possible;
        return options.comparison() == Comparison.WITH_ALL_ADOPTERS ? share / everywhere : share;
    }
}
