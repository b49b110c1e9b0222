package org.groundswell.app.directory;

/** What an entry of the directory is: somewhere, somebody, or a somebody's somewhere. */
public enum EntryKind {
    /** An area that sites are counted in: a region, an ICB, a sub-ICB location. */
    PLACE("Place"),
    /** A body with an official code: a trust, a GP practice. Programmes can target it. */
    ORGANISATION("Organisation"),
    /** Where care is given, run by an organisation: a hospital site, a branch surgery. Programmes can target it. */
    SITE("Site");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
