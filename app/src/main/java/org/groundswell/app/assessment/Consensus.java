package org.groundswell.app.assessment;

import java.util.Map;
import java.util.Optional;

/** The second round: what the team agreed so far, by the codes of items and gates. */
public record Consensus(Map<String, AgreedLevel> items, Map<String, AgreedGate> gates) {

    public static final Consensus NONE = new Consensus(Map.of(), Map.of());

    public Consensus {
        items = Map.copyOf(items);
        gates = Map.copyOf(gates);
    }

    public Optional<AgreedLevel> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    public Optional<AgreedGate> gate(String code) {
        return Optional.ofNullable(gates.get(code));
    }
}
