package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happened to an adoption, the database tells its stage at any day and moment as the domain does. */
@DatabaseTest
class StageAsAtPropertyTest {

    private static final Instant FIRST_RECORD = Instant.parse("2024-01-10T09:00:00Z");

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    AdoptionStore store;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void isToldAlikeByDatabaseAndDomain(long seed) {
        var random = new Random(seed);
        var programme = programmes.approved("rounds");
        var adoption = aHistory(programme, random);
        var history = adoption.history();

        assertThat(store.find(adoption.id())).contains(adoption);
        assertThat(currentStage()).isEqualTo(adoption.stage().name());
        for (int tries = 0; tries < 60; tries++) {
            var day = RandomStory.FIRST_DAY.plusDays(random.nextInt(-10, 900));
            var moment = at(random.nextInt(-1, history.events().size() + 1)).plusSeconds(1);
            var stage =
                    history.asAt(day, moment).map(standing -> standing.stage().name());
            var furthest = history.standingAsKnownAt(moment).stream()
                    .filter(standing -> !standing.claim().date().isAfter(day))
                    .map(Standing::stage)
                    .filter(AdoptionStage::onPath)
                    .map(reached -> AdoptionStage.PATH.indexOf(reached) + 1)
                    .max(Integer::compare);

            assertThat(stageAsAt(programme, day, moment))
                    .as("%s as known at %s", day, moment)
                    .isEqualTo(stage);
            assertThat(furthest(programme, day, moment))
                    .as("%s as known at %s", day, moment)
                    .isEqualTo(furthest);
        }
    }

    /** Up to fifteen events, each a move, a correction or a withdrawal, recorded one by one. */
    private Adoption aHistory(Programme programme, Random random) {
        var site = programmes.targets(programme, 1).getFirst();
        var details = new AdoptionDetails(null, programme.version(), "Ward sister", "", Map.of(), null);
        var adoption = Adoption.begin(
                programme.id(),
                site,
                details,
                null,
                StageEvent.Kind.MOVE,
                RandomStory.claim(AdoptionStage.IDENTIFIED, 0, random),
                ADMINISTRATOR.id(),
                at(0));
        store.add(List.of(adoption), at(0));
        for (int n = 1; n < 40 && adoption.history().events().size() < 15; n++) {
            var grown = RandomStory.grown(
                    adoption, 0, random, at(adoption.history().events().size()));
            if (grown != null) {
                store.append(grown);
                adoption = grown;
            }
        }
        assertThat(adoption.history().events()).hasSizeGreaterThan(5);
        return adoption;
    }

    private static Instant at(int event) {
        return FIRST_RECORD.plusSeconds(3600L * event);
    }

    private String currentStage() {
        return jdbc.sql("select stage from adoption.current_stage")
                .query(String.class)
                .single();
    }

    private Optional<String> stageAsAt(Programme programme, LocalDate day, Instant moment) {
        return jdbc.sql("select stage from adoption.site_stage_as_at(:programme, :day, :moment)")
                .param("programme", programme.id().value())
                .param("day", day)
                .param("moment", Timestamp.from(moment))
                .query(String.class)
                .optional();
    }

    private Optional<Integer> furthest(Programme programme, LocalDate day, Instant moment) {
        return jdbc.sql("select step from adoption.furthest_step_as_at(:programme, :day, :moment)")
                .param("programme", programme.id().value())
                .param("day", day)
                .param("moment", Timestamp.from(moment))
                .query(Integer.class)
                .optional();
    }
}
