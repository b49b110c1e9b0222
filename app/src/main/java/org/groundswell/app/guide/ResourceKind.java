package org.groundswell.app.guide;

/** What kind of thing a resource is. */
public enum ResourceKind {
    GUIDE("Guide"),
    VIDEO("Video"),
    CASE_STUDY("Case study"),
    ARTICLE("Article"),
    REPORT("Report"),
    TOOL("Tool or template");

    private final String label;

    ResourceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
