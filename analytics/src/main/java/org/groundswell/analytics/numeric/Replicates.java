package org.groundswell.analytics.numeric;

import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Replicates of a simulation, each with a random stream of its own. The streams are split from the seed in order and
 * before any work starts, so the answer does not depend on how many threads share it.
 */
public final class Replicates {

    private Replicates() {}

    /**
     * Runs every replicate, in parallel on the pool of the caller.
     *
     * @param replicate gets its own stream and its number, and writes only what bears that number
     */
    public static void run(long seed, int count, ObjIntConsumer<SplittableRandom> replicate) {
        var root = new SplittableRandom(seed);
        var streams = new SplittableRandom[count];
        for (int i = 0; i < count; i++) {
            streams[i] = root.split();
        }
        IntStream.range(0, count).parallel().forEach(i -> replicate.accept(streams[i], i));
    }
}
