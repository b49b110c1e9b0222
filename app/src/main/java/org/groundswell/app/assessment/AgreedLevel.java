package org.groundswell.app.assessment;

import java.util.Map;
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
        dissent = Map.copyOf(dissent);
        if ((state == AnswerState.LEVEL) != (level != null) || state == AnswerState.BLANK) {
            throw new IllegalArgumentException(
                    "What is agreed is a level, or that there is none, got " + state + " " + level);
        }
    }
}
