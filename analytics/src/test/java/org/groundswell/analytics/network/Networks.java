package org.groundswell.analytics.network;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Networks and histories for tests: small ones drawn by hand, larger ones from a seed. */
final class Networks {

    private Networks() {}

    /** Ties written as pairs: ego, alter, ego, alter … */
    static TieNetwork ties(int actors, int... pairs) {
        int[] egos = IntStream.range(0, pairs.length / 2).map(i -> pairs[2 * i]).toArray();
        int[] alters =
                IntStream.range(0, pairs.length / 2).map(i -> pairs[2 * i + 1]).toArray();
        return TieNetwork.of(actors, egos, alters);
    }

    /** Random ties with weights that are whole numbers from 1 to 5, so that sums are exact. */
    static TieNetwork random(int actors, int ties, SplittableRandom random) {
        int[] egos = random.ints(ties, 0, actors).toArray();
        int[] alters = random.ints(ties, 0, actors).toArray();
        double[] weights = random.ints(ties, 1, 6).asDoubleStream().toArray();
        return TieNetwork.of(actors, egos, alters, weights);
    }

    /** Random times in periods 1 to {@code periods}; about a quarter never adopt. */
    static AdoptionTimes times(int actors, int periods, SplittableRandom random) {
        int[] times = IntStream.range(0, actors)
                .map(i -> random.nextInt(4) == 0 ? AdoptionTimes.NEVER : 1 + random.nextInt(periods))
                .toArray();
        return AdoptionTimes.of(1, periods, times);
    }

    /** The same network with actors numbered anew: actor i becomes {@code names[i]}. */
    static TieNetwork renamed(TieNetwork network, int[] names) {
        int[] egos = new int[network.ties()];
        int[] alters = new int[network.ties()];
        double[] weights = new double[network.ties()];
        int tie = 0;
        for (int ego = 0; ego < network.actors(); ego++) {
            for (int alter : network.alters(ego)) {
                egos[tie] = names[ego];
                alters[tie] = names[alter];
                weights[tie++] = network.weight(ego, alter);
            }
        }
        return TieNetwork.of(network.actors(), egos, alters, weights);
    }

    static AdoptionTimes renamed(AdoptionTimes times, int[] names) {
        int[] renamed = new int[times.actors()];
        for (int actor = 0; actor < renamed.length; actor++) {
            renamed[names[actor]] = times.of(actor);
        }
        return AdoptionTimes.of(times.first(), times.last(), renamed);
    }

    /** A random order of 0 … n − 1. */
    static int[] shuffled(int n, SplittableRandom random) {
        int[] names = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = names[i];
            names[i] = names[j];
            names[j] = swap;
        }
        return names;
    }
}
