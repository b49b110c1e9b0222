package org.groundswell.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.groundswell.analytics.network.AdoptionTimes;
import org.groundswell.analytics.network.CascadeSimulation;
import org.groundswell.analytics.network.Exposure;
import org.groundswell.analytics.network.ExposureOptions;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.groundswell.analytics.network.StructuralTest;
import org.groundswell.analytics.network.ThresholdSimulation;
import org.groundswell.analytics.network.TieNetwork;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Spread along ties. Every actor looks to ten others drawn at random, over 24 periods.
 *
 * <p>The figures of the structural test are those of one rewiring, its statistic included, on all threads the common
 * pool has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NetworkBenchmark {

    private static final int TIES_PER_ACTOR = 10;
    private static final int PERIODS = 24;
    private static final int REWIRINGS = 100;
    private static final int[] SEEDS = IntStream.range(0, 500).toArray();

    private final TieNetwork exposureNetwork;
    private final AdoptionTimes exposureTimes;
    private final TieNetwork testNetwork;
    private final AdoptionTimes testTimes;
    private final ThresholdSimulation thresholds;
    private final CascadeSimulation cascade;
    private final double[] thresholdOfEach;

    public NetworkBenchmark() {
        var random = new SplittableRandom(20261101);
        exposureNetwork = network(10_000, random);
        exposureTimes = times(10_000, random);
        testNetwork = network(1_000, random);
        testTimes = times(1_000, random);
        var large = network(100_000, random);
        thresholds = ThresholdSimulation.on(large, Ties.COUNTED);
        cascade = CascadeSimulation.on(large, 0.12);
        thresholdOfEach = random.doubles(100_000, 0, 0.5).toArray();
    }

    @Benchmark
    public Exposure exposureOf10000() {
        return Exposure.of(exposureNetwork, exposureTimes, ExposureOptions.withDefaults());
    }

    @Benchmark
    public AdoptionTimes thresholdsOf100000() {
        return thresholds.run(thresholdOfEach, SEEDS, PERIODS);
    }

    @Benchmark
    public AdoptionTimes cascadeOf100000() {
        return cascade.run(SEEDS, PERIODS, new SplittableRandom(1));
    }

    @Benchmark
    @OperationsPerInvocation(REWIRINGS)
    public StructuralTest rewiringOf1000() {
        return StructuralTest.ofMeanThreshold(testNetwork, testTimes, REWIRINGS, new SplittableRandom(1));
    }

    private static TieNetwork network(int actors, SplittableRandom random) {
        int ties = TIES_PER_ACTOR * actors;
        int[] egos = IntStream.range(0, ties).map(tie -> tie / TIES_PER_ACTOR).toArray();
        return TieNetwork.of(actors, egos, random.ints(ties, 0, actors).toArray());
    }

    private static AdoptionTimes times(int actors, SplittableRandom random) {
        return AdoptionTimes.of(1, PERIODS, random.ints(actors, 1, PERIODS + 1).toArray());
    }
}
