package org.groundswell.app.task;

import java.time.Instant;
import java.time.LocalDate;
import org.groundswell.app.directory.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is to do.
 *
 * @param origin   where it came from, for whoever made it to recognise: "assessment 3f2c... item D4"; or ""
 * @param note     what was said when it was closed, or ""
 * @param closedAt null while it is open
 * @param version  the edit version a form is opened on
 */
public record Task(
        TaskId id,
        TaskSubject subject,
        TaskPlan plan,
        String origin,
        TaskState state,
        String note,
        MemberId createdBy,
        Instant createdAt,
        @Nullable Instant closedAt,
        int version) {

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    /** Whether it is open and its last day is over. */
    public boolean isOverdueOn(LocalDate today) {
        var due = plan.due();
        return isOpen() && due != null && due.isBefore(today);
    }
}
