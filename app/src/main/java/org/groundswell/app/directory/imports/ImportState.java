package org.groundswell.app.directory.imports;

/** Where a list is on its way into the directory. */
public enum ImportState {
    /** A person has to say which column holds what. */
    MAPPING("Columns to choose"),
    QUEUED("Waiting"),
    COMPARING("Comparing"),
    /** Compared; a person has to look at it and decide. */
    REVIEW("To review"),
    APPLYING("Applying"),
    APPLIED("Applied"),
    DISCARDED("Discarded"),
    /** The product stopped while it was at work. Nothing has changed; it can be compared again. */
    INTERRUPTED("Interrupted"),
    /** The file as a whole cannot be taken over. */
    REFUSED("Refused");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a job is, or is about to be, at work on it. */
    public boolean isRunning() {
        return this == QUEUED || this == COMPARING || this == APPLYING;
    }

    /** Whether it has come to an end. */
    public boolean isOver() {
        return this == APPLIED || this == DISCARDED || this == REFUSED;
    }
}
