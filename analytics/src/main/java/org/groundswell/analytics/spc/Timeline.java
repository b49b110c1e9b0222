package org.groundswell.analytics.spc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The dates of a series' points: where a day stands in it, so that a recalculation can be named by its date. */
public final class Timeline {

    private final LocalDate[] dates;

    private Timeline(LocalDate[] dates) {
        this.dates = dates;
    }

    /**
     * Dates of the points, in order.
     *
     * @throws IllegalArgumentException if one does not follow the one before
     */
    public static Timeline of(List<LocalDate> dates) {
        for (int i = 1; i < dates.size(); i++) {
            if (!dates.get(i).isAfter(dates.get(i - 1))) {
                throw new IllegalArgumentException(
                        "A timeline needs rising dates, got %s after %s".formatted(dates.get(i), dates.get(i - 1)));
            }
        }
        return new Timeline(dates.toArray(LocalDate[]::new));
    }

    /**
     * Index of the point at a date. A date between two points is refused: passing over it in silence leaves a chart
     * without the recalculation its reader believes in.
     *
     * @throws IllegalArgumentException if no point has that date; the message names the next point
     */
    public int indexOf(LocalDate date) {
        int found = Arrays.binarySearch(dates, date);
        if (found < 0) {
            String next =
                    -found - 1 < dates.length ? "the next point is at " + dates[-found - 1] : "the series has ended";
            throw new IllegalArgumentException(
                    "A recalculation needs the date of a point, got %s: %s".formatted(date, next));
        }
        return found;
    }
}
