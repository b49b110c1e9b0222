package org.groundswell.app.improvement;

/** How far one piece of evidence can be relied on, as judged by the editor and open to challenge. */
public enum EvidenceStrength {
    STRONG("Strong", "A fair comparison in several places, or more than one study that agree"),
    MODERATE("Moderate", "A comparison over time or between places, with weaknesses that are named"),
    LIMITED("Limited", "One place, no comparison, or reported by those who did it"),
    UNCLEAR("Unclear", "Not enough was published to judge");

    private final String label;
    private final String meaning;

    EvidenceStrength(String label, String meaning) {
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
