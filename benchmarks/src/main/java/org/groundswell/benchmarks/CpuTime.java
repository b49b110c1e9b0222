package org.groundswell.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The same work by processor time instead of the clock, for a machine that is busy with other things: the least of 40
 * runs in one thread, in microseconds. JMH says more where nothing else runs.
 */
public final class CpuTime {

    private static final int RUNS = 40;
    private static final int CHARTS = 100;

    private CpuTime() {}

    public static void main(String[] arguments) {
        var charts = new ChartBenchmark();
        charts.fill();
        var funnels = new FunnelBenchmark();
        funnels.fill();
        Map<String, Supplier<Object>> works = new LinkedHashMap<>();
        works.put("plain mean and moving range, 100,000 series of 36", charts::plainMeanAndMovingRange);
        works.put("XmR batch with rules and icons, 100,000 series of 36", charts::xmrBatchOneThread);
        works.put("XmR single, 100 series of 36", () -> repeated(charts::xmrSingle));
        works.put("run chart, 100 series of 36", () -> repeated(charts::runChart));
        works.put("P' chart, 100 series of 36", () -> repeated(charts::pPrimeChart));
        works.put("funnel SHMI, 6,500 units", funnels::standardisedRatio);
        works.put("funnel exact limits, 6,500 units", funnels::exactLimits);
        works.put("funnel proportion, 6,500 units", funnels::proportion);
        works.forEach((name, work) -> System.out.printf("%-55s %10.1f%n", name, leastMicroseconds(work)));
    }

    private static Object repeated(Supplier<Object> work) {
        Object last = work.get();
        for (int i = 1; i < CHARTS; i++) {
            last = work.get();
        }
        return last;
    }

    private static double leastMicroseconds(Supplier<Object> work) {
        var clock = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = clock.getCurrentThreadCpuTime();
            Object result = work.get();
            long time = clock.getCurrentThreadCpuTime() - start;
            least = result.hashCode() == Integer.MIN_VALUE ? least : Math.min(least, time);
        }
        return least / 1000.0;
    }
}
