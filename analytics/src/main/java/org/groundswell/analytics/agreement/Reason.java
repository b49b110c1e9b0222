package org.groundswell.analytics.agreement;

/** Why an assessment came to its class, as data; the words are the page's. */
public sealed interface Reason {

    /** This gate is not met and no mitigation was accepted. */
    record GateNotMet(String gate) implements Reason {}

    /** Nobody knows whether this gate is met. */
    record GateUnknown(String gate) implements Reason {}

    /** Too little of the form was rated; both 0 to 1. */
    record CoverageTooLow(double coverage, double needed) implements Reason {}

    /** Nothing in this critical domain was rated, so that its floor cannot be checked. */
    record DomainUnknown(String domain) implements Reason {}

    /** This critical domain lies under its floor; both 0 to 1. */
    record UnderFloor(String domain, double point, double floor) implements Reason {}

    /** The score lies below the line; both 0 to 1. */
    record BelowLine(double point, double line) implements Reason {}

    /** The line lies between the score if unknowns turn out worst and if they turn out best; all 0 to 1. */
    record UnknownsDecide(double low, double line, double high) implements Reason {}

    /** Raters do not agree enough for the score to stand for them. */
    record RatersDisagree() implements Reason {}

    /** The score is above the line even if every unknown turns out worst; both 0 to 1. */
    record AboveLine(double low, double line) implements Reason {}

    /** Tested in fewer unlike settings than spreading needs. */
    record TooFewSettings(int tested, int needed) implements Reason {}

    /** Nobody owns it. */
    record NoOwner() implements Reason {}

    /** Funding is not in place. */
    record NoFunding() implements Reason {}
}
