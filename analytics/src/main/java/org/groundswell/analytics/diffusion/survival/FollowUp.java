package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.List;

/**
 * How long one site was followed, and whether it had adopted by the end.
 *
 * @param time    time from the start of the programme, or from the offer; any unit, finite and not negative
 * @param adopted true when the site adopted at {@code time}; false when it was last seen then without having adopted
 */
public record FollowUp(double time, boolean adopted) {

    /** @throws IllegalArgumentException if the time is negative or not finite */
    public FollowUp {
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new IllegalArgumentException("Follow-up needs a finite time of 0 or more, got " + time);
        }
    }

    /** A site that adopted. */
    public static FollowUp adopted(double time) {
        return new FollowUp(time, true);
    }

    /** A site that had not adopted when last seen. */
    public static FollowUp notYet(double time) {
        return new FollowUp(time, false);
    }

    /**
     * One follow-up a site from two columns of the same length.
     *
     * @throws IllegalArgumentException if the lengths differ or a time is negative or not finite
     */
    public static List<FollowUp> of(double[] times, boolean[] adopted) {
        if (times.length != adopted.length) {
            throw new IllegalArgumentException(
                    "Follow-up needs a time and an end for each site, got " + times.length + " and " + adopted.length);
        }
        var all = new ArrayList<FollowUp>(times.length);
        for (int i = 0; i < times.length; i++) {
            all.add(new FollowUp(times[i], adopted[i]));
        }
        return all;
    }
}
