package org.groundswell.analytics.diffusion.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.groundswell.analytics.numeric.Replicates;

/**
 * What a plan of waves would bring, if sites answer an invitation as the fitted hazard says.
 *
 * <p>Each month every site whose wave is open and that is not ready yet becomes ready with its hazard; ready sites go
 * live as far as capacity allows, and the rest wait. Peer exposure, if the hazard uses it, counts sites that are live.
 *
 * <p>Each replicate draws from a random stream of its own, split from the seed: the same seed gives the same answer on
 * any number of threads, and two plans simulated with one seed differ by the plans.
 */
public final class WaveSimulation {

    private final int sites;
    /** months × replicates, each row in ascending order. */
    private final int[][] live;
    /** months × replicates: sites ready and waiting, each row in ascending order. */
    private final int[][] waiting;

    private WaveSimulation(int sites, int[][] live, int[][] waiting) {
        this.sites = sites;
        this.live = live;
        this.waiting = waiting;
    }

    /**
     * Simulates a plan.
     *
     * @param hazard     asked from several threads at once
     * @param replicates at least 1
     * @throws IllegalArgumentException if there is no replicate or the hazard is not a chance
     */
    public static WaveSimulation run(WavePlan plan, SiteHazard hazard, int replicates, long seed) {
        if (replicates < 1) {
            throw new IllegalArgumentException("A simulation needs at least 1 replicate, got " + replicates);
        }
        int months = plan.months();
        int[] opening =
                plan.openingMonths().stream().mapToInt(Integer::intValue).toArray();
        int[][] liveByReplicate = new int[replicates][months];
        int[][] waitingByReplicate = new int[replicates][months];
        Replicates.run(
                seed,
                replicates,
                (random, i) -> replicate(plan, opening, hazard, random, liveByReplicate[i], waitingByReplicate[i]));
        return new WaveSimulation(
                plan.sites(), sortedByMonth(liveByReplicate, months), sortedByMonth(waitingByReplicate, months));
    }

    /**
     * Sites live by the end of a month, below which a share of the replicates stays.
     *
     * @param month 1 for the first
     * @param share such as 0.5 for the median
     */
    public int liveBy(int month, double share) {
        return at(live, month, share);
    }

    /** Mean number of sites live by the end of each month. */
    public double[] meanLive() {
        return Arrays.stream(live)
                .mapToDouble(row -> Arrays.stream(row).asLongStream().sum() / (double) row.length)
                .toArray();
    }

    /** Sites that are ready but wait for capacity at the end of a month, by share of the replicates. */
    public int waitingAt(int month, double share) {
        return at(waiting, month, share);
    }

    /** Share of replicates in which at least so many sites are live by the end of a month. */
    public double chanceOfReaching(int aim, int month) {
        int[] row = live[place(month)];
        return (double) Arrays.stream(row).filter(count -> count >= aim).count() / row.length;
    }

    public int sites() {
        return sites;
    }

    public int months() {
        return live.length;
    }

    private int at(int[][] rows, int month, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of replicates needs to be 0 to 1, got " + share);
        }
        int[] row = rows[place(month)];
        return row[(int) Math.min(row.length - 1, Math.floor(share * row.length))];
    }

    private int place(int month) {
        if (month < 1 || month > live.length) {
            throw new IllegalArgumentException(
                    "A month of the plan needs to be 1 to " + live.length + ", got " + month);
        }
        return month - 1;
    }

    private static void replicate(
            WavePlan plan, int[] opening, SiteHazard hazard, SplittableRandom random, int[] live, int[] waiting) {
        int sites = opening.length;
        boolean[] ready = new boolean[sites];
        int readyCount = 0;
        int liveCount = 0;
        List<Integer> capacity = plan.capacity();
        for (int month = 1; month <= live.length; month++) {
            double share = (double) liveCount / sites;
            for (int site = 0; site < sites; site++) {
                if (!ready[site] && opening[site] <= month) {
                    double chance = hazard.at(site, month - opening[site] + 1, share);
                    if (!(chance >= 0 && chance <= 1)) {
                        throw new IllegalArgumentException("A hazard needs to be 0 to 1, got " + chance);
                    }
                    if (random.nextDouble() < chance) {
                        ready[site] = true;
                        readyCount++;
                    }
                }
            }
            liveCount += Math.min(capacity.get(month - 1), readyCount - liveCount);
            live[month - 1] = liveCount;
            waiting[month - 1] = readyCount - liveCount;
        }
    }

    private static int[][] sortedByMonth(int[][] byReplicate, int months) {
        int[][] rows = new int[months][byReplicate.length];
        for (int i = 0; i < byReplicate.length; i++) {
            for (int month = 0; month < months; month++) {
                rows[month][i] = byReplicate[i][month];
            }
        }
        for (int[] row : rows) {
            Arrays.sort(row);
        }
        return rows;
    }
}
