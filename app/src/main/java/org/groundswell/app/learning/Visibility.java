package org.groundswell.app.learning;

/** Who may read a published note. */
public enum Visibility {
    /** Its author, those who run the programme or lead the site, and the editors of the improvement. */
    TEAM("My team"),
    /** Everybody with an account. */
    NETWORK("Everybody with an account"),
    /** Everybody. */
    PUBLIC("Everybody");

    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
