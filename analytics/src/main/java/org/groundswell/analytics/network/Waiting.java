package org.groundswell.analytics.network;

import java.util.Arrays;

/**
 * What every actor still waits for before it adopts: so many ties, or so much weight. Each visit to a tie costs one
 * access out of order, so what is kept for an actor is kept small.
 */
sealed interface Waiting {

    /** The actor has adopted or will not wait; nothing makes it adopt from now on. */
    void leave(int actor);

    /** One period: the latest adopters, up to place {@code end}, move those that look to them. */
    void spread(History history, int end, int period);

    /** Ties that count one: the number still missing. It is 0 once, and so marks adoption by itself. */
    final class Ties implements Waiting {

        private final TieNetwork followers;
        private final int[] missing;

        /** Thresholds as numbers of ties, not whole. */
        Ties(TieNetwork followers, double... needed) {
            this.followers = followers;
            missing = Arrays.stream(needed)
                    .mapToInt(ties -> (int) Math.max(1, Math.ceil(ties)))
                    .toArray();
        }

        @Override
        public void leave(int actor) {
            missing[actor] = Integer.MAX_VALUE;
        }

        @Override
        public void spread(History history, int end, int period) {
            int[] looking = followers.alter;
            for (int place = history.begin; place < end; place++) {
                int alter = history.order[place];
                int last = followers.start[alter + 1];
                for (int tie = followers.start[alter]; tie < last; tie++) {
                    int ego = looking[tie];
                    if (--missing[ego] == 0) {
                        history.adopt(ego, period);
                    }
                }
            }
        }
    }

    /** Ties with weights: the weight still missing, without bound once an actor has adopted. */
    final class Weight implements Waiting {

        private final TieNetwork followers;
        private final double[] missing;

        Weight(TieNetwork followers, double... needed) {
            this.followers = followers;
            missing = needed;
        }

        @Override
        public void leave(int actor) {
            missing[actor] = Double.POSITIVE_INFINITY;
        }

        @Override
        public void spread(History history, int end, int period) {
            for (int place = history.begin; place < end; place++) {
                int alter = history.order[place];
                for (int tie = followers.start[alter]; tie < followers.start[alter + 1]; tie++) {
                    int ego = followers.alter[tie];
                    missing[ego] -= followers.weight[tie];
                    if (missing[ego] <= 0) {
                        leave(ego);
                        history.adopt(ego, period);
                    }
                }
            }
        }
    }
}
