package org.groundswell.app.directory;

/** How a child belongs to its parent. A child has one parent of each kind at a time, and any number of networks. */
public enum Relation {
    REGION("Region"),
    ICB("Integrated care board"),
    COMMISSIONER("Commissioner"),
    OPERATOR("Run by"),
    NETWORK("Network");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
