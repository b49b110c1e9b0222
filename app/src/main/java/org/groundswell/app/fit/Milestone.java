package org.groundswell.app.fit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When a sustainability check is due, in months since going live. */
public enum Milestone {
    MONTHS_3(3),
    MONTHS_6(6),
    MONTHS_12(12),
    MONTHS_24(24);

    private final int months;

    Milestone(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    public String label() {
        return months + " months";
    }

    public LocalDate due(LocalDate liveOn) {
        return liveOn.plusMonths(months);
    }

    public static Optional<Milestone> of(int months) {
        return Arrays.stream(values()).filter(each -> each.months == months).findFirst();
    }

    /** The milestones that have come by a day, earliest first. */
    public static List<Milestone> reached(LocalDate liveOn, LocalDate today) {
        return Arrays.stream(values())
                .filter(each -> !each.due(liveOn).isAfter(today))
                .toList();
    }
}
