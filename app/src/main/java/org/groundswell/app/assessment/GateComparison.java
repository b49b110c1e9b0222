package org.groundswell.app.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.analytics.agreement.Gate.Mitigation;
import org.groundswell.app.instrument.Gate;

/**
 * What the raters said to one gate, and what stands.
 *
 * @param said        how many said what
 * @param mitigations what raters would do about it, in their words
 * @param state       what was agreed or, before that, the careful reading of the ratings
 * @param agreed      whether it was agreed
 * @param mitigation  what the team agreed to do about it; ""
 * @param accepted    whether that was accepted as enough for now
 */
public record GateComparison(
        Gate gate,
        Map<GateState, Integer> said,
        List<String> mitigations,
        GateState state,
        boolean agreed,
        String mitigation,
        boolean accepted) {

    public GateComparison {
        mitigations = List.copyOf(mitigations);
    }

    static GateComparison of(Gate gate, Round round, Consensus consensus) {
        var said = new EnumMap<GateState, Integer>(GateState.class);
        var mitigations = new ArrayList<String>();
        for (var rated : round.sheets()) {
            rated.sheet().gate(gate.code()).ifPresent(answer -> {
                said.merge(answer.state(), 1, Integer::sum);
                if (!answer.mitigation().isEmpty()) {
                    mitigations.add(answer.mitigation());
                }
            });
        }
        return consensus
                .gate(gate.code())
                .map(agreed -> new GateComparison(
                        gate, said, mitigations, agreed.state(), true, agreed.mitigation(), agreed.accepted()))
                .orElseGet(() -> new GateComparison(gate, said, mitigations, careful(said), false, "", false));
    }

    /**
     * One who says that a gate is not met is believed until the team has looked at it. Otherwise it is met if no more
     * people do not know than say so.
     */
    private static GateState careful(Map<GateState, Integer> said) {
        int met = said.getOrDefault(GateState.MET, 0);
        int unknown = said.getOrDefault(GateState.UNKNOWN, 0);
        if (said.containsKey(GateState.NOT_MET)) {
            return GateState.NOT_MET;
        }
        if (said.getOrDefault(GateState.NOT_APPLICABLE, 0) > met + unknown) {
            return GateState.NOT_APPLICABLE;
        }
        return met > 0 && met >= unknown ? GateState.MET : GateState.UNKNOWN;
    }

    /** Whether it stands in the way. */
    public boolean closed() {
        return state == GateState.NOT_MET && !accepted;
    }

    org.groundswell.analytics.agreement.Gate asCounted() {
        return new org.groundswell.analytics.agreement.Gate(
                gate.title(), state.state(), accepted ? Mitigation.ACCEPTED : Mitigation.NONE);
    }
}
