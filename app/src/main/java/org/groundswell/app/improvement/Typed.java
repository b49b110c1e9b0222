package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a form sent, read field by field; remembers every field that has to be put right. */
final class Typed {

    private static final int LONGEST = 20_000;

    private final Map<String, String> fields;
    private final List<Refusal.Reason> reasons = new ArrayList<>();

    Typed(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The words of a field without space around them and with plain line ends; "" if there are none. */
    String text(String field) {
        var text = fields.getOrDefault(field, "")
                .replace("\r\n", "\n")
                .replace("\u0000", "")
                .strip();
        if (text.length() > LONGEST) {
            refuse(field, "Shorten this to %,d characters; it has %,d".formatted(LONGEST, text.length()));
        } else {
            try {
                PatientData.refuseIn(field, text);
            } catch (Refusal refusal) {
                reasons.addAll(refusal.reasons());
            }
        }
        return text;
    }

    /** As {@link #text}, on one line of at most {@code longest} characters. */
    String line(String field, int longest) {
        var line = text(field).replaceAll("\\s+", " ");
        if (line.length() > longest) {
            refuse(field, "Shorten this to %d characters; it has %d".formatted(longest, line.length()));
        }
        return line;
    }

    /** As {@link #line}, refused with that message when empty. */
    String requiredLine(String field, int longest, String otherwise) {
        var line = line(field, longest);
        if (line.isEmpty()) {
            refuse(field, otherwise);
        }
        return line;
    }

    boolean ticked(String field) {
        return !fields.getOrDefault(field, "").isEmpty();
    }

    /** The one constant named, or null when nothing was chosen. */
    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var name = fields.getOrDefault(field, "");
        if (name.isEmpty()) {
            return null;
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            refuse(field, "Choose one of the answers offered");
        }
        return found.orElse(null);
    }

    /** The constants named, one a line. */
    <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        var names = Set.copyOf(fields.getOrDefault(field, "").lines().collect(Collectors.toSet()));
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words separated by commas or line ends, without repeats, as typed. */
    List<String> list(String field, int longest) {
        var items = Arrays.stream(text(field).split("[,;\n]"))
                .map(item -> item.strip().replaceAll("\\s+", " "))
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        items.stream()
                .filter(item -> item.length() > longest)
                .findFirst()
                .ifPresent(item -> refuse(field, "Shorten \"%s\" to %d characters".formatted(item, longest)));
        return items;
    }

    void refuse(String field, String message) {
        reasons.add(new Refusal.Reason(field, message));
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    void refuseIfWrong() {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }
}
