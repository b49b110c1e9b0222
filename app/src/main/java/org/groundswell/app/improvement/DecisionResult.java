package org.groundswell.app.improvement;

/** What a panel can decide about spreading an improvement. */
public enum DecisionResult {
    PROCEED("Proceed", "Spread it beyond the places that tested it", ImprovementStatus.SPREAD_READY),
    TEST_MORE("Test more", "Try it in places unlike the first before deciding", ImprovementStatus.NEEDS_TESTING),
    FIX("Fix first", "Put something right, then decide again", ImprovementStatus.NEEDS_TESTING),
    SHARE_AS_LEARNING(
            "Share as learning",
            "Tell others what was learned; do not spread it",
            ImprovementStatus.SHARED_AS_LEARNING),
    STOP("Stop", "Do not take it to any further place", ImprovementStatus.SHARED_AS_LEARNING);

    private final String label;
    private final String meaning;
    private final ImprovementStatus leadsTo;

    DecisionResult(String label, String meaning, ImprovementStatus leadsTo) {
        this.label = label;
        this.meaning = meaning;
        this.leadsTo = leadsTo;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The status of an improvement about which this was decided. */
    public ImprovementStatus leadsTo() {
        return leadsTo;
    }
}
