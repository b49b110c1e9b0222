package org.groundswell.analytics.spc;

/** A pattern that chance alone would rarely produce. */
public enum Rule {
    /** A point strictly outside a process limit. */
    OUTSIDE_LIMITS(0),
    /** So many points in a row strictly on one side of the centre line. */
    SHIFT(1),
    /** So many points in a row, each strictly above (or each below) the one before. */
    TREND(2),
    /** Two of three neighbouring points beyond two sigma on one side. */
    TWO_OF_THREE(3),
    /** A run about the centre line longer than chance allows at this length (Anhøj). */
    LONG_RUN(4),
    /** The centre line crossed less often than chance allows at this length (Anhøj). */
    FEW_CROSSINGS(5);

    /** Its place where the signals of a point are kept as bits. */
    final int place;

    Rule(int place) {
        this.place = place;
    }
}
