package org.groundswell.analytics.diffusion;

/** How early a member adopted beside the others. Words for a distribution, not for people's character. */
public enum AdopterCategory {
    INNOVATOR("Innovator"),
    EARLY_ADOPTER("Early adopter"),
    EARLY_MAJORITY("Early majority"),
    LATE_MAJORITY("Late majority"),
    LAGGARD("Laggard"),
    NON_ADOPTER("Non-adopter");

    private final String label;

    AdopterCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
