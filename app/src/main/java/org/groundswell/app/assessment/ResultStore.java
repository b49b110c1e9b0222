package org.groundswell.app.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.analytics.agreement.Score;
import org.groundswell.app.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results as they were when assessments were finished. */
@Repository
class ResultStore {

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AssessmentId assessment, Outcome outcome, Instant at) {
        var sql = """
                insert into assessment.result
                       (assessment_id, result_class, point, low, high, coverage, raters, found_at, domains, levels)
                values (:id, :class, :point, :low, :high, :coverage, :raters, :at, :domains, :levels)
                """;
        var profile = outcome.profile();
        var score = profile.score();
        jdbc.sql(sql)
                .param("id", assessment.value())
                .param(
                        "class",
                        outcome.verdict()
                                .map(verdict -> verdict.result().name())
                                .orElse(null))
                .param("point", score.map(ResultStore::point).orElse(null))
                .param("low", score.map(Score::low).orElse(null))
                .param("high", score.map(Score::high).orElse(null))
                .param("coverage", score.map(Score::coverage).orElse(null))
                .param("raters", outcome.comparison().round().raters())
                .param("at", at.atOffset(UTC))
                .param(
                        "domains",
                        profile.parts().stream()
                                .map(part -> part.domain().code())
                                .toArray(String[]::new))
                .param(
                        "levels",
                        Arrays.stream(profile.byDomain())
                                .mapToObj(level -> Double.isNaN(level) ? null : level)
                                .toArray(Double[]::new))
                .update();
    }

    private static @Nullable Double point(Score score) {
        OptionalDouble point = score.point();
        return point.isPresent() ? point.getAsDouble() : null;
    }

    /** Results of all finished assessments of an improvement or adoption, oldest first. */
    List<PastResult> about(UUID id) {
        var sql = """
                select a.id, a.instrument_id, v.code, a.instrument_title, a.finished_at, a.synthetic, a.sharing,
                       r.result_class, r.point, r.low, r.high, r.coverage, r.raters, r.domains, r.levels
                  from assessment.assessment a
                  join assessment.result r on r.assessment_id = a.id
                  join instrument.version v on v.id = a.instrument_id
                 where a.improvement_id = :id or a.adoption_id = :id
                 order by a.finished_at, a.id
                """;
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, _) -> new PastResult(
                        new AssessmentId(row.getObject("id", UUID.class)),
                        new InstrumentId(row.getObject("instrument_id", UUID.class)),
                        row.getString("code"),
                        row.getString("instrument_title"),
                        AssessmentStore.instant(row, "finished_at"),
                        row.getBoolean("synthetic"),
                        Sharing.valueOf(row.getString("sharing")),
                        row.getString("result_class") == null
                                ? null
                                : ResultClass.valueOf(row.getString("result_class")),
                        (Double) row.getObject("point"),
                        (Double) row.getObject("low"),
                        (Double) row.getObject("high"),
                        (Double) row.getObject("coverage"),
                        row.getInt("raters"),
                        byDomain(row)))
                .list();
    }

    private static Map<String, Double> byDomain(ResultSet row) throws SQLException {
        var domains = (String[]) row.getArray("domains").getArray();
        var levels = (Double[]) row.getArray("levels").getArray();
        var byDomain = new HashMap<String, Double>();
        for (int place = 0; place < domains.length; place++) {
            byDomain.put(domains[place], Objects.requireNonNullElse(levels[place], Double.NaN));
        }
        return byDomain;
    }
}
