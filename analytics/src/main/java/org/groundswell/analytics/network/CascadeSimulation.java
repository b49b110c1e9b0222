package org.groundswell.analytics.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/**
 * Spread in which every new adopter has one chance to win each actor that looks to it (independent cascade).
 *
 * <p>Seeds adopt in period 1. Whoever adopted in a period tries, in the next one and never again, to win each ego that
 * looks to it and has not adopted; each try succeeds on its own, with the probability of that tie. NDlib lets the
 * probability of one edge stay in force for later neighbours; here each tie has its own.
 *
 * <p>Source: D. Kempe, J. Kleinberg and É. Tardos, "Maximizing the spread of influence through a social network",
 * <i>KDD</i> 2003, section 2.
 */
public final class CascadeSimulation {

    private final TieNetwork followers;

    private CascadeSimulation(TieNetwork followers) {
        this.followers = followers;
    }

    /**
     * Every tie succeeds with the same probability.
     *
     * @throws IllegalArgumentException if the probability is not from 0 to 1
     */
    public static CascadeSimulation on(TieNetwork network, double probability) {
        double[] same = new double[network.ties()];
        Arrays.fill(same, probability);
        return withProbabilities(new TieNetwork(network.start, network.alter, same));
    }

    /**
     * A tie succeeds with the probability that is its weight.
     *
     * @throws IllegalArgumentException if a weight is above 1
     */
    public static CascadeSimulation withProbabilities(TieNetwork network) {
        for (double probability : network.weight) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("a tie needs a probability from 0 to 1, got " + probability);
            }
        }
        return new CascadeSimulation(network.reversed());
    }

    /**
     * One history, from period 1.
     *
     * @param seeds   who adopts in period 1
     * @param periods how long to watch, 1 or more
     * @throws IllegalArgumentException if a seed is not among the actors
     */
    public AdoptionTimes run(int[] seeds, int periods, SplittableRandom random) {
        return AdoptionTimes.of(1, periods, play(seeds, periods, random).times);
    }

    /**
     * What many histories have in common. Every one has its own random stream, split off in order: the same seed gives
     * the same answer on any number of threads.
     *
     * @param histories how many, 1 or more
     */
    public CascadeReach reach(int[] seeds, int periods, int histories, SplittableRandom random) {
        if (histories < 1) {
            throw new IllegalArgumentException("a reach needs 1 or more histories, got " + histories);
        }
        var streams = new SplittableRandom[histories];
        Arrays.setAll(streams, r -> random.split());
        var won = new AtomicIntegerArray(followers.actors());
        int[][] counts = new int[histories][];
        IntStream.range(0, histories).parallel().forEach(r -> {
            var times = run(seeds, periods, streams[r]);
            counts[r] = times.cumulativeAdopters();
            for (int actor = 0; actor < times.actors(); actor++) {
                if (times.adopted(actor)) {
                    won.incrementAndGet(actor);
                }
            }
        });
        double[] chances = new double[followers.actors()];
        Arrays.setAll(chances, actor -> (double) won.get(actor) / histories);
        return new CascadeReach(counts, chances);
    }

    private History play(int[] seeds, int periods, SplittableRandom random) {
        var history = new History(followers.actors(), seeds);
        for (int period = 2; period <= periods && history.begin < history.adopters; period++) {
            int end = history.adopters;
            history.arrange(period - 1);
            for (int place = history.begin; place < end; place++) {
                int alter = history.order[place];
                for (int tie = followers.start[alter]; tie < followers.start[alter + 1]; tie++) {
                    int ego = followers.alter[tie];
                    if (history.times[ego] == AdoptionTimes.NEVER && random.nextDouble() < followers.weight[tie]) {
                        history.adopt(ego, period);
                    }
                }
            }
            history.begin = end;
        }
        return history;
    }
}
