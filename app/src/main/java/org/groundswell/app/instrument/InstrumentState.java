package org.groundswell.app.instrument;

/** Where a version of an instrument stands. */
public enum InstrumentState {
    /** Uploaded and checked, seen by administrators only, and may still be replaced. */
    DRAFT("Draft"),
    /** May be used; the latest one is what a new assessment begins with. */
    PUBLISHED("Published"),
    /** No assessment begins with it any more; those that began keep it. */
    RETIRED("Retired");

    private final String label;

    InstrumentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
