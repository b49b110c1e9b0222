package org.groundswell.analytics.network;

import java.util.SplittableRandom;

/**
 * A random network in which everybody looks to as many, and is looked to by as many, as before.
 *
 * <p>Two ties a → b and c → d become a → d and c → b, many times over; a swap that would tie an actor to itself or
 * repeat a tie is not made but counts as a step, without which some networks would come up too often. Weights stay
 * with the ego. After some ten steps a tie little is left of the ties there were.
 *
 * <p>Source: R. Milo, N. Kashtan, S. Itzkovitz, M. Newman and U. Alon, "On the uniform generation of random graphs with
 * prescribed degree sequences" (2003), arXiv:cond-mat/0312028.
 */
final class Rewiring {

    /** Up to this many actors a table of all pairs (2 MB) is faster than hashing. */
    private static final int TABLE_ACTORS = 4096;

    private static final double LOW_HALF = 0x1.0p-32;

    private final TieNetwork network;
    private final int[] ego;

    Rewiring(TieNetwork network) {
        this.network = network;
        this.ego = new int[network.ties()];
        for (int i = 0; i < network.actors(); i++) {
            for (int tie = network.start[i]; tie < network.start[i + 1]; tie++) {
                ego[tie] = i;
            }
        }
    }

    /** One rewired network after this many steps. Its rows are not in order. */
    TieNetwork rewired(long steps, SplittableRandom random) {
        int[] alter = network.alter.clone();
        int ties = alter.length;
        if (ties > 1) {
            var pairs = network.actors() <= TABLE_ACTORS ? new PairTable(network) : new PairHash(network);
            for (long step = 0; step < steps; step++) {
                // One draw gives two ties; the unevenness of scaling 32 bits is below ties / 2^32.
                long draw = random.nextLong();
                int one = (int) ((draw >>> 32) * LOW_HALF * ties);
                int other = (int) ((draw & 0xffff_ffffL) * LOW_HALF * ties);
                int a = ego[one];
                int b = alter[one];
                int c = ego[other];
                int d = alter[other];
                if (a == d || c == b || pairs.has(a, d) || pairs.has(c, b)) {
                    continue;
                }
                pairs.swap(a, b, d);
                pairs.swap(c, d, b);
                alter[one] = d;
                alter[other] = b;
            }
        }
        return new TieNetwork(network.start, alter, network.weight);
    }
}
