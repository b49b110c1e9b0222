package org.groundswell.app.fit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.Choice;

/** The fields of a form in which levels are chosen: {@code level-need} holds the level of "need". */
final class LevelFields {

    private static final String PREFIX = "level-";

    /** What stands for not knowing. */
    static final String UNKNOWN = "unknown";

    private LevelFields() {}

    static String name(String code) {
        return PREFIX + code;
    }

    /** The levels chosen; what nobody chose, or is not known, is absent. */
    static Map<String, Integer> levels(Map<String, String> typed) {
        var levels = new HashMap<String, Integer>();
        typed.forEach((field, value) -> {
            if (field.startsWith(PREFIX) && !value.isEmpty() && !value.equals(UNKNOWN)) {
                levels.put(field.substring(PREFIX.length()), level(field, value));
            }
        });
        return levels;
    }

    private static int level(String field, String value) {
        if (!value.matches("[0-9]{1,2}")) {
            throw new Refusal(field, "Select one of the levels");
        }
        return Integer.parseInt(value);
    }

    /**
     * The levels of an item as radios, with their anchors.
     *
     * @param numbered whether labels begin with the value
     * @param certain  whether somebody has to know; otherwise "Don't know" is offered
     */
    static List<Choice> choices(Item item, String chosen, boolean numbered, boolean certain) {
        var levels = item.levels().stream()
                .map(level -> new Choice(
                        Integer.toString(level.value()),
                        label(level, numbered),
                        level.anchor(),
                        chosen.equals(Integer.toString(level.value()))));
        return certain
                ? levels.toList()
                : Stream.concat(levels, Stream.of(new Choice(UNKNOWN, "Don't know", "", chosen.equals(UNKNOWN))))
                        .toList();
    }

    private static String label(Level level, boolean numbered) {
        return numbered ? level.value() + " " + level.label() : level.label();
    }
}
