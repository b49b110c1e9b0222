package org.groundswell.app.assessment;

/**
 * What one rater said to one gate.
 *
 * @param mitigation what is done about it where it is not met; may be ""
 * @param version    counts changes; 0 before the first
 */
public record GateAnswer(GateState state, String mitigation, int version) {

    /** The same, on another version. */
    GateAnswer on(int other) {
        return new GateAnswer(state, mitigation, other);
    }

    public static GateAnswer of(GateState state) {
        return new GateAnswer(state, "", 0);
    }
}
