package org.groundswell.app.improvement;

/** What one site spends, on top of what it has, to begin and for the first year: pounds, staff time left out. */
public enum CostBand {
    NONE("No extra money"),
    UP_TO_1_000("Under £1,000"),
    UP_TO_10_000("£1,000 to £10,000"),
    UP_TO_50_000("£10,000 to £50,000"),
    UP_TO_250_000("£50,000 to £250,000"),
    MORE("Over £250,000");

    private final String label;

    CostBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
