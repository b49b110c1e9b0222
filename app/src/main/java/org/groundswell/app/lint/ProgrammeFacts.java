package org.groundswell.app.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;

/**
 * What the checks of a plan look at.
 *
 * @param gateOpen whether a decision to proceed stands, with its statements
 */
record ProgrammeFacts(
        Programme programme,
        List<SpreadAim> aims,
        List<Wave> waves,
        boolean gateOpen,
        SiteFacts sites,
        TestFacts tests,
        Map<WaveId, Integer> sitesByWave,
        LocalDate today) {

    /**
     * Counts of sites.
     *
     * @param targeted      on the target list today
     * @param committed     that have committed or gone further
     * @param withoutDeputy of these, without a deputy
     * @param withChampion  of the committed, with a champion
     * @param sameChampion  the most of these that name one and the same
     * @param live          live, embedded or sustained
     * @param declared      of these, by their own word alone
     * @param beyondTest    engaged or further, and not in a test wave
     */
    record SiteFacts(
            int targeted,
            int committed,
            int withoutDeputy,
            int withChampion,
            int sameChampion,
            int live,
            int declared,
            int beyondTest) {}

    /**
     * The sites of test waves, and in how many ways they differ. What is not known of a site does not count.
     *
     * @param sites       how many
     * @param types       types of site
     * @param boards      integrated care boards
     * @param ruralities  kinds of country
     * @param deprivation fifths of deprivation
     */
    record TestFacts(int sites, int types, int boards, int ruralities, int deprivation) {

        boolean areAlike() {
            return Math.max(Math.max(types, boards), Math.max(ruralities, deprivation)) <= 1;
        }
    }

    boolean hasTestWave() {
        return waves.stream().anyMatch(Wave::test);
    }

    int sitesIn(Wave wave) {
        return sitesByWave.getOrDefault(wave.id(), 0);
    }
}
