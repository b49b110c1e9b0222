package org.groundswell.analytics.spc;

import java.util.Arrays;
import org.groundswell.analytics.spc.Conventions.RangeAverage;
import org.groundswell.analytics.spc.Conventions.Screening;

/** Moving ranges |x(i) − x(i−1)|; beside a missing value there is none. */
final class Ranges {

    private Ranges() {}

    /** Ranges of neighbours, one fewer than values, NaN beside a missing value. */
    static double[] of(double[] values) {
        double[] ranges = new double[Math.max(0, values.length - 1)];
        for (int i = 1; i < values.length; i++) {
            ranges[i - 1] = Math.abs(values[i] - values[i - 1]);
        }
        return ranges;
    }

    /** Average of ranges as the conventions want it; NaN if there is no range. */
    static double average(double[] ranges, Conventions conventions) {
        double mean = mean(ranges);
        boolean screened = conventions.screening() == Screening.RANGES && mean > 0;
        double[] kept = screened
                ? Arrays.stream(ranges).filter(r -> r < Constants.D4 * mean).toArray()
                : ranges;
        return conventions.ranges() == RangeAverage.MEDIAN ? Means.median(kept) : mean(kept);
    }

    /** Three sigma of an I chart. */
    static double threeSigma(double[] values, Conventions conventions) {
        double average = average(of(values), conventions);
        return conventions.ranges() == RangeAverage.MEDIAN
                ? average * (3 / Constants.MEDIAN_RANGE)
                : average * conventions.rangesToLimit();
    }

    /** Sigma of standardised values, for Laney's charts. */
    static double sigma(double[] values, Conventions conventions) {
        double average = average(of(values), conventions);
        return average / (conventions.ranges() == RangeAverage.MEDIAN ? Constants.MEDIAN_RANGE : Constants.D2);
    }

    /** One pass is enough: ranges are not negative, so that nothing cancels. */
    private static double mean(double[] ranges) {
        double sum = 0;
        int n = 0;
        for (double range : ranges) {
            if (!Double.isNaN(range)) {
                sum += range;
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }
}
