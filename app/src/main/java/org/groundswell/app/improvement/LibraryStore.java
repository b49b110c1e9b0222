package org.groundswell.app.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of improvements, each in a fixed number of queries. */
@Repository
class LibraryStore {

    private static final String SUMMARY = """
            select i.id, i.code, i.title, i.summary, i.status, i.complexity, i.settings, i.owner_name, i.synthetic,
                   i.changed_at, c.number,
                   (select e.strength
                      from improvement.evidence_item e
                     where e.improvement_id = i.id
                       and e.removed_at is null
                     order by array_position(array['STRONG', 'MODERATE', 'LIMITED', 'UNCLEAR'], e.strength)
                     limit 1) as strongest,
                   exists (select 1 from improvement.open_stop_notice s where s.improvement_id = i.id) as stopped,
                   (select d.synthetic
                      from improvement.scale_decision d
                     where d.improvement_id = i.id
                     order by d.decided_on desc, d.recorded_at desc, d.id desc
                     limit 1) as decision_synthetic
              from improvement.improvement i
              left join improvement.current_version c on c.improvement_id = i.id
            """;

    private final JdbcClient jdbc;

    LibraryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is on offer: not retired, not withdrawn; the latest shared first. */
    List<ImprovementSummary> onOffer(int rows) {
        var where = """
                 where i.shared_at is not null
                   and i.status not in ('RETIRED', 'WITHDRAWN')
                 order by i.shared_at desc, i.code
                 limit :rows
                """;
        return jdbc.sql(SUMMARY + where)
                .param("rows", rows)
                .query((row, _) -> summary(row))
                .list();
    }

    /** Those of these improvements that are public, in no order. */
    List<ImprovementSummary> shared(Collection<UUID> ids) {
        return jdbc.sql(SUMMARY + " where i.shared_at is not null and i.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> summary(row))
                .list();
    }

    /** These improvements, whatever their status, the one changed last first. */
    List<ImprovementSummary> all(Set<UUID> ids) {
        return jdbc.sql(SUMMARY + " where i.id = any (:ids) order by i.changed_at desc, i.code")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> summary(row))
                .list();
    }

    /** What waits for a reviewer, the longest waiting first. */
    List<ImprovementSummary> inReview() {
        return jdbc.sql(SUMMARY + " where i.status = 'IN_REVIEW' order by i.status_changed_at, i.code")
                .query((row, _) -> summary(row))
                .list();
    }

    /** An improvement by name, drafts included. */
    record Title(UUID id, String title, String code) {}

    /** Improvements whose title or code holds every word, by title. */
    List<Title> titled(List<String> words, int atMost) {
        var sql = """
                select i.id, i.title, i.code
                  from improvement.improvement i
                 where not exists (select 1
                                     from unnest(:patterns::text[]) as wanted (pattern)
                                    where i.title || ' ' || i.code not ilike wanted.pattern)
                 order by lower(i.title), i.code
                 limit :atMost
                """;
        return jdbc.sql(sql)
                .param("patterns", words.stream().map(LibraryStore::pattern).toArray(String[]::new))
                .param("atMost", atMost)
                .query(Title.class)
                .list();
    }

    List<Title> titles(Collection<UUID> ids) {
        return jdbc.sql("select id, title, code from improvement.improvement where id = any (:ids) order by code")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Title.class)
                .list();
    }

    /** The word anywhere, its own percent signs and underscores taken for what they are. */
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ImprovementSummary summary(ResultSet row) throws SQLException {
        var status = ImprovementStatus.valueOf(row.getString("status"));
        return new ImprovementSummary(
                new ImprovementId(row.getObject("id", UUID.class)),
                new ImprovementCode(row.getString("code")),
                row.getString("title"),
                row.getString("summary"),
                status,
                Rows.constant(row, "complexity", Complexity.class),
                Rows.settings(row.getArray("settings")),
                row.getString("owner_name"),
                row.getObject("number", Integer.class),
                Rows.constant(row, "strongest", EvidenceStrength.class),
                row.getBoolean("stopped"),
                row.getBoolean("synthetic"),
                status.isDecided() && row.getBoolean("decision_synthetic"),
                Rows.instant(row, "changed_at"));
    }
}
