package org.groundswell.app.learning;

/** Why spread fails: the list that notes choose from and that a pre-mortem goes through. */
public enum Cause {
    NO_PROBLEM_PULL("No problem felt", "The site did not have the problem, or did not feel it"),
    ONE_ENTHUSIAST("Evidence from one enthusiast", "It had worked once, for the people who invented it"),
    UNDESCRIBED_CORE("Core not described", "Nobody could say what must stay, so what was copied was not it"),
    HIDDEN_CONTEXT("Hidden context", "It leaned on something at the first site that was never written down"),
    CHAMPION_LEFT("The champion left", "One person carried it, and there was no deputy"),
    NO_RECURRENT_MONEY("No money after the start", "The first money ran out and nobody had the next"),
    NO_ADOPTER_TIME("No time at the site", "The people who had to do it were given no time for it"),
    IMPOSED("Imposed", "It simply appeared, or senior clinicians resisted it"),
    LOOKED_LIKE_AUDIT("Looked like audit", "People took it for paperwork and not for safety"),
    DROPPED_UNDER_PRESSURE("Dropped under pressure", "It was left out when it was busiest, which is when it matters"),
    MEASURED_TOO_LATE("Measured too late", "The figures came when nothing could be put right any more"),
    TARGET_GAMED("Target gamed", "The number was reached and the purpose was not"),
    INEQUITY("Some were left out", "It reached those who needed it least"),
    SUPPORT_WITHDRAWN("Support withdrawn", "Training, visits or the collaborative stopped too early"),
    GUIDANCE_MOVED_ON("Guidance moved on", "Policy, guidance or evidence changed beneath it");

    private final String label;
    private final String meaning;

    Cause(String label, String meaning) {
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
