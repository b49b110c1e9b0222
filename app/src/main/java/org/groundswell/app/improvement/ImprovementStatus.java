package org.groundswell.app.improvement;

import java.util.List;

/**
 * How far an improvement has come as something to be shared. Once shared, a scale decision says what it is shared as,
 * and a later decision may say otherwise; a retired one has served its time, a withdrawn one must not be used.
 */
public enum ImprovementStatus {
    DRAFT("Draft", "Being written; only its editors see it."),
    IN_REVIEW("In review", "Waiting for an administrator to share it or send it back."),
    SHARED("Shared", "Public. Nobody has decided yet whether it is ready to spread."),
    SPREAD_READY("Spread-ready", "A panel decided that it may spread."),
    NEEDS_TESTING("Needs testing", "A panel asked for more testing or for something to be put right first."),
    SHARED_AS_LEARNING("Shared as learning", "Shared for what it taught, not to be spread."),
    RETIRED("Retired", "No longer offered for adoption. The page stays for those who use it or cite it."),
    WITHDRAWN("Withdrawn", "Must not be used. The stop notice says why.");

    private final String label;
    private final String meaning;

    ImprovementStatus(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** One sentence for a reader who sees the word for the first time. */
    public String meaning() {
        return meaning;
    }

    /** The states that may follow this one. */
    public List<ImprovementStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> List.of(SHARED, DRAFT, WITHDRAWN);
            case SHARED -> List.of(SPREAD_READY, NEEDS_TESTING, SHARED_AS_LEARNING, WITHDRAWN);
            case SPREAD_READY -> List.of(NEEDS_TESTING, SHARED_AS_LEARNING, RETIRED, WITHDRAWN);
            case NEEDS_TESTING -> List.of(SPREAD_READY, SHARED_AS_LEARNING, RETIRED, WITHDRAWN);
            case SHARED_AS_LEARNING -> List.of(SPREAD_READY, NEEDS_TESTING, RETIRED, WITHDRAWN);
            case RETIRED -> List.of(WITHDRAWN);
            case WITHDRAWN -> List.of();
        };
    }

    /** Whether a panel may decide about spreading it. */
    public boolean isOpenToDecision() {
        return switch (this) {
            case SHARED, SPREAD_READY, NEEDS_TESTING, SHARED_AS_LEARNING -> true;
            case DRAFT, IN_REVIEW, RETIRED, WITHDRAWN -> false;
        };
    }

    /** Whether the latest scale decision made it so. */
    public boolean isDecided() {
        return this == SPREAD_READY || this == NEEDS_TESTING || this == SHARED_AS_LEARNING;
    }

    /** Whether its words may be changed: not while somebody is reviewing them, and not when it is over. */
    public boolean isOpenToEditing() {
        return this != IN_REVIEW && this != RETIRED && this != WITHDRAWN;
    }
}
