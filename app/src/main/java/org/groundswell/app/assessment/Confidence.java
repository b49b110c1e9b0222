package org.groundswell.app.assessment;

/** How sure a rater is of an answer. */
public enum Confidence {
    LOW("Not very sure"),
    MEDIUM("Fairly sure"),
    HIGH("Very sure");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
