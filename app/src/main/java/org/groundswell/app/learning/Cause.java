package org.groundswell.app.learning;

/** Why spread fails: the list that notes choose from and that a pre-mortem goes through. */
public enum Cause {
    NO_PROBLEM_PULL("no-pull", "No problem felt", "The site did not have the problem, or did not feel it"),
    ONE_ENTHUSIAST(
            "one-enthusiast", "Evidence from one enthusiast", "It had worked once, for the people who invented it"),
    UNDESCRIBED_CORE(
            "undescribed-core", "Core not described", "Nobody could say what must stay, so what was copied was not it"),
    HIDDEN_CONTEXT(
            "hidden-context", "Hidden context", "It leaned on something at the first site that was never written down"),
    CHAMPION_LEFT("champion-leaves", "The champion left", "One person carried it, and there was no deputy"),
    NO_RECURRENT_MONEY(
            "no-recurrent-money", "No money after the start", "The first money ran out and nobody had the next"),
    NO_ADOPTER_TIME("no-adopter-time", "No time at the site", "The people who had to do it were given no time for it"),
    IMPOSED("imposed", "Imposed", "It simply appeared, or senior clinicians resisted it"),
    LOOKED_LIKE_AUDIT("looks-like-audit", "Looked like audit", "People took it for paperwork and not for safety"),
    DROPPED_UNDER_PRESSURE(
            "dropped-under-pressure",
            "Dropped under pressure",
            "It was left out when it was busiest, which is when it matters"),
    MEASURED_TOO_LATE(
            "measures-too-late", "Measured too late", "The figures came when nothing could be put right any more"),
    TARGET_GAMED("target-gamed", "Target gamed", "The number was reached and the purpose was not"),
    INEQUITY("inequity", "Some were left out", "It reached those who needed it least"),
    SUPPORT_WITHDRAWN(
            "support-withdrawn", "Support withdrawn", "Training, visits or the collaborative stopped too early"),
    GUIDANCE_MOVED_ON("guidance-moved", "Guidance moved on", "Policy, guidance or evidence changed beneath it");

    private final String code;
    private final String label;
    private final String meaning;

    Cause(String code, String label, String meaning) {
        this.code = code;
        this.label = label;
        this.meaning = meaning;
    }

    /** Names it in the guide, which has a question to ask about each. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
