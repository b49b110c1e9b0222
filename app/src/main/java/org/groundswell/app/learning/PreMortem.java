package org.groundswell.app.learning;

import java.util.Map;

/**
 * What a programme's plan does about the likely causes of failure.
 *
 * @param revision counts saves, so that nobody overwrites another unseen; 0 before the first
 */
public record PreMortem(int revision, Map<Cause, Answer> answers) {

    public static final PreMortem NONE = new PreMortem(0, Map.of());

    /**
     * One cause.
     *
     * @param covered whether the plan deals with it
     * @param how     in words, "" if none were given
     */
    public record Answer(boolean covered, String how) {}

    public PreMortem {
        answers = Map.copyOf(answers);
    }

    /** How many causes the plan deals with. */
    public long covered() {
        return answers.values().stream().filter(Answer::covered).count();
    }
}
