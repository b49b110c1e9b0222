package org.groundswell.app.adoption;

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
        var stage = moved.stage();
        if (!stage.reaches(AdoptionStage.PREPARING)) {
            return;
        }
        checkWave(moved);
        if (!stage.adopted()) {
            return;
        }
        if (moved.champion().isEmpty() || moved.version() == null) {
            throw new Refusal("champion", StageRules.OWNER_AND_VERSION);
        }
        if (!inForce.test(moved.version())) {
            throw new Refusal("stage", StageRules.STOP_NOTICE);
        }
    }

    /** @throws Refusal if this adoption is beyond the test wave without a decision */
    void checkWave(Adoption adoption) {
        boolean testing = adoption.wave() != null && testWaves.contains(adoption.wave());
        if (adoption.stage().reaches(AdoptionStage.PREPARING) && !testing && !proceed) {
            throw new Refusal("stage", StageRules.DECISION);
        }
    }
}
