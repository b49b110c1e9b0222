package org.groundswell.app.assessment;

/** Where an assessment stands; it only ever moves on. */
public enum AssessmentState {
    /** Raters answer alone. Nobody sees what others said, whoever they are. */
    RATING("Open for rating"),
    /** Answers stay as they are; the team looks at them and agrees. */
    COMPARING("Comparing"),
    /** The result stands. */
    FINISHED("Finished");

    private final String label;

    AssessmentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
