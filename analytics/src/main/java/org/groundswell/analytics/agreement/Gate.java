package org.groundswell.analytics.agreement;

/**
 * Something that has to be so before anything else counts, such as clinical safety.
 *
 * @param name     what the gate is called
 * @param state    whether it is met
 * @param mitigation whether a mitigation stands in its place
 */
public record Gate(String name, State state, Mitigation mitigation) {

    /** Whether a gate is met. */
    public enum State {
        MET,
        NOT_MET,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** What is done about a gate that is not met. */
    public enum Mitigation {
        /** Nothing, or nothing that was accepted. */
        NONE,
        /** Something, accepted by those who may. */
        ACCEPTED
    }
}
