package org.groundswell.app.programme;

/**
 * A logic of spread: how a part of the plan expects change to travel.
 *
 * <p>Source: T. Greenhalgh and C. Papoutsi, BMJ 2019;365:l2068.
 */
public enum Logic {
    MECHANISTIC("Mechanistic", "Simple and proven: package it, plan waves, measure."),
    ECOLOGICAL("Ecological", "Context decides: small tests, local variation, fast feedback."),
    SOCIAL("Social", "Roles and status move: opinion leaders, professional bodies, identity.");

    private final String label;
    private final String meaning;

    Logic(String label, String meaning) {
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
