package org.groundswell.app.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Targets;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.TypedDate;
import org.groundswell.app.ui.Unfilled;

/**
 * Which sites somebody means by type and place.
 *
 * @param places   codes, with blanks or commas between
 * @param from     the day from which those chosen by type and place count as targets
 * @param listFrom the day from which those of an uploaded list do
 */
record TargetsForm(List<String> types, String places, TypedDate from, TypedDate listFrom) {

    TargetsForm {
        types = Unfilled.list(types);
        places = Unfilled.text(places);
        from = Unfilled.date(from);
        listFrom = Unfilled.date(listFrom);
    }

    static TargetsForm empty(LocalDate today) {
        return new TargetsForm(List.of(), "", TypedDate.of(today), TypedDate.of(today));
    }

    /** @throws Refusal if no type is chosen */
    Targets wanted(LocalDate asAt) {
        if (types.isEmpty()) {
            throw new Refusal("types", "Select at least one type of site");
        }
        var chosen = EntryType.targets().stream()
                .filter(type -> types.contains(type.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (chosen.size() < Set.copyOf(types).size()) {
            throw new Refusal("types", "Select types of site from the list");
        }
        Set<String> codes = Stream.of(places.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return new Targets(chosen, codes, asAt);
    }
}
