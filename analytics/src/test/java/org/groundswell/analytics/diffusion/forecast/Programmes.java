package org.groundswell.analytics.diffusion.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Programmes that none of the models describes exactly: sites differ in readiness, imitate one another, come in
 * clumps, and in some programmes a share never adopts.
 */
final class Programmes {

    private Programmes() {}

    static List<UptakeHistory> simulated(long seed, int count) {
        var root = new SplittableRandom(seed);
        var programmes = new ArrayList<UptakeHistory>();
        for (int i = 0; i < count; i++) {
            programmes.add(simulated(root.split()));
        }
        return programmes;
    }

    static UptakeHistory simulated(SplittableRandom random) {
        int sites = List.of(60, 125, 300, 1000, 3000).get(random.nextInt(5));
        int months = 30 + random.nextInt(19);
        double start = Math.exp(random.nextDouble(Math.log(0.003), Math.log(0.04)));
        double imitation = random.nextDouble(0.05, 0.4);
        double unlike = random.nextDouble(0, 0.8);
        double clump = random.nextDouble(0, 0.5);
        double never = random.nextDouble() < 0.4 ? random.nextDouble(0, 0.4) : 0;
        double[] readiness = new double[sites];
        for (int i = 0; i < sites; i++) {
            readiness[i] = random.nextDouble() < never ? 0 : Math.exp(unlike * random.nextGaussian());
        }
        int[] cumulative = new int[months];
        int adopters = 0;
        for (int month = 0; month < months; month++) {
            double weather = Math.exp(clump * random.nextGaussian() - clump * clump / 2);
            double chance = (start + imitation * adopters / sites) * weather;
            for (int i = 0; i < sites; i++) {
                if (readiness[i] > 0 && random.nextDouble() < 1 - Math.exp(-chance * readiness[i])) {
                    readiness[i] = 0;
                    adopters++;
                }
            }
            cumulative[month] = adopters;
        }
        return UptakeHistory.of(cumulative, sites);
    }
}
