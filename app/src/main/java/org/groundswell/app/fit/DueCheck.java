package org.groundswell.app.fit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check that is due at a site, or soon will be.
 *
 * @param milestone the latest that has come and was not checked; earlier ones nobody can make up for
 */
public record DueCheck(
        UUID adoption,
        String siteCode,
        String site,
        String champion,
        LocalDate liveOn,
        Milestone milestone,
        LocalDate due) {

    /** How long a check may wait before it is called overdue. */
    public static final int GRACE_DAYS = 30;

    public boolean overdue(LocalDate today) {
        return due.plusDays(GRACE_DAYS).isBefore(today);
    }

    public boolean dueNow(LocalDate today) {
        return !due.isAfter(today);
    }
}
