package org.groundswell.analytics.diffusion.survival;

import java.util.stream.IntStream;

/** Distinct times in order, with how many sites were at risk, adopted and were last seen at each. */
final class RiskTable {

    private final double[] times;
    private final int[] atRisk;
    private final int[] adopted;
    private final int[] censored;
    private final int size;

    private RiskTable(double[] times, int[] atRisk, int[] adopted, int[] censored, int size) {
        this.times = times;
        this.atRisk = atRisk;
        this.adopted = adopted;
        this.censored = censored;
        this.size = size;
    }

    static RiskTable of(double[] time, boolean[] adoptedAt) {
        int n = time.length;
        if (n == 0 || adoptedAt.length != n) {
            throw new IllegalArgumentException("Time to adoption needs a time and an end for each of at least 1 site, "
                    + "got " + n + " times and " + adoptedAt.length + " ends");
        }
        int[] order = order(time);
        double[] times = new double[n];
        int[] atRisk = new int[n];
        int[] adopted = new int[n];
        int[] censored = new int[n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            int site = order[i];
            if (size == 0 || time[site] > times[size - 1]) {
                times[size] = time[site];
                atRisk[size] = n - i;
                size++;
            }
            if (adoptedAt[site]) {
                adopted[size - 1]++;
            } else {
                censored[size - 1]++;
            }
        }
        return new RiskTable(times, atRisk, adopted, censored, size);
    }

    /** Places of the sites in order of time; refuses what is not a time. */
    static int[] order(double[] time) {
        for (double t : time) {
            if (!(t >= 0) || Double.isInfinite(t)) {
                throw new IllegalArgumentException("Follow-up needs a finite time of 0 or more, got " + t);
            }
        }
        return IntStream.range(0, time.length)
                .boxed()
                .sorted((a, b) -> Double.compare(time[a], time[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int size() {
        return size;
    }

    double time(int i) {
        return times[i];
    }

    int atRisk(int i) {
        return atRisk[i];
    }

    int adopted(int i) {
        return adopted[i];
    }

    int censored(int i) {
        return censored[i];
    }
}
