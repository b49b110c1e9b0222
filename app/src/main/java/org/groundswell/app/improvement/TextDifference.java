package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * How one text became another, word by word: the fewest words added and removed (a longest common subsequence). Spaces
 * and line breaks alone make no difference.
 *
 * @param pieces in the order of reading; what was removed stands before what was added in its place
 */
public record TextDifference(List<Piece> pieces) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words that stayed, came or went together, with the spaces behind them. */
    public record Piece(Kind kind, String text) {}

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’\\-]*\\s*|[^\\p{L}\\p{N}\\s]\\s*");
    private static final Pattern LINE = Pattern.compile("[^\n]*\n+|[^\n]+");

    /** Cells of the table the subsequence is found with; more, and lines are compared instead of words. */
    private static final int MOST_CELLS = 4_000_000;

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    public static TextDifference between(String before, String after) {
        var words = parts(WORD, before);
        var others = parts(WORD, after);
        boolean small = (long) words.size() * others.size() <= MOST_CELLS;
        return new TextDifference(small ? joined(words, others) : joined(parts(LINE, before), parts(LINE, after)));
    }

    /** Whether the texts say the same in the same words. */
    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /** How many words were added. */
    public int added() {
        return words(Kind.ADDED);
    }

    /** How many words were removed. */
    public int removed() {
        return words(Kind.REMOVED);
    }

    private int words(Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .mapToInt(piece -> piece.text().strip().split("\\s+").length)
                .sum();
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text.strip())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<Piece> joined(List<String> before, List<String> after) {
        var joined = new ArrayList<Piece>();
        for (var step : steps(before, after, (a, b) -> a.strip().equals(b.strip()))) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.kind() == step.kind()) {
                joined.set(joined.size() - 1, new Piece(last.kind(), last.text() + step.part()));
            } else {
                joined.add(new Piece(step.kind(), step.part()));
            }
        }
        return joined;
    }

    /** One part that stayed, came or went. */
    record Step<T>(Kind kind, T part) {}

    /** How one list became another with the fewest parts added and removed; what stayed is told as it is now. */
    static <T> List<Step<T>> steps(List<T> before, List<T> after, BiPredicate<T, T> same) {
        int n = before.size();
        int m = after.size();
        var steps = new ArrayList<Step<T>>();
        int begin = 0;
        while (begin < n && begin < m && same.test(before.get(begin), after.get(begin))) {
            steps.add(new Step<>(Kind.SAME, after.get(begin++)));
        }
        int end = 0;
        while (end < n - begin && end < m - begin && same.test(before.get(n - 1 - end), after.get(m - 1 - end))) {
            end++;
        }
        middle(before.subList(begin, n - end), after.subList(begin, m - end), same, steps);
        after.subList(m - end, m).forEach(part -> steps.add(new Step<>(Kind.SAME, part)));
        return steps;
    }

    private static <T> void middle(List<T> before, List<T> after, BiPredicate<T, T> same, List<Step<T>> steps) {
        int n = before.size();
        int m = after.size();
        if ((long) n * m > MOST_CELLS) {
            before.forEach(part -> steps.add(new Step<>(Kind.REMOVED, part)));
            after.forEach(part -> steps.add(new Step<>(Kind.ADDED, part)));
            return;
        }
        // Length of the longest common subsequence of what follows i and what follows j.
        var common = new char[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = same.test(before.get(i), after.get(j))
                        ? (char) (common[i + 1][j + 1] + 1)
                        : (char) Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && same.test(before.get(i), after.get(j))) {
                steps.add(new Step<>(Kind.SAME, after.get(j)));
                i++;
                j++;
            } else if (j == m || (i < n && common[i + 1][j] >= common[i][j + 1])) {
                steps.add(new Step<>(Kind.REMOVED, before.get(i++)));
            } else {
                steps.add(new Step<>(Kind.ADDED, after.get(j++)));
            }
        }
    }
}
