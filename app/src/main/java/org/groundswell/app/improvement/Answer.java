package org.groundswell.app.improvement;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of an improvement under one heading.
 *
 * @param question the heading: "What is done"
 * @param words    as typed; "" where nothing is said yet
 */
public record Answer(String question, String words) {

    /** Those of them that say something. */
    static List<Answer> given(Answer... answers) {
        return Stream.of(answers).filter(answer -> !answer.words().isBlank()).toList();
    }
}
