package org.groundswell.app.improvement;

/** How much an improvement's success depends on things nobody controls. */
public enum Complexity {
    SIMPLE("Simple", "Few parts, and cause and effect are plain"),
    COMPLICATED("Complicated", "Many parts that experts can plan"),
    COMPLEX("Complex", "People and places react, so results cannot be planned, only tested");

    private final String label;
    private final String meaning;

    Complexity(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
