package org.groundswell.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.groundswell.analytics.spc.Assurance;
import org.groundswell.analytics.spc.ChartSettings;
import org.groundswell.analytics.spc.ChartType;
import org.groundswell.analytics.spc.ControlChart;
import org.groundswell.analytics.spc.Direction;
import org.groundswell.analytics.spc.Observations;
import org.groundswell.analytics.spc.Preset;
import org.groundswell.analytics.spc.XmrBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one series of 36 points, the last three years of a monthly measure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ChartBenchmark {

    private static final int SERIES = 100_000;
    private static final int POINTS = 36;

    private final double[] values = new double[SERIES * POINTS];
    private final int[] offsets = new int[SERIES + 1];
    private final Observations single = noise(POINTS, 1);
    private final Observations ratios = ratios();

    /** Noise about 100, another seed for each series. */
    @Setup
    public void fill() {
        var random = new SplittableRandom(20_260_101);
        for (int i = 0; i < values.length; i++) {
            values[i] = 100 + 10 * random.nextGaussian();
        }
        for (int s = 0; s <= SERIES; s++) {
            offsets[s] = s * POINTS;
        }
    }

    /** The limit: mean in two passes and mean moving range of every series, and nothing else. */
    @Benchmark
    @OperationsPerInvocation(SERIES)
    public double plainMeanAndMovingRange() {
        double all = 0;
        for (int s = 0; s < SERIES; s++) {
            int from = offsets[s];
            int to = offsets[s + 1];
            double sum = values[from];
            double ranges = 0;
            for (int i = from + 1; i < to; i++) {
                sum += values[i];
                ranges += Math.abs(values[i] - values[i - 1]);
            }
            double mean = sum / (to - from);
            double rest = 0;
            for (int i = from; i < to; i++) {
                rest += values[i] - mean;
            }
            all += mean + rest / (to - from) + ranges / (to - from - 1);
        }
        return all;
    }

    @Benchmark
    @OperationsPerInvocation(SERIES)
    public int xmrBatchOneThread() {
        return icons(XmrBatch.of(values, offsets, Preset.MDC_EXCEL_5.conventions(), 0, 1));
    }

    @Benchmark
    @OperationsPerInvocation(SERIES)
    public int xmrBatchTwoThreads() {
        return icons(XmrBatch.of(values, offsets, Preset.MDC_EXCEL_5.conventions(), 0, 2));
    }

    @Benchmark
    public ControlChart xmrSingle() {
        return ControlChart.of(single, ChartSettings.withDefaults());
    }

    @Benchmark
    public ControlChart runChart() {
        return ControlChart.of(single, ChartSettings.of(ChartType.RUN, Preset.ANHOEJ));
    }

    @Benchmark
    public ControlChart pPrimeChart() {
        return ControlChart.of(ratios, ChartSettings.of(ChartType.P_PRIME, Preset.MDC_EXCEL_5));
    }

    /** Both icons of every series, so that none of the work can be left out. */
    private static int icons(XmrBatch batch) {
        int special = 0;
        for (int s = 0; s < batch.size(); s++) {
            special += batch.variation(s, Direction.INCREASE).isSpecialCause() ? 1 : 0;
            special += batch.assurance(s, 95, Direction.INCREASE) == Assurance.PASS ? 1 : 0;
        }
        return special;
    }

    private static Observations noise(int points, long seed) {
        var random = new SplittableRandom(seed);
        double[] series = new double[points];
        for (int i = 0; i < points; i++) {
            series[i] = 100 + 10 * random.nextGaussian();
        }
        return Observations.of(series);
    }

    private static Observations ratios() {
        var random = new SplittableRandom(2);
        double[] numerators = new double[POINTS];
        double[] denominators = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            denominators[i] = 4000 + random.nextInt(2000);
            numerators[i] = Math.rint(denominators[i] * (0.9 + 0.01 * random.nextGaussian()));
        }
        return Observations.ofRatios(numerators, denominators);
    }
}
