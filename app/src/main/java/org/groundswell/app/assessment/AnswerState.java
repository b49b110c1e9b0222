package org.groundswell.app.assessment;

/** The four things an answer can be; a level, and three that are not one and differ from each other. */
public enum AnswerState {
    LEVEL("A level"),
    /** The item does not apply here; it leaves every sum. */
    NOT_APPLICABLE("Does not apply here"),
    /** The rater has looked at it and does not know. */
    DONT_KNOW("I do not know"),
    /** Not answered yet. */
    BLANK("Not answered");

    private final String label;

    AnswerState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
