package org.groundswell.app.sharing;

/** What one row of a file of practices means for the library. */
public enum PracticeOutcome {
    NEW("New", "An improvement that is not here yet."),
    CHANGED("Changed", "Imported before; its words have changed in the file and not here."),
    UNCHANGED("Unchanged", "Here already, in these words."),
    EDITED_HERE("Left alone", "Here already, and its words were written or changed here: they are not overwritten."),
    REFUSED("Refused", "Cannot be imported; the reason says why.");

    private final String label;
    private final String meaning;

    PracticeOutcome(String label, String meaning) {
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
