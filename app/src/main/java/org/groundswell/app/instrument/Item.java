package org.groundswell.app.instrument;

import java.util.List;
import java.util.Optional;

/**
 * One question of an instrument.
 *
 * @param code          unique within its instrument
 * @param hint          what to think of before answering; may be ""
 * @param evidence      what evidence would answer this
 * @param levels        the answers offered, lowest value first
 * @param weight        what it counts for within its domain, above 0
 * @param critical      whether not knowing the answer, or the lowest level, needs attention however good the rest
 * @param evidenceAtTop whether the best level without a piece of evidence is called claimed without evidence
 * @param nextSteps     options where it is rated low
 */
public record Item(
        String code,
        String question,
        String hint,
        String evidence,
        List<Level> levels,
        double weight,
        boolean critical,
        boolean evidenceAtTop,
        List<NextStep> nextSteps) {

    public Item {
        levels = List.copyOf(levels);
        nextSteps = List.copyOf(nextSteps);
    }

    /** The level with this value. */
    public Optional<Level> level(int value) {
        return levels.stream().filter(level -> level.value() == value).findFirst();
    }

    /**
     * What a level counts for where the instrument adds up points. A median may lie between two levels; its points then
     * lie between theirs.
     *
     * @throws IllegalArgumentException if there is no such level, or levels carry no points
     */
    public double points(double level) {
        return (pointsAt((int) Math.floor(level)) + pointsAt((int) Math.ceil(level))) / 2;
    }

    /** Whether the points of a level are known for certain. */
    public boolean confirmed(double level) {
        return levels.stream()
                .filter(each -> Math.abs(each.value() - level) < 1)
                .allMatch(Level::confirmed);
    }

    private double pointsAt(int value) {
        var points = level(value).map(Level::points).orElse(null);
        if (points == null) {
            throw new IllegalArgumentException("%s has no points at %d".formatted(code, value));
        }
        return points;
    }

    /** The highest level. */
    public Level top() {
        return levels.getLast();
    }
}
