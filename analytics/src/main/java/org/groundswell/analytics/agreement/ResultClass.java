package org.groundswell.analytics.agreement;

/** What an assessment comes to, from worst to best. The line and floors behind it are judgement, not validated. */
public enum ResultClass {
    /** A gate is not met and nobody accepted a mitigation. */
    BLOCKED,
    /** A gate, a critical domain or too much of the form is not known. */
    CANNOT_SAY_YET,
    /** Known well enough, and not there: below the line, or not surely above, or a critical domain under its floor. */
    STRENGTHEN_FIRST,
    /** Surely above the line, no floor breached, raters agree enough. */
    READY_TO_TEST_AT_NEXT_SCALE,
    /** The same, and tested in two unlike settings, with owner and funding in place. */
    READY_TO_SPREAD
}
