package org.groundswell.app.instrument;

import java.util.List;

/**
 * One option, never <i>the</i> answer, for an item rated too low or a gate that is not met.
 *
 * @param code   unique within its instrument; names the option in a plan
 * @param text   what to do, in the imperative
 * @param basis  why this may help: where it comes from, and how sure that is
 * @param topic  slug of the page of the guide that says more
 * @param levels the values at which an item's option is offered, lowest first; empty for the options of a gate
 */
public record NextStep(String code, String text, String basis, String topic, List<Integer> levels) {

    public NextStep {
        levels = List.copyOf(levels);
    }

    /** Whether an item rated at this level is offered this option. */
    public boolean isFor(int level) {
        return levels.contains(level);
    }
}
