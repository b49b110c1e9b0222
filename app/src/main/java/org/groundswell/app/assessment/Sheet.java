package org.groundswell.app.assessment;

import java.util.Map;
import java.util.Optional;
import org.groundswell.app.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** All that one rater answered, by the codes of items and gates. */
public record Sheet(Map<String, ItemAnswer> items, Map<String, GateAnswer> gates) {

    public static final Sheet EMPTY = new Sheet(Map.of(), Map.of());

    public Sheet {
        items = Map.copyOf(items);
        gates = Map.copyOf(gates);
    }

    /** The answer to an item; a blank one where there is none. */
    public ItemAnswer answer(String item) {
        return items.getOrDefault(item, ItemAnswer.NONE);
    }

    public Optional<GateAnswer> gate(String gate) {
        return Optional.ofNullable(gates.get(gate));
    }

    /** How many gates and items have been answered, a "do not know" included. */
    public int answered(Instrument instrument) {
        var items = instrument.items().stream()
                .filter(item -> answer(item.code()).answered())
                .count();
        var gates = instrument.gates().stream()
                .filter(gate -> gate(gate.code()).isPresent())
                .count();
        return (int) (items + gates);
    }

    /** How many gates and items there are to answer. */
    public static int questions(Instrument instrument) {
        return instrument.gates().size() + instrument.items().size();
    }

    /** The rating as a number, NaN where there is none. */
    double rating(String item) {
        @Nullable Integer level = answer(item).level();
        return level == null ? Double.NaN : level;
    }
}
