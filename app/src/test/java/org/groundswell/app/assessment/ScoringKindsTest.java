package org.groundswell.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.assessment.Round.Rated;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.instrument.Item;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What instruments come to that add up points, or whose levels are kinds. */
@DatabaseTest
class ScoringKindsTest {

    @Autowired
    Instruments instruments;

    /** One rater who gives each item the level this says; below 0 they do not know. */
    private static Rated rater(Instrument instrument, ToIntFunction<Item> level) {
        var items = new HashMap<String, ItemAnswer>();
        for (var item : instrument.items()) {
            int given = level.applyAsInt(item);
            items.put(item.code(), given < 0 ? ItemAnswer.dontKnow() : ItemAnswer.level(given));
        }
        var seat = new Seat(
                RaterId.random(),
                AssessmentId.random(),
                UUID.randomUUID(),
                RaterRole.CLINICAL,
                "",
                "",
                ADMINISTRATOR.id(),
                1,
                Instant.EPOCH,
                false,
                Instant.EPOCH,
                null);
        return new Rated(seat, new Sheet(items, Map.of()));
    }

    private static Outcome outcome(Instrument instrument, List<Rated> raters) {
        return Outcome.of(
                Comparison.of(new Round(instrument, raters), new Consensus(Map.of(), Map.of())), SpreadFacts.UNKNOWN);
    }

    @Test
    void gapsOfPointsAreInPointsAndNotInSteps() {
        var instrument = instruments.current(Instrument.SUSTAINABILITY);
        var outcome = outcome(instrument, List.of(rater(instrument, _ -> 2)));

        var ranked = Options.ranked(outcome);

        assertThat(outcome.profile().score().orElseThrow().point().orElseThrow())
                .isCloseTo(0.499, within(1e-9));
        assertThat(ranked).hasSize(10);
        assertThat(ranked.getFirst().about()).isEqualTo("senior-leaders");
        assertThat(ranked.getFirst().gain()).isCloseTo((15.0 - 6.2) / 100, within(1e-9));
        assertThat(ranked.getFirst().stands()).isEqualTo("B");
    }

    @Test
    void whatIsComplexComesFirstAndWhatIsSimpleNeedsNothing() {
        var instrument = instruments.current(Instrument.COMPLEXITY);
        var codes = instrument.items().stream().map(Item::code).toList();
        var outcome = outcome(instrument, List.of(rater(instrument, item -> Math.min(2, codes.indexOf(item.code())))));

        var ranked = Options.ranked(outcome);

        assertThat(ranked).extracting(Option::kind).containsOnly(Option.Kind.ADAPT);
        assertThat(ranked)
                .extracting(Option::about)
                .doesNotContain(codes.get(0))
                .endsWith(codes.get(1));
        assertThat(ranked.getFirst().stands()).isEqualTo("Complex");
        assertThat(outcome.verdict()).isEmpty();
    }

    @Test
    void theMeanOfAnItemLiesBetweenTheUnknownsAtWorstAndAtBest() {
        var instrument = instruments.current(Instrument.SCREEN);
        var first = instrument.items().getFirst();
        var raters = List.of(
                rater(instrument, _ -> 3),
                rater(instrument, _ -> 0),
                rater(instrument, item -> item.equals(first) ? -1 : 2));

        var items = outcome(instrument, raters).comparison().items();
        var open = items.getFirst().mean().orElseThrow();

        assertThat(open.low()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(open.point().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(open.high()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(items.get(1).mean().orElseThrow().low())
                .isEqualTo(items.get(1).mean().orElseThrow().high());
    }
}
