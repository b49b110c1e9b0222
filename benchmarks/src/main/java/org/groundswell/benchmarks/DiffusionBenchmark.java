package org.groundswell.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.groundswell.analytics.diffusion.GrowthCurve;
import org.groundswell.analytics.diffusion.GrowthFit;
import org.groundswell.analytics.diffusion.forecast.AdoptionForecast;
import org.groundswell.analytics.diffusion.survival.CoxData;
import org.groundswell.analytics.diffusion.survival.CoxModel;
import org.groundswell.analytics.diffusion.survival.KaplanMeier;
import org.groundswell.analytics.diffusion.survival.Ties;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Growth curves, forecast and time to adoption on programmes of the size of a country's practices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiffusionBenchmark {

    private static final int SITES = 6_500;
    private static final int ROWS = 111_666;
    private static final int MONTHS_A_SITE = 17;
    private static final int COVARIATES = 4;

    private final double[] cumulative = new double[24];
    private final int[] counts = new int[24];
    private final double[] times = new double[SITES];
    private final boolean[] adopted = new boolean[SITES];
    private final CoxData persons;
    private final CoxData personPeriods;

    /** Seeded, so that every run measures the same work. */
    public DiffusionBenchmark() {
        var random = new SplittableRandom(17);
        double sum = 0;
        double[] bass = {1180, 0.012, 0.31};
        for (int t = 0; t < cumulative.length; t++) {
            double mean = GrowthCurve.BASS.cumulative(bass, t + 1.0) - GrowthCurve.BASS.cumulative(bass, t);
            sum += Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
            cumulative[t] = sum;
            counts[t] = (int) sum;
        }
        double[][] features = new double[SITES][];
        for (int i = 0; i < SITES; i++) {
            features[i] = random.doubles(COVARIATES).toArray();
            times[i] = 1 + random.nextInt(36);
            adopted[i] = random.nextDouble() < 0.7;
        }
        persons = CoxData.of(List.of("a", "b", "c", "d"), features, times, adopted);
        personPeriods = personPeriods(random);
    }

    private static CoxData personPeriods(SplittableRandom random) {
        double[][] x = new double[ROWS][];
        double[] start = new double[ROWS];
        double[] stop = new double[ROWS];
        boolean[] adopts = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            x[i] = random.doubles(COVARIATES).toArray();
            start[i] = i % MONTHS_A_SITE;
            stop[i] = start[i] + 1;
            adopts[i] = random.nextDouble() < 0.03 * Math.exp(0.5 * x[i][0]);
        }
        return CoxData.of(List.of("a", "b", "c", "exposure"), x, stop, adopts).startingAt(start);
    }

    @Benchmark
    public GrowthFit bassFit() {
        return GrowthFit.of(GrowthCurve.BASS, cumulative);
    }

    @Benchmark
    public AdoptionForecast forecastTwelveMonths() {
        return AdoptionForecast.of(counts, 1_400, 12);
    }

    @Benchmark
    public KaplanMeier kaplanMeier() {
        return KaplanMeier.of(times, adopted);
    }

    @Benchmark
    public CoxModel coxSites() {
        return CoxModel.fit(persons, Ties.EFRON);
    }

    @Benchmark
    public CoxModel coxCountingProcess() {
        return CoxModel.fit(personPeriods, Ties.EFRON);
    }
}
