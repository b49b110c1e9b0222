package org.groundswell.app.directory.imports;

import java.util.Locale;

/** What a row of a list does to the directory. A row can do several of these, or be {@link #UNCHANGED} alone. */
public enum ChangeKind {
    ADDED("Added", "Not in the directory before"),
    RENAMED("Renamed", "The same code with another name"),
    MOVED("Moved", "Another region, ICB, commissioner or operator than before"),
    CLOSED(
            "Closed",
            "Closed at the date of the list, and not known to be closed before; an added row can be closed too"),
    REOPENED("Reopened", "Closed before, and not closed at the date of the list"),
    UNCHANGED("Unchanged", "Says nothing new"),
    REFUSED("Refused", "Cannot be taken over; the row says why"),
    AMENDED("Amended", "Other details changed: address, dates, type, attributes"),
    ABSENT("Not in this file", "In the directory from an earlier edition of this list; reported and left as it is");

    private final String label;
    private final String definition;

    ChangeKind(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    /** As counts are named on the command line: "added". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
