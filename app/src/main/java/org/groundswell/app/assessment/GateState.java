package org.groundswell.app.assessment;

import org.groundswell.analytics.agreement.Gate;

/** Whether a gate is met. */
public enum GateState {
    MET("Met", "✓", Gate.State.MET),
    NOT_MET("Not met", "✗", Gate.State.NOT_MET),
    UNKNOWN("Not known", "?", Gate.State.UNKNOWN),
    NOT_APPLICABLE("Does not apply here", "–", Gate.State.NOT_APPLICABLE);

    private final String label;
    private final String mark;
    private final Gate.State state;

    GateState(String label, String mark, Gate.State state) {
        this.label = label;
        this.mark = mark;
        this.state = state;
    }

    public String label() {
        return label;
    }

    public String mark() {
        return mark;
    }

    Gate.State state() {
        return state;
    }
}
