package org.groundswell.app.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the team agreed about one item.
 *
 * @param state   a level, does not apply, or still not known
 * @param words   why, if somebody wrote it down
 * @param dissent what some did not agree with, by role
 * @param version counts changes; 0 before the first
 */
public record AgreedLevel(
        AnswerState state, @Nullable Integer level, String words, Map<RaterRole, String> dissent, int version) {

    public AgreedLevel {
        dissent = Collections.unmodifiableMap(new TreeMap<>(dissent));
        if ((state == AnswerState.LEVEL) != (level != null) || state == AnswerState.BLANK) {
            throw new IllegalArgumentException(
                    "What is agreed is a level, or that there is none, got " + state + " " + level);
        }
    }
    /** The same, on another version. */
    AgreedLevel on(int other) {
        return new AgreedLevel(state, level, words, dissent, other);
    }
}
