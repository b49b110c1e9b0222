package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.List;

/**
 * Weeks in remission of 42 children, 21 on 6-mercaptopurine and 21 on placebo: the textbook example of survival
 * analysis. E. J. Freireich and others, Blood 21 (1963), 699–716; as printed by D. R. Cox (1972), table 1.
 */
final class Leukaemia {

    static final double[] TREATED = {6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    static final int TREATED_RELAPSED = 9;
    static final double[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private Leukaemia() {}

    static List<FollowUp> treated() {
        var all = new ArrayList<FollowUp>();
        for (int i = 0; i < TREATED.length; i++) {
            all.add(new FollowUp(TREATED[i], i < TREATED_RELAPSED));
        }
        return all;
    }

    static List<FollowUp> placebo() {
        var all = new ArrayList<FollowUp>();
        for (double time : PLACEBO) {
            all.add(FollowUp.adopted(time));
        }
        return all;
    }

    static List<FollowUp> everybody() {
        var all = new ArrayList<>(treated());
        all.addAll(placebo());
        return all;
    }

    /** 0 treated, 1 placebo, in the order of {@link #everybody()}. */
    static int[] group() {
        int[] group = new int[TREATED.length + PLACEBO.length];
        for (int i = TREATED.length; i < group.length; i++) {
            group[i] = 1;
        }
        return group;
    }

    static CoxData data() {
        var all = everybody();
        int[] group = group();
        double[][] placebo = new double[group.length][1];
        double[] time = new double[group.length];
        boolean[] relapsed = new boolean[group.length];
        for (int i = 0; i < group.length; i++) {
            placebo[i][0] = group[i];
            time[i] = all.get(i).time();
            relapsed[i] = all.get(i).adopted();
        }
        return CoxData.of(List.of("placebo"), placebo, time, relapsed);
    }
}
