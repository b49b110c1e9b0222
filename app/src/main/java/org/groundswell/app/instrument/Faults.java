package org.groundswell.app.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.instrument.InstrumentReading.Fault;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with a text, so that all of it can be told at once. */
final class Faults {

    /** More than these nobody reads; the rest is told after the first are put right. */
    private static final int MOST = 200;

    private final List<Fault> all = new ArrayList<>();

    void at(Node node, String message) {
        at(node.getStartMark(), message);
    }

    void at(Mark mark, String message) {
        at(mark.getLine() + 1, message);
    }

    void at(int line, String message) {
        if (all.size() < MOST) {
            all.add(new Fault(line, message));
        }
    }

    boolean any() {
        return !all.isEmpty();
    }

    /** In the order of the text. */
    List<Fault> all() {
        return all.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    /** The known word somebody probably meant: one or two letters away. */
    static Optional<String> meant(String typed, List<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= 2)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** Levenshtein's distance: letters to put in, take out or change. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(Math.min(here[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = here;
        }
        return above[other.length()];
    }
}
