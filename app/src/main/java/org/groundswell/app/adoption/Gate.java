package org.groundswell.app.adoption;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.WaveId;

/**
 * What stands between a programme's sites and the later stages, read once for as many sites as are moved together. The
 * database repeats these rules for those who race.
 *
 * @param testWaves waves in which sites may go ahead before the decision
 * @param proceed   whether the latest scale decision is a complete "proceed"
 * @param inForce   whether a version may be taken into use, as far as stop notices go
 */
record Gate(Set<WaveId> testWaves, boolean proceed, Predicate<VersionId> inForce) {

    /** @throws Refusal if this adoption may not be at the stage it is at */
    void check(Adoption moved) {
        check(moved, moved.stage());
    }

    private void check(Adoption adoption, AdoptionStage stage) {
        if (stage.reaches(AdoptionStage.PREPARING)) {
            mustBeTestedOrDecided(adoption);
        }
        if (!stage.adopted()) {
            return;
        }
        if (adoption.champion().isEmpty() || adoption.version() == null) {
            throw new Refusal("champion", StageRules.OWNER_AND_VERSION);
        }
        if (!inForce.test(adoption.version())) {
            throw new Refusal("stage", StageRules.STOP_NOTICE);
        }
    }

    /**
     * A correction may not bring a site to where a move could not have brought it: into use under a stop notice or
     * without owner and version, nor beyond the test wave without a decision. What had been reached before may stand.
     *
     * @throws Refusal if it does
     */
    void checkCorrection(Adoption before, Adoption after) {
        for (var stage : List.of(AdoptionStage.PREPARING, AdoptionStage.LIVE)) {
            boolean newlyReached = reached(after, stage) && !reached(before, stage);
            boolean again = after.stage().reaches(stage) && !before.stage().reaches(stage);
            if (newlyReached || again) {
                check(after, stage);
            }
        }
    }

    private static boolean reached(Adoption adoption, AdoptionStage stage) {
        return adoption.history().standing().stream()
                .anyMatch(event -> event.stage().reaches(stage));
    }

    /** @throws Refusal if this adoption is beyond the test wave without a decision */
    void checkWave(Adoption adoption) {
        if (adoption.stage().reaches(AdoptionStage.PREPARING)) {
            mustBeTestedOrDecided(adoption);
        }
    }

    private void mustBeTestedOrDecided(Adoption adoption) {
        boolean testing = adoption.wave() != null && testWaves.contains(adoption.wave());
        if (!testing && !proceed) {
            throw new Refusal("stage", StageRules.DECISION);
        }
    }
}
