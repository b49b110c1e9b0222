package org.groundswell.app.adoption;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A stage of an adoption: seven on the main path, and six ways off it. */
public enum AdoptionStage {
    /** A target site, not yet approached. */
    IDENTIFIED("Identified", 1),
    /** In conversation. */
    ENGAGED("Engaged", 2),
    /** Has decided to take it up. */
    COMMITTED("Committed", 3),
    /** Making ready. */
    PREPARING("Preparing", 4),
    /** In use. */
    LIVE("Live", 5),
    /** In use as described, period after period. */
    EMBEDDED("Embedded", 6),
    /** Still in use as described a year after going live. */
    SUSTAINED("Sustained", 7),

    /** Not a site this improvement is for. */
    NOT_ELIGIBLE("Not eligible", 0),
    /** Decided against it; may be approached again. */
    DECLINED("Declined", 0),
    /** Standing still; returns to the stage before. */
    PAUSED("Paused", 0),
    /** Was live or later, and data or fidelity have been lost. */
    LAPSED("Lapsed", 0),
    /** Deliberately given up; taking it up again is a new adoption. */
    STOPPED("Stopped", 0),
    /** Replaced by something else. */
    SUPERSEDED("Superseded", 0);

    /** The main path, in order. */
    public static final List<AdoptionStage> PATH =
            Stream.of(values()).filter(stage -> stage.step > 0).toList();

    private final String label;
    private final int step;

    AdoptionStage(String label, int step) {
        this.label = label;
        this.step = step;
    }

    public String label() {
        return label;
    }

    /** Whether this is a stage of the main path and not a way off it. */
    public boolean onPath() {
        return step > 0;
    }

    /** Whether this stage is on the main path and at or past that one: a site at Live has also been engaged. */
    public boolean reaches(AdoptionStage earlier) {
        return onPath() && earlier.onPath() && step >= earlier.step;
    }

    /** The reporting tier "adopted": Live, Embedded, Sustained. */
    public boolean adopted() {
        return reaches(LIVE);
    }

    /** Whether the adoption is over, so that the site may begin another in the same programme. */
    public boolean ended() {
        return this == NOT_ELIGIBLE || this == STOPPED || this == SUPERSEDED;
    }

    /** Whether going there asks for a reason. */
    public boolean needsReason() {
        return this == DECLINED || this == STOPPED || this == LAPSED;
    }

    /** The stages that may follow this one, in the order a page offers them; from Paused see {@link Adoption#next}. */
    public List<AdoptionStage> next() {
        return switch (this) {
            case IDENTIFIED -> List.of(ENGAGED, DECLINED, NOT_ELIGIBLE);
            case ENGAGED -> List.of(COMMITTED, DECLINED, PAUSED, NOT_ELIGIBLE);
            case COMMITTED -> List.of(PREPARING, DECLINED, PAUSED, NOT_ELIGIBLE);
            case PREPARING -> List.of(LIVE, PAUSED, STOPPED, NOT_ELIGIBLE);
            case LIVE -> List.of(EMBEDDED, PAUSED, LAPSED, STOPPED, SUPERSEDED);
            case EMBEDDED -> List.of(SUSTAINED, PAUSED, LAPSED, STOPPED, SUPERSEDED);
            case SUSTAINED -> List.of(PAUSED, LAPSED, STOPPED, SUPERSEDED);
            case LAPSED -> List.of(PREPARING, EMBEDDED, STOPPED, SUPERSEDED);
            case DECLINED -> List.of(ENGAGED, NOT_ELIGIBLE);
            case PAUSED -> List.of(STOPPED);
            case NOT_ELIGIBLE, STOPPED, SUPERSEDED -> List.of();
        };
    }

    /** The stage that goes by this name in a file or a form: "Not eligible", "NOT_ELIGIBLE", "not-eligible". */
    public static Optional<AdoptionStage> named(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Stream.of(values()).filter(stage -> stage.name().equals(name)).findFirst();
    }
}
