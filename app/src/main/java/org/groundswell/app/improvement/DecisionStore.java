package org.groundswell.app.improvement;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code improvement.scale_decision}. */
@Repository
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ScaleDecision decision, MemberId by) {
        var sql = """
                insert into improvement.scale_decision
                       (id, improvement_id, version_id, decided_on, panel, result, conditions, safety, involvement,
                        equality, review_on, synthetic, recorded_by, recorded_at)
                values (:id, :improvement, :version, :decidedOn, :panel, :result, :conditions, :safety, :involvement,
                        :equality, :reviewOn, :synthetic, :by, :at)
                """;
        jdbc.sql(sql)
                .param("id", decision.id().value())
                .param("improvement", decision.improvement().value())
                .param("version", decision.version().value())
                .param("decidedOn", decision.decidedOn())
                .param("panel", decision.panel())
                .param("result", decision.result().name())
                .param("conditions", decision.conditions())
                .param("safety", decision.safety())
                .param("involvement", decision.involvement())
                .param("equality", decision.equality())
                .param("reviewOn", decision.reviewOn())
                .param("synthetic", decision.synthetic())
                .param("by", by.value())
                .param("at", decision.recordedAt().atOffset(UTC))
                .update();
    }

    /** Every decision about an improvement, the latest first. */
    List<ScaleDecision> all(ImprovementId improvement) {
        var sql = """
                select id, improvement_id, version_id, decided_on, panel, result, conditions, safety, involvement,
                       equality, review_on, synthetic, recorded_at
                  from improvement.scale_decision
                 where improvement_id = :improvement
                 order by decided_on desc, recorded_at desc, id desc
                """;
        return jdbc.sql(sql)
                .param("improvement", improvement.value())
                .query((row, _) -> decision(row))
                .list();
    }

    private static ScaleDecision decision(ResultSet row) throws SQLException {
        return new ScaleDecision(
                new DecisionId(row.getObject("id", UUID.class)),
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                new VersionId(row.getObject("version_id", UUID.class)),
                row.getObject("decided_on", LocalDate.class),
                row.getString("panel"),
                DecisionResult.valueOf(row.getString("result")),
                row.getString("conditions"),
                row.getString("safety"),
                row.getString("involvement"),
                row.getString("equality"),
                row.getObject("review_on", LocalDate.class),
                row.getBoolean("synthetic"),
                Rows.instant(row, "recorded_at"));
    }
}
