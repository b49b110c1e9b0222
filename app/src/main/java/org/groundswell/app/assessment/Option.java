package org.groundswell.app.assessment;

import java.util.List;
import org.groundswell.app.instrument.NextStep;
import org.jspecify.annotations.Nullable;

/**
 * One place where something could be done next, with the options there are for it: choices, never <i>the</i> answer.
 *
 * @param kind   why it is offered
 * @param about  code of the item or gate
 * @param title  its question or title
 * @param stands what stands there now, in words
 * @param level  the level it stands at, rounded down; null where there is none
 * @param best   the best level there is; null for a gate
 * @param gain   weight × gap: what it could add to the score, 0 to 1
 * @param steps  the options, the instrument's own first
 */
public record Option(
        Kind kind,
        String about,
        String title,
        String stands,
        @Nullable Integer level,
        @Nullable Integer best,
        double gain,
        List<NextStep> steps) {

    /** Why something is offered, in the order things are ranked. */
    public enum Kind {
        GATE("A gate is not met"),
        GATE_UNKNOWN("A gate is not known"),
        FIND_OUT("Nobody knows, and it is critical"),
        DISCUSS("The raters differ"),
        STRENGTHEN("Most to gain"),
        /** Where levels are kinds: nothing is gained or lost, but what is complex needs the most thought. */
        ADAPT("Complicated or complex");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Option {
        steps = List.copyOf(steps);
    }
}
