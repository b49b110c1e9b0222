package org.groundswell.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.groundswell.app.assessment.Round.Rated;
import org.groundswell.app.instrument.AgreementRule;
import org.groundswell.app.instrument.Domain;
import org.groundswell.app.instrument.Gate;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.InstrumentId;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.instrument.Scoring;
import org.groundswell.app.instrument.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any form and any raters. */
class OutcomePropertyTest {

    private static final List<RaterRole> ROLES = List.of(RaterRole.values());

    private static final int BEST = 3;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theOrderOfRatersAndItemsChangesNothing(long seed) {
        var random = new Random(seed);
        var domains = domains(random);
        var sheets = sheets(random, domains, 4);
        var shuffledDomains = new ArrayList<>(
                domains.stream().map(domain -> shuffled(domain, random)).toList());
        Collections.shuffle(shuffledDomains, random);
        var shuffledSheets = new ArrayList<>(sheets);
        Collections.shuffle(shuffledSheets, random);

        var one = outcome(domains, sheets);
        var other = outcome(shuffledDomains, shuffledSheets);

        assertThat(score(other)).isCloseTo(score(one), within(1e-12));
        assertThat(other.verdict().map(verdict -> verdict.result()))
                .isEqualTo(one.verdict().map(verdict -> verdict.result()));
        assertThat(other.comparison().stillSplit().stream()
                        .map(item -> item.item().code()))
                .containsExactlyInAnyOrderElementsOf(one.comparison().stillSplit().stream()
                        .map(item -> item.item().code())
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anItemThatDoesNotApplyChangesNothing(long seed) {
        var random = new Random(seed);
        var domains = domains(random);
        var sheets = sheets(random, domains, 4);
        var first = domains.getFirst();
        var items = new ArrayList<>(first.items());
        items.add(item("extra", 5));
        var more = new ArrayList<>(domains);
        more.set(
                0, new Domain(first.code(), first.title(), "", first.weight(), first.critical(), first.floor(), items));
        var saying = sheets.stream()
                .map(rated -> with(rated, "extra", ItemAnswer.notApplicable("Not here")))
                .toList();

        var one = outcome(domains, sheets);
        var other = outcome(more, saying);

        assertThat(score(other)).isEqualTo(score(one));
        assertThat(other.verdict()).isEqualTo(one.verdict());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void lowIsAtMostThePointAndThePointAtMostHigh(long seed) {
        var random = new Random(seed);
        var domains = domains(random);
        var outcome = outcome(domains, sheets(random, domains, 1 + random.nextInt(6)));

        outcome.profile().score().ifPresent(score -> {
            assertThat(score.low()).isLessThanOrEqualTo(score.high());
            score.point().ifPresent(point -> assertThat(point).isBetween(score.low(), score.high()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void moreEvidenceNeverLowersTheClass(long seed) {
        var random = new Random(seed);
        var domains = domains(random);
        var sheets = sheets(random, domains, 3);
        var backed = sheets.stream()
                .map(rated -> {
                    var items = new HashMap<String, ItemAnswer>();
                    rated.sheet()
                            .items()
                            .forEach((code, answer) -> items.put(
                                    code, answer.with(List.of(new Backing("Audit", "", null, "", null, null)))));
                    return new Rated(
                            rated.seat(), new Sheet(items, rated.sheet().gates()));
                })
                .toList();
        var before = outcome(domains, sheets);
        var tested = new SpreadFacts(2 + random.nextInt(3), true, true, "");
        var after = Outcome.of(before.comparison(), tested);

        assertThat(outcome(domains, backed).verdict()).isEqualTo(before.verdict());
        before.verdict()
                .ifPresent(verdict ->
                        assertThat(after.verdict().orElseThrow().result()).isGreaterThanOrEqualTo(verdict.result()));
        before.verdict()
                .ifPresent(verdict -> assertThat(
                                before.withGatesMet().orElseThrow().result())
                        .isGreaterThanOrEqualTo(verdict.result()));
    }

    private static double score(Outcome outcome) {
        return outcome.profile().score().map(score -> score.point().orElse(-1)).orElse(-2.0);
    }

    private static Outcome outcome(List<Domain> domains, List<Rated> sheets) {
        var instrument = new Instrument(
                InstrumentId.of("test", 1),
                "test",
                1,
                "Test",
                "",
                Subject.IMPROVEMENT,
                new Scoring.Weighted(0.6, 0.7),
                AgreementRule.usual(BEST + 1),
                5,
                List.of(new Gate("safe", "Safe", "Is it?", "", List.of())),
                domains,
                "",
                "",
                "");
        return Outcome.of(Comparison.of(new Round(instrument, sheets), Consensus.NONE), SpreadFacts.UNKNOWN);
    }

    private static List<Domain> domains(Random random) {
        var domains = new ArrayList<Domain>();
        for (int d = 0; d < 4; d++) {
            var items = new ArrayList<Item>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                items.add(item("d%d-i%d".formatted(d, i), 1 + random.nextInt(3)));
            }
            boolean critical = random.nextBoolean();
            domains.add(new Domain(
                    "d" + d, "Domain " + d, "", 1 + random.nextInt(3), critical, critical ? 0.4 : null, items));
        }
        return domains;
    }

    private static Domain shuffled(Domain domain, Random random) {
        var items = new ArrayList<>(domain.items());
        Collections.shuffle(items, random);
        return new Domain(domain.code(), domain.title(), "", domain.weight(), domain.critical(), domain.floor(), items);
    }

    private static Item item(String code, double weight) {
        var levels = new ArrayList<Level>();
        for (int value = 0; value <= BEST; value++) {
            levels.add(new Level(value, "Level " + value, "", null, true));
        }
        return new Item(code, "Question " + code, "", "", levels, weight, false, true, List.of());
    }

    private static List<Rated> sheets(Random random, List<Domain> domains, int raters) {
        var sheets = new ArrayList<Rated>();
        for (int r = 0; r < raters; r++) {
            var items = new HashMap<String, ItemAnswer>();
            domains.stream()
                    .flatMap(domain -> domain.items().stream())
                    .forEach(item -> items.put(item.code(), answer(random)));
            var state = random.nextInt(8) == 0 ? GateState.NOT_MET : GateState.MET;
            sheets.add(new Rated(seat(random), new Sheet(items, Map.of("safe", GateAnswer.of(state)))));
        }
        return sheets;
    }

    private static ItemAnswer answer(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> ItemAnswer.dontKnow();
            case 1 -> ItemAnswer.notApplicable("Not here");
            case 2 -> ItemAnswer.NONE;
            default -> ItemAnswer.level(1 + random.nextInt(BEST));
        };
    }

    private static Rated with(Rated rated, String code, ItemAnswer answer) {
        var items = new HashMap<>(rated.sheet().items());
        items.put(code, answer);
        return new Rated(rated.seat(), new Sheet(items, rated.sheet().gates()));
    }

    private static Seat seat(Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        return new Seat(
                new RaterId(id),
                new AssessmentId(new UUID(0, 0)),
                id,
                ROLES.get(random.nextInt(ROLES.size())),
                "",
                "",
                null,
                1,
                Instant.EPOCH,
                false,
                Instant.EPOCH,
                null);
    }
}
