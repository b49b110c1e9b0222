package org.groundswell.analytics.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The signals of a chart, found rule by rule and kept by point. */
final class Reasons {

    private final Lines lines;
    private final Set<Rule> rules;
    private final Conventions conventions;
    private final List<List<Signal>> byPoint = new ArrayList<>();

    Reasons(Lines lines, Set<Rule> rules, Conventions conventions) {
        this.lines = lines;
        this.rules = rules;
        this.conventions = conventions;
        for (int i = 0; i < lines.value.length; i++) {
            byPoint.add(new ArrayList<>());
        }
    }

    List<Signal> signals(int i) {
        return List.copyOf(byPoint.get(i));
    }

    /** The signals of a point as {@link Verdict} reads them; none beyond the end. */
    int bits(int i) {
        int bits = 0;
        if (i == byPoint.size()) {
            return bits;
        }
        for (var signal : byPoint.get(i)) {
            bits |= Verdict.bit(signal.rule(), signal.side());
        }
        return bits;
    }

    void findOutside(Set<Integer> ghosted) {
        if (!rules.contains(Rule.OUTSIDE_LIMITS)) {
            return;
        }
        for (int i = 0; i < lines.value.length; i++) {
            for (Side side : Side.values()) {
                if (lines.isOutside(i, side) && !ghosted.contains(i)) {
                    byPoint.get(i).add(new Signal(Rule.OUTSIDE_LIMITS, side, i, i));
                }
            }
        }
    }

    /** Shift, trend and two of three on the points that count, as if the others were not there. */
    void findPatterns(int[] counting, List<Part> parts) {
        int n = counting.length;
        for (Side side : Side.values()) {
            int way = side == Side.HIGH ? 1 : -1;
            var sides = BitRow.of(n, j -> lines.side(counting[j]) == way);
            if (rules.contains(Rule.SHIFT)) {
                var joined = joined(Rule.SHIFT, counting, parts);
                var steps = BitRow.of(n, j -> j > 0 && sides.get(j) && sides.get(j - 1) && joined.get(j));
                flagRows(Rule.SHIFT, side, steps, conventions.shiftPoints(), counting);
            }
            if (rules.contains(Rule.TREND)) {
                var joined = joined(Rule.TREND, counting, parts);
                var steps = BitRow.of(
                        n, j -> joined.get(j) && way * (lines.value[counting[j]] - lines.value[counting[j - 1]]) > 0);
                flagRows(Rule.TREND, side, steps, conventions.trendPoints(), counting);
            }
            if (rules.contains(Rule.TWO_OF_THREE)) {
                flagTwoOfThree(side, sides, counting, parts);
            }
        }
    }

    /** The points of the longest run on its own side, if it is too long to be chance. */
    void addLongRun(RunTest runs, int[] counting) {
        if (!rules.contains(Rule.LONG_RUN) || !runs.isLongRun()) {
            return;
        }
        var signal = new Signal(Rule.LONG_RUN, runs.runSide(), runs.firstOfRun(), runs.lastOfRun());
        for (int i : counting) {
            if (i >= runs.firstOfRun() && i <= runs.lastOfRun() && lines.side(i) != 0) {
                byPoint.get(i).add(signal);
            }
        }
    }

    /** Where a pattern may go on from the point before. */
    private BitRow joined(Rule rule, int[] counting, List<Part> parts) {
        boolean crosses = conventions.crossing().contains(rule);
        int[] part = new int[lines.value.length];
        for (int k = 0; k < parts.size(); k++) {
            Arrays.fill(part, parts.get(k).from(), parts.get(k).to(), k);
        }
        return BitRow.of(
                counting.length,
                j -> j > 0
                        && lines.isPresent(counting[j])
                        && lines.isPresent(counting[j - 1])
                        && (crosses || part[counting[j]] == part[counting[j - 1]]));
    }

    private void flagRows(Rule rule, Side side, BitRow steps, int points, int[] counting) {
        int n = counting.length;
        var flagged = BitRow.windows(n, points, start -> PatternBits.rows(steps.from(start), points));
        for (int first = 0; first < n; first++) {
            if (!flagged.get(first)) {
                continue;
            }
            int last = first;
            while (last + 1 < n && steps.get(last + 1)) {
                last++;
            }
            var signal = new Signal(rule, side, counting[first], counting[last]);
            for (int j = first; j <= last; j++) {
                byPoint.get(counting[j]).add(signal);
            }
            first = last;
        }
    }

    private void flagTwoOfThree(Side side, BitRow sides, int[] counting, List<Part> parts) {
        var how = conventions.twoOfThree();
        int n = counting.length;
        var joined = joined(Rule.TWO_OF_THREE, counting, parts);
        var beyond = BitRow.of(
                n,
                j -> lines.isBeyondTwoSigma(counting[j], side)
                        && (how.countsBeyondLimits || !lines.isOutside(counting[j], side)));
        var ends = BitRow.windows(
                n,
                3,
                start -> PatternBits.windowsOfThree(
                        beyond.from(start), sides.from(start), joined.from(start), how.thirdOnSameSide));
        var flagged = BitRow.windows(n, 3, start -> PatternBits.twoOfThree(beyond.from(start), ends.from(start)));
        for (int j = 0; j < n; j++) {
            if (flagged.get(j)) {
                int end = j;
                while (!ends.get(end)) {
                    end++;
                }
                byPoint.get(counting[j]).add(new Signal(Rule.TWO_OF_THREE, side, counting[end - 2], counting[end]));
            }
        }
    }
}
