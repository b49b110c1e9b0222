package org.groundswell.analytics.diffusion.survival;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One minus the Kaplan–Meier share of all rows just before a time, rows coming and going as they do in the data. */
final class ShareBefore {

    private final double[] times;
    /** Share without adoption before times[i], and after all of them at the end. */
    private final double[] survival;

    ShareBefore(CoxData data) {
        int n = data.rows();
        times = IntStream.range(0, n)
                .filter(data::adopted)
                .mapToDouble(data::stop)
                .distinct()
                .sorted()
                .toArray();
        double[] stops = IntStream.range(0, n).mapToDouble(data::stop).sorted().toArray();
        double[] starts =
                IntStream.range(0, n).mapToDouble(data::start).sorted().toArray();
        double[] adoptions = IntStream.range(0, n)
                .filter(data::adopted)
                .mapToDouble(data::stop)
                .sorted()
                .toArray();
        survival = new double[times.length + 1];
        survival[0] = 1;
        for (int i = 0; i < times.length; i++) {
            int atRisk = below(starts, times[i]) - below(stops, times[i]);
            int adopted = below(adoptions, Math.nextUp(times[i])) - below(adoptions, times[i]);
            survival[i + 1] = survival[i] * (atRisk - adopted) / atRisk;
        }
    }

    double adoptedBefore(double time) {
        return 1 - survival[below(times, time)];
    }

    /** How many of the sorted values are less than a limit. */
    private static int below(double[] sorted, double limit) {
        int at = Arrays.binarySearch(sorted, limit);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == limit) {
            at--;
        }
        return at;
    }
}
