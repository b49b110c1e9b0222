package org.groundswell.app.task;

/** Where a task stands. */
public enum TaskState {
    OPEN("Open"),
    DONE("Done"),
    /** Closed without being done, with the reason in its note. */
    DROPPED("Dropped");

    private final String label;

    TaskState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
