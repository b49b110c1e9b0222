package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which conditions and which people an improvement is about, so that it can be found by them.
 *
 * @param otherConditions in free words, each with a capital at its beginning: "Atrial fibrillation"
 */
public record Focus(Set<ClinicalArea> conditions, List<String> otherConditions, Set<PopulationGroup> groups) {

    public static final Focus UNKNOWN = new Focus(Set.of(), List.of(), Set.of());

    private static final int LONGEST_CONDITION = 60;
    private static final int MOST_CONDITIONS = 20;

    public Focus {
        conditions = new TreeSet<>(conditions);
        otherConditions = List.copyOf(otherConditions);
        groups = new TreeSet<>(groups);
    }

    static Focus read(Typed typed) {
        var others = typed.list("otherConditions", LONGEST_CONDITION).stream()
                .map(Focus::capitalised)
                .distinct()
                .toList();
        if (others.size() > MOST_CONDITIONS) {
            typed.refuse("otherConditions", "Name %d conditions at most".formatted(MOST_CONDITIONS));
        }
        return new Focus(
                typed.choices("conditions", ClinicalArea.class),
                others,
                typed.choices("groups", PopulationGroup.class));
    }

    /** So that "asthma" and "Asthma" are one value to choose. */
    private static String capitalised(String condition) {
        int first = condition.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(condition.codePointAt(0))) + condition.substring(first);
    }

    void into(Fields fields) {
        fields.with("conditions", conditions.stream().map(Enum::name).collect(Collectors.joining("\n")))
                .with("otherConditions", String.join(", ", otherConditions))
                .with("groups", groups.stream().map(Enum::name).collect(Collectors.joining("\n")));
    }

    /** The conditions as a reader would say them, those of the list first. */
    public List<String> conditionNames() {
        return Stream.concat(conditions.stream().map(ClinicalArea::label), otherConditions.stream())
                .distinct()
                .toList();
    }

    /** The groups as a reader would say them. */
    public List<String> groupNames() {
        return groups.stream().map(PopulationGroup::label).toList();
    }

    /** All its words, for a search. */
    List<String> words() {
        var words = new ArrayList<>(conditionNames());
        words.addAll(groupNames());
        return words;
    }
}
