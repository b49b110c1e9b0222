package org.groundswell.app.learning;

/** Where a note stands. */
public enum NoteState {
    DRAFT("Draft"),
    WAITING("Waiting for a reviewer"),
    CHANGES("Changes asked for"),
    PUBLISHED("Published"),
    DECLINED("Declined"),
    WITHDRAWN("Withdrawn");

    private final String label;

    NoteState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
