package org.groundswell.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.groundswell.analytics.funnel.Funnel;
import org.groundswell.analytics.funnel.FunnelMethod;
import org.groundswell.analytics.funnel.FunnelSettings;
import org.groundswell.analytics.funnel.FunnelSettings.Overdispersion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for a funnel of every general practice in England. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class FunnelBenchmark {

    private static final int UNITS = 6500;

    private final double[] observed = new double[UNITS];
    private final double[] expected = new double[UNITS];
    private final double[] denominators = new double[UNITS];

    /** Practices whose ratios scatter more than chance. */
    @Setup
    public void fill() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < UNITS; i++) {
            expected[i] = 20 + 300 * random.nextDouble();
            double risk = Math.exp(0.15 * random.nextGaussian());
            observed[i] =
                    Math.max(1, Math.rint(expected[i] * risk + Math.sqrt(expected[i] * risk) * random.nextGaussian()));
            denominators[i] = observed[i] + 2 * expected[i];
        }
    }

    @Benchmark
    public Funnel standardisedRatio() {
        return Funnel.of(observed, expected, FunnelSettings.of(FunnelMethod.RATIO_SHMI));
    }

    /** Four chi-squared quantiles a unit. */
    @Benchmark
    public Funnel exactLimits() {
        return Funnel.of(
                observed,
                expected,
                FunnelSettings.of(FunnelMethod.RATIO_SHMI).withOverdispersion(Overdispersion.IGNORE));
    }

    @Benchmark
    public Funnel proportion() {
        return Funnel.of(observed, denominators, FunnelSettings.of(FunnelMethod.PROPORTION));
    }
}
