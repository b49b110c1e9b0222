package org.groundswell.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.app.problem.Refusal;

/**
 * Words that mean the same, read from a plain text. One group stands on a line, separated by commas: whoever looks for
 * one of them finds the others too. {@code a, b => c, d} finds c and d for a and b, but not the other way round. A line
 * that begins with # is a remark. An abbreviation that is also a small word (IT, OR) counts only in capitals.
 */
final class Synonyms {

    static final int MOST_LINES = 20_000;
    private static final int MOST_WORDS = 8;

    static final Synonyms NONE = new Synonyms(Map.of(), 0);

    /**
     * Words that may stand for others.
     *
     * @param shown     as written in the file
     * @param words     for exact comparison
     * @param stems     as they stand in the index
     * @param sameThing false if they are only related: a wider or a narrower word
     */
    record Other(String shown, List<String> words, List<String> stems, boolean sameThing) {}

    private final Map<List<String>, Entry> entries;
    private final Set<String> known;
    private final int longest;

    private record Entry(boolean capitals, List<Other> others) {}

    private Synonyms(Map<List<String>, Entry> entries, int longest) {
        this.entries = entries;
        this.known = entries.keySet().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        this.longest = longest;
    }

    /** How many words or phrases lead to others. */
    int size() {
        return entries.size();
    }

    /** Whether any of the words or phrases has this word, so that it is no mistake. */
    boolean knows(String stem) {
        return known.contains(stem);
    }

    /** The most words a phrase has. */
    int longest() {
        return longest;
    }

    /**
     * What also stands for these words.
     *
     * @param stems    of the words, in order
     * @param capitals whether they were typed in capitals
     */
    List<Other> of(List<String> stems, boolean capitals) {
        var entry = entries.get(stems);
        return entry == null || (entry.capitals() && !capitals) ? List.of() : entry.others();
    }

    /**
     * Reads groups of synonyms.
     *
     * @param field of the form they come from, for the refusal
     * @param texts each with groups of its own; groups that share a word are not joined
     * @throws Refusal naming every line that cannot be read
     */
    static Synonyms read(String field, String... texts) {
        var gathered = new LinkedHashMap<List<String>, Gathered>();
        var problems = new ArrayList<String>();
        for (var text : texts) {
            read(text, gathered, problems);
        }
        if (!problems.isEmpty()) {
            int more = problems.size() - 10;
            throw new Refusal(
                    field,
                    String.join("; ", problems.subList(0, Math.min(10, problems.size())))
                            + (more > 0 ? "; and %,d lines more".formatted(more) : ""));
        }
        var entries = new HashMap<List<String>, Entry>();
        int longest = 0;
        for (var one : gathered.entrySet()) {
            entries.put(
                    one.getKey(),
                    new Entry(
                            one.getValue().capitals,
                            List.copyOf(one.getValue().others.values())));
            longest = Math.max(longest, one.getKey().size());
        }
        return new Synonyms(Map.copyOf(entries), longest);
    }

    private static final class Gathered {
        private boolean capitals;
        private final Map<List<String>, Other> others = new LinkedHashMap<>();
    }

    private static void read(String text, Map<List<String>, Gathered> gathered, List<String> problems) {
        var lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            problems.add("There are %,d lines, and at most %,d are read".formatted(lines.size(), MOST_LINES));
            return;
        }
        for (int n = 0; n < lines.size(); n++) {
            var line = lines.get(n).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var problem = readLine(line, gathered);
            if (!problem.isEmpty()) {
                problems.add("Line %d: %s".formatted(n + 1, problem));
            }
        }
    }

    /** @return what is wrong with the line; "" if nothing is */
    private static String readLine(String line, Map<List<String>, Gathered> gathered) {
        var sides = line.split("=>", -1);
        if (sides.length > 2) {
            return "there is more than one =>";
        }
        var from = new ArrayList<Other>();
        var to = new ArrayList<Other>();
        boolean oneWay = sides.length == 2;
        for (int side = 0; side < sides.length; side++) {
            for (var part : sides[side].split(",", -1)) {
                var shown = part.strip();
                var tokens = Language.tokens(shown);
                if (tokens.isEmpty()) {
                    return shown.isEmpty()
                            ? "something is missing beside a comma or =>"
                            : "\"" + shown + "\" has no word";
                }
                if (tokens.size() > MOST_WORDS) {
                    return "\"%s\" has more than %d words".formatted(shown, MOST_WORDS);
                }
                var other = new Other(
                        shown,
                        tokens.stream().map(Language.Token::word).toList(),
                        tokens.stream().map(Language.Token::stem).toList(),
                        !oneWay);
                (side == 1 ? to : from).add(other);
            }
        }
        if (!oneWay && from.size() < 2) {
            return "a group needs at least two, separated by commas";
        }
        for (var one : from) {
            var entry = gathered.computeIfAbsent(one.stems(), _ -> new Gathered());
            entry.capitals |= isSmallWordInCapitals(one);
            for (var other : oneWay ? to : from) {
                if (!other.stems().equals(one.stems())) {
                    entry.others.putIfAbsent(other.stems(), other);
                }
            }
        }
        return "";
    }

    private static boolean isSmallWordInCapitals(Other one) {
        return one.words().size() == 1
                && Language.SMALL.contains(one.words().getFirst())
                && one.shown().equals(one.shown().toUpperCase(Locale.ROOT));
    }
}
