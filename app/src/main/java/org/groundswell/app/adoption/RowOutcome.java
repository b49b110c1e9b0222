package org.groundswell.app.adoption;

/** What one row of an adoption file means for what is recorded. */
public enum RowOutcome {
    ADDED("Added", "A stage that was not recorded yet."),
    PLANNED("Planned", "A planned go-live date: a plan is not an adoption."),
    TARGET("Target only", "The site belongs to the target list; the row gives no date of any stage."),
    UNCHANGED("Unchanged", "Recorded already."),
    LEFT_OUT("Left out", "About another improvement, or a status chosen to be left out."),
    REFUSED("Refused", "Cannot be recorded; the reason says why.");

    private final String label;
    private final String meaning;

    RowOutcome(String label, String meaning) {
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
