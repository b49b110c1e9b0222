package org.groundswell.app.programme;

import java.util.List;

/** Where a programme stands. */
public enum ProgrammeState {
    PROPOSED("Proposed"),
    APPROVED("Approved"),
    TESTING("Testing at scale"),
    SPREADING("Spreading"),
    CONSOLIDATING("Consolidating"),
    HANDED_OVER("Handed over"),
    PAUSED("Paused"),
    STOPPED("Stopped");

    private final String label;

    ProgrammeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether work goes on or may go on. */
    public boolean open() {
        return this != HANDED_OVER && this != STOPPED;
    }

    /** The states that may follow, in the order a page offers them; a paused programme returns to the state before. */
    public List<ProgrammeState> next() {
        return switch (this) {
            case PROPOSED -> List.of(APPROVED, PAUSED, STOPPED);
            case APPROVED -> List.of(TESTING, PAUSED, STOPPED);
            case TESTING -> List.of(SPREADING, PAUSED, STOPPED);
            case SPREADING -> List.of(CONSOLIDATING, PAUSED, STOPPED);
            case CONSOLIDATING -> List.of(HANDED_OVER, PAUSED, STOPPED);
            case PAUSED -> List.of(STOPPED);
            case HANDED_OVER, STOPPED -> List.of();
        };
    }
}
