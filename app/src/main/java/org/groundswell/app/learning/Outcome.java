package org.groundswell.app.learning;

/** How it went. All four are shown alike: none of them is the one to be proud of. */
public enum Outcome {
    WORKED("Worked", "What was hoped for came about"),
    IN_PART("Worked in part", "Some of what was hoped for came about, or for some people"),
    DID_NOT_WORK("Did not work", "What was hoped for did not come about, or it was never really in use"),
    HARM("Did harm", "Patients or staff came off worse, or nearly did");

    private final String label;
    private final String meaning;

    Outcome(String label, String meaning) {
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
