package org.groundswell.app.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.RandomAdoptions;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of a programme, counted in one pass, are those that the stages as at each day give. */
@DatabaseTest
class SpreadPropertyTest {

    private static final Timestamp NOW = Timestamp.from(Instant.parse("2030-01-01T00:00:00Z"));

    @Autowired
    Insights insights;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    RandomAdoptions some;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void agreesWithTheStagesAsAtTheDay(long seed) {
        var random = new Random(seed);
        var programme = programmes.approved("rounds");
        some.of(programme, 6, 120, random);
        int days = (int) ChronoUnit.DAYS.between(ProgrammeFixtures.START, RandomAdoptions.LAST_DAY);

        for (int tries = 0; tries < 40; tries++) {
            var day = ProgrammeFixtures.START.plusDays(random.nextInt(days));
            var spread = insights.spread(programme, List.of(), day);
            var stages = stages(programme, day);
            var furthest = furthest(programme, day);

            assertThat(spread.cascade().targeted()).isEqualTo(6);
            for (var step : spread.cascade().steps()) {
                assertThat(step.now())
                        .as("%s on %s", step.stage(), day)
                        .isEqualTo(stages.entrySet().stream()
                                .filter(at -> at.getKey().reaches(step.stage()))
                                .mapToInt(Map.Entry::getValue)
                                .sum());
                assertThat(step.ever())
                        .as("%s by %s", step.stage(), day)
                        .isEqualTo(furthest.entrySet().stream()
                                .filter(at -> at.getKey().reaches(step.stage()))
                                .mapToInt(Map.Entry::getValue)
                                .sum());
            }
            stages.keySet().removeIf(AdoptionStage::onPath);
            assertThat(spread.cascade().off()).isEqualTo(stages);
            assertCurve(programme, day, spread.curve());
        }
    }

    private void assertCurve(Programme programme, LocalDate day, AdoptionCurve curve) {
        var sql = """
                select coalesce(sum(change), 0)::int as in_use, coalesce(sum(first_use), 0)::int as ever_live, min(effective_date) as first
                  from adoption.use_change
                 where programme_id = :programme
                   and effective_date <= least(:day, :end)
                """;
        for (var point : curve.points()) {
            jdbc.sql(sql)
                    .param("programme", programme.id().value())
                    .param("day", day)
                    .param("end", point.month().atEndOfMonth())
                    .query((row, _) -> {
                        assertThat(point.inUse()).isEqualTo(row.getInt("in_use"));
                        assertThat(point.everLive()).isEqualTo(row.getInt("ever_live"));
                        assertThat(curve.points().getFirst().month())
                                .isEqualTo(YearMonth.from(row.getObject("first", LocalDate.class)));
                        return point;
                    })
                    .single();
        }
        if (!curve.points().isEmpty()) {
            assertThat(curve.points().getLast().month()).isEqualTo(YearMonth.from(day));
        }
    }

    private Map<AdoptionStage, Integer> stages(Programme programme, LocalDate day) {
        return counts(
                programme,
                day,
                "select stage, count(*)::int as sites from adoption.site_stage_as_at(:programme, :day, :now) group by stage");
    }

    private Map<AdoptionStage, Integer> furthest(Programme programme, LocalDate day) {
        return counts(programme, day, """
                select s.stage, count(*)::int as sites
                  from adoption.furthest_step_as_at(:programme, :day, :now) f
                  join adoption.stage s on s.step = f.step
                 group by s.stage
                """);
    }

    private Map<AdoptionStage, Integer> counts(Programme programme, LocalDate day, String sql) {
        var counts = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        jdbc.sql(sql)
                .param("programme", programme.id().value())
                .param("day", day)
                .param("now", NOW)
                .query(row -> {
                    counts.put(AdoptionStage.valueOf(row.getString("stage")), row.getInt("sites"));
                });
        return counts;
    }
}
