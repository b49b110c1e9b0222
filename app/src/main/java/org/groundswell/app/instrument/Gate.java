package org.groundswell.app.instrument;

import java.util.List;

/**
 * Something that has to be so before any score counts. Answered with met, not met, unknown or not applicable.
 *
 * @param code      unique within its instrument
 * @param title     a few words: "Patient safety and clinical risk"
 * @param question  what is asked
 * @param guidance  how to tell, and what would count as met
 * @param nextSteps options where it is not met or not known
 */
public record Gate(String code, String title, String question, String guidance, List<NextStep> nextSteps) {

    public Gate {
        nextSteps = List.copyOf(nextSteps);
    }
}
