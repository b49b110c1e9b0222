package org.groundswell.app.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;

/**
 * Where the sites of a programme stand on a day. "Adopted" hides several numbers, so each is given on its own.
 *
 * @param asAt     the day it holds for
 * @param knownAt  the moment up to which records count
 * @param targeted sites on the target list on that day: the denominator of every share
 * @param steps    the main path from Engaged on, in order
 * @param off      sites off the path, for each way off it that has any
 */
public record Cascade(
        LocalDate asAt, Instant knownAt, int targeted, List<Step> steps, Map<AdoptionStage, Integer> off) {

    /**
     * One stage of the main path.
     *
     * @param now    target sites at this stage or past it on that day
     * @param ever   target sites that have ever reached this stage or one past it, whatever became of them since
     * @param byTier of {@code now}, how many by the evidence for the stage they stand at
     */
    public record Step(AdoptionStage stage, int now, int ever, Map<EvidenceTier, Integer> byTier) {}

    public Step at(AdoptionStage stage) {
        return steps.stream().filter(step -> step.stage() == stage).findFirst().orElseThrow();
    }
}
