package org.groundswell.app.assessment.web;

import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.instrument.Scoring;

/**
 * What pages call levels: "2 Mostly" where levels count as numbers; only by their names where they carry points of their
 * own or are kinds, because there the number means nothing.
 */
record LevelNames(boolean numbered) {

    static LevelNames of(Instrument instrument) {
        return new LevelNames(instrument.scoring() instanceof Scoring.Weighted);
    }

    /** With two spaces behind the number, for a list to choose from. */
    String choice(Level level) {
        return numbered ? level.value() + "  " + level.label() : level.label();
    }

    String whole(Level level) {
        return numbered ? level.value() + " " + level.label() : level.label();
    }

    List<String> all(Item item) {
        return item.levels().stream().map(this::whole).toList();
    }

    /** The short name of a level, or of what lies between two: "2", "1.5", "B", "C to B". */
    String brief(Item item, double level) {
        return numbered ? Words.level(level) : between(item, level, level);
    }

    /** The lower levels of those given, lowest first: "1 or less", "Simple or Complicated". */
    String lower(Item item, List<Integer> levels) {
        return numbered ? levels.getLast() + (levels.size() > 1 ? " or less" : "") : either(item, levels);
    }

    /** The higher levels of those given, lowest first: "2 or more", "Complicated or Complex". */
    String higher(Item item, List<Integer> levels) {
        return numbered ? levels.getFirst() + (levels.size() > 1 ? " or more" : "") : either(item, levels);
    }

    private static String either(Item item, List<Integer> levels) {
        return levels.stream().map(level -> label(item, level)).collect(Collectors.joining(" or "));
    }

    /** The same of a range, "1.0 to 2.3" or "C to A"; the names reach out to whole levels. */
    String range(Item item, double low, double high) {
        return numbered ? "%.1f to %.1f".formatted(low, high) : between(item, low, high);
    }

    private static String between(Item item, double low, double high) {
        var lower = label(item, Math.floor(low));
        var upper = label(item, Math.ceil(high));
        return lower.equals(upper) ? lower : lower + " to " + upper;
    }

    private static String label(Item item, double level) {
        return item.level((int) level).map(Level::label).orElse("");
    }
}
