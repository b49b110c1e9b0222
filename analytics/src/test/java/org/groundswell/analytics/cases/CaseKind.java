package org.groundswell.analytics.cases;

/** How the expected numbers of one kind of reference case are reached through our own API. */
@FunctionalInterface
interface CaseKind {

    /** Computes what the case asks for and compares every expected value; what differs is collected, not thrown. */
    void compare(ReferenceCase reference, Comparison comparison);
}
