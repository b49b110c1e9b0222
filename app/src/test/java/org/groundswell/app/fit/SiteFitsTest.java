package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.instrument.Domain;
import org.junit.jupiter.api.Test;

class SiteFitsTest {

    private static final List<Domain> EIGHT = dimensions(8);

    /** The worked example of the design: required 4,3,2,5,3,1,0,4 and site 3,4,2,2,3,0,2,4. */
    @Test
    void countsAsTheWorkedExampleDoes() {
        var fit = fit(EIGHT, requirements(-1, 4, 3, 2, 5, 3, 1, 0, 4), 3, 4, 2, 2, 3, 0, 2, 4);

        var known = fit.known().orElseThrow();
        assertThat(100 * known.fit()).isCloseTo(77.272727, within(5e-7));
        assertThat(known.met()).isEqualTo(5);
        assertThat(known.largest()).isEqualTo(3);
        assertThat(fit.state()).isEqualTo(State.GAPS);
        assertThat(fit.gaps().getFirst().dimension().code()).isEqualTo("d3");
    }

    @Test
    void aCriticalGapOfTwoBlocksHoweverGoodTheRest() {
        var blocked = fit(dimensions(3), requirements(0, 4, 1, 1), 2, 5, 5);

        assertThat(blocked.state()).isEqualTo(State.BLOCKED);
        assertThat(blocked.blocking())
                .extracting(cell -> cell.dimension().code())
                .containsExactly("d0");
        assertThat(fit(dimensions(3), requirements(0, 4, 1, 1), 3, 5, 5).state())
                .isEqualTo(State.GAPS);
        assertThat(fit(dimensions(3), requirements(0, 4, 1, 1), 4, 5, 5).state())
                .isEqualTo(State.FITS);
    }

    @Test
    void whatNobodyKnowsIsNeitherMetNorMissing() {
        var known = SiteFits.of(dimensions(2), requirements(0, 4, 4), Map.of("d1", 4.0));

        assertThat(known.state()).isEqualTo(State.NOT_KNOWN);
        assertThat(known.known().orElseThrow().fit()).isEqualTo(1);
        assertThat(known.knownCount()).isEqualTo(1);
        assertThat(known.cells().getFirst()).matches(cell -> !cell.known());
        assertThat(SiteFits.of(dimensions(2), requirements(0, 4, 4), Map.of()).state())
                .isEqualTo(State.NOT_RATED);
    }

    @Test
    void ranksGapsByTheSitesTheyAloneKeepBack() {
        var dimensions = dimensions(3);
        var required = requirements(List.of(0, 1), 4, 4, 4);
        var map = new FitMap(
                required,
                dimensions,
                List.of(
                        site(fit(dimensions, required, 0, 4, 4)),
                        site(fit(dimensions, required, 1, 4, 3)),
                        site(fit(dimensions, required, 4, 2, 4)),
                        site(fit(dimensions, required, 0, 0, 4)),
                        site(fit(dimensions, required, 4, 4, 3)),
                        site(SiteFits.of(dimensions, required, Map.of()))));

        assertThat(map.unlocks())
                .extracting(unlock -> unlock.dimension().code())
                .containsExactly("d0", "d1", "d2");
        assertThat(map.unlocks()).extracting(FitMap.Unlock::only).containsExactly(2, 1, 0);
        assertThat(map.unlocks()).extracting(FitMap.Unlock::perfect).containsExactly(1, 1, 1);
        assertThat(map.unlocks()).extracting(FitMap.Unlock::fallingShort).containsExactly(3, 2, 2);
        assertThat(map.across().getFirst().counts()).containsExactly(2, 0, 0, 3);
        assertThat(map.across().getFirst().unknown()).isEqualTo(1);
        assertThat(map.byState()).containsEntry(State.BLOCKED, 4).containsEntry(State.NOT_RATED, 1);
    }

    private static FitMap.Row site(SiteFits fit) {
        return new FitMap.Row(
                new EntryId(UUID.randomUUID()), "P1", "Practice", "", null, AdoptionStage.ENGAGED, null, fit);
    }

    private static SiteFits fit(List<Domain> dimensions, Requirements required, int... levels) {
        var byDimension = new HashMap<String, Double>();
        IntStream.range(0, levels.length).forEach(place -> byDimension.put("d" + place, (double) levels[place]));
        return SiteFits.of(dimensions, required, byDimension);
    }

    private static List<Domain> dimensions(int number) {
        return IntStream.range(0, number)
                .mapToObj(place -> new Domain("d" + place, "Dimension " + place, "", 1, false, null, List.of()))
                .toList();
    }

    private static Requirements requirements(int critical, int... levels) {
        return requirements(List.of(critical), levels);
    }

    private static Requirements requirements(List<Integer> critical, int... levels) {
        var byDimension = new HashMap<String, Requirement>();
        IntStream.range(0, levels.length)
                .forEach(place ->
                        byDimension.put("d" + place, new Requirement(levels[place], critical.contains(place))));
        return new Requirements(new ImprovementId(UUID.randomUUID()), 1, 1, 1, byDimension);
    }
}
