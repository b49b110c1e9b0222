package org.groundswell.analytics.spc;

/** What a point shows, and at the end of a series the variation icon: special cause for better, for worse, or none. */
public enum Variation {
    COMMON_CAUSE,
    IMPROVEMENT_HIGH,
    IMPROVEMENT_LOW,
    CONCERN_HIGH,
    CONCERN_LOW,
    NEUTRAL_HIGH,
    NEUTRAL_LOW;

    /** Special cause variation towards one side, as good or bad as that side is. */
    public static Variation of(Side side, Direction improvement) {
        return switch (improvement) {
            case INCREASE -> side == Side.HIGH ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case DECREASE -> side == Side.HIGH ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case NEUTRAL -> side == Side.HIGH ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }

    public boolean isImprovement() {
        return this == IMPROVEMENT_HIGH || this == IMPROVEMENT_LOW;
    }

    public boolean isConcern() {
        return this == CONCERN_HIGH || this == CONCERN_LOW;
    }

    public boolean isSpecialCause() {
        return this != COMMON_CAUSE;
    }
}
