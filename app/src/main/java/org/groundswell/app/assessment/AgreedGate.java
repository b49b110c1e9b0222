package org.groundswell.app.assessment;

/**
 * What the team agreed about one gate.
 *
 * @param mitigation what is done about it where it is not met
 * @param accepted   whether those who may have accepted that this is enough for now
 * @param version    counts changes; 0 before the first
 */
public record AgreedGate(GateState state, String mitigation, boolean accepted, String words, int version) {

    /** The same, on another version. */
    AgreedGate on(int other) {
        return new AgreedGate(state, mitigation, accepted, words, other);
    }
}
