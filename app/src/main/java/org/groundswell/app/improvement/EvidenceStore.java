package org.groundswell.app.improvement;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code improvement.evidence_item}. A removed item stays, so that its removal can be undone. */
@Repository
class EvidenceStore {

    private static final String SELECT = """
            select id, improvement_id, design, setting, sites, outcome, effect, uncertainty, harms, source, link,
                   strength, dated, synthetic
              from improvement.evidence_item
            """;

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EvidenceItem item, MemberId by, Instant at) {
        var sql = """
                insert into improvement.evidence_item
                       (id, improvement_id, design, setting, sites, outcome, effect, uncertainty, harms, source, link,
                        strength, dated, synthetic, added_by, added_at)
                values (:id, :improvement, :design, :setting, :sites, :outcome, :effect, :uncertainty, :harms, :source,
                        :link, :strength, :dated, :synthetic, :by, :at)
                """;
        finding(jdbc.sql(sql), item.finding())
                .param("id", item.id().value())
                .param("improvement", item.improvement().value())
                .param("synthetic", item.synthetic())
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void save(EvidenceId id, Finding finding) {
        var sql = """
                update improvement.evidence_item
                   set design = :design, setting = :setting, sites = :sites, outcome = :outcome, effect = :effect,
                       uncertainty = :uncertainty, harms = :harms, source = :source, link = :link,
                       strength = :strength, dated = :dated
                 where id = :id
                """;
        finding(jdbc.sql(sql), finding).param("id", id.value()).update();
    }

    /** The evidence of an improvement, the strongest first and then the newest; removed items left out. */
    List<EvidenceItem> all(ImprovementId improvement) {
        var where = """
                 where improvement_id = :improvement
                   and removed_at is null
                 order by array_position(array['STRONG', 'MODERATE', 'LIMITED', 'UNCLEAR'], strength), dated desc, id
                """;
        return jdbc.sql(SELECT + where)
                .param("improvement", improvement.value())
                .query((row, _) -> item(row))
                .list();
    }

    /** What was taken off the page, the latest first. */
    List<EvidenceItem> removed(ImprovementId improvement) {
        var where = """
                 where improvement_id = :improvement
                   and removed_at is not null
                 order by removed_at desc, id
                """;
        return jdbc.sql(SELECT + where)
                .param("improvement", improvement.value())
                .query((row, _) -> item(row))
                .list();
    }

    /** An item, removed or not. */
    Optional<EvidenceItem> find(EvidenceId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> item(row))
                .optional();
    }

    void remove(EvidenceId id, Instant at) {
        jdbc.sql("update improvement.evidence_item set removed_at = :at where id = :id and removed_at is null")
                .param("id", id.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void bringBack(EvidenceId id) {
        jdbc.sql("update improvement.evidence_item set removed_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static JdbcClient.StatementSpec finding(JdbcClient.StatementSpec statement, Finding finding) {
        return statement
                .param("design", finding.design())
                .param("setting", finding.setting())
                .param("sites", finding.sites())
                .param("outcome", finding.outcome())
                .param("effect", finding.effect())
                .param("uncertainty", finding.uncertainty())
                .param("harms", finding.harms())
                .param("source", finding.source())
                .param("link", finding.link())
                .param("strength", finding.strength().name())
                .param("dated", finding.dated());
    }

    private static EvidenceItem item(ResultSet row) throws SQLException {
        return new EvidenceItem(
                new EvidenceId(row.getObject("id", UUID.class)),
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                new Finding(
                        row.getString("design"),
                        row.getString("setting"),
                        row.getObject("sites", Integer.class),
                        row.getString("outcome"),
                        row.getString("effect"),
                        row.getString("uncertainty"),
                        row.getString("harms"),
                        row.getString("source"),
                        row.getString("link"),
                        EvidenceStrength.valueOf(row.getString("strength")),
                        row.getString("dated")),
                row.getBoolean("synthetic"));
    }
}
