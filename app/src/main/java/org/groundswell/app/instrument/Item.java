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

    /** The highest level. */
    public Level top() {
        return levels.getLast();
    }
}
