package org.groundswell.app.instrument;

/** What an instrument is about. */
public enum Subject {
    IMPROVEMENT("an improvement"),
    ADOPTION("an improvement at one site");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
