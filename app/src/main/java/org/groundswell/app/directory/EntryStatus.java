package org.groundswell.app.directory;

/** Whether an entry is working, at one date. */
public enum EntryStatus {
    OPEN("Open"),
    /** On the list and not working. */
    DORMANT("Dormant"),
    /** Not open yet. */
    PROPOSED("Proposed"),
    CLOSED("Closed");

    private final String label;

    EntryStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
