package org.groundswell.app.guide;

/** What the licence of a work lets a reader do with it. */
public enum Licence {
    CC_BY("CC BY", "You may copy and adapt it. Name its authors."),
    CC_BY_NC("CC BY-NC", "You may copy and adapt it, but not to earn money. Name its authors."),
    CC_BY_NC_ND("CC BY-NC-ND", "Link to it and cite it. You may pass it on whole and free of charge; never change it."),
    OPEN_GOVERNMENT("Open Government Licence", "You may copy and adapt it. Say where it is from."),
    NOT_STATED("Licence not known to us", "Link to it and cite it. Ask the owner before you copy.");

    private final String label;
    private final String permits;

    Licence(String label, String permits) {
        this.label = label;
        this.permits = permits;
    }

    public String label() {
        return label;
    }

    /** What one may do, in a sentence or two. */
    public String permits() {
        return permits;
    }
}
