package org.groundswell.app.task;

import org.jspecify.annotations.Nullable;

/**
 * Which of somebody's tasks to list.
 *
 * @param kind what they are about, or null for all
 */
public record MyTasks(TaskState state, Due due, TaskSubject.@Nullable Kind kind) {

    /** When they are due. */
    public enum Due {
        ANY("Any date"),
        OVERDUE("Overdue"),
        /** Today or within 7 days. */
        WEEK("In the next 7 days"),
        NONE("Without a date");

        private final String label;

        Due(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static final MyTasks OPEN = new MyTasks(TaskState.OPEN, Due.ANY, null);
}
