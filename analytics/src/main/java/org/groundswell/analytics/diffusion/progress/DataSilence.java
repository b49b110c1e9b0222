package org.groundswell.analytics.diffusion.progress;

import java.time.LocalDate;
import java.time.Period;

/**
 * Has a site that should report stopped doing so?
 *
 * @param due    last day of the next report's interval and its grace
 * @param silent whether that day has passed without a report
 */
public record DataSilence(LocalDate due, boolean silent) {

    /**
     * Judges one source of data.
     *
     * @param lastPeriodEnd last day of the latest period reported
     * @param interval      time between reports, such as a month; more than zero
     * @param grace         time a report may be late, zero or more
     * @param today         the day judged
     */
    public static DataSilence of(LocalDate lastPeriodEnd, Period interval, Period grace, LocalDate today) {
        if (interval.isNegative() || interval.isZero() || grace.isNegative()) {
            throw new IllegalArgumentException("Silence needs an interval above zero and a grace of zero or more, got "
                    + interval + " and " + grace);
        }
        LocalDate due = nextEnd(lastPeriodEnd, interval).plus(grace);
        return new DataSilence(due, today.isAfter(due));
    }

    /** A month after the last day of one month is the last day of the next, however long it is. */
    private static LocalDate nextEnd(LocalDate end, Period interval) {
        return end.plusDays(1).plus(interval).minusDays(1);
    }
}
