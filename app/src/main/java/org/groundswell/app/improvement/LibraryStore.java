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
                   exists (select 1 from improvement.open_stop_notice s where s.improvement_id = i.id) as stopped
              from improvement.improvement i
              left join improvement.current_version c on c.improvement_id = i.id
            """;

    /** A word is found as it is written, or with a typing mistake if it is long enough to have one. */
    private static final String PUBLIC_AND_WANTED = """
             where i.shared_at is not null
               and (case when :status = '' then i.status not in ('RETIRED', 'WITHDRAWN') else i.status = :status end)
               and (:setting = '' or i.settings @> array[:setting]::text[])
               and (:complexity = '' or i.complexity = :complexity)
               and (:everywhere or i.id = any (:among))
               and not exists (
                   select 1
                     from unnest(:words::text[], :patterns::text[]) as wanted (word, pattern)
                    where concat_ws(' ', i.title, i.summary, i.problem, array_to_string(i.keywords, ' '))
                          not ilike wanted.pattern
                      and (length(wanted.word) < 5
                           or word_similarity(wanted.word, lower(concat_ws(' ', i.title, array_to_string(i.keywords, ' '))))
                              < 0.6))
            """;

    private final JdbcClient jdbc;

    LibraryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(LibrarySearch search) {
        return wanted(jdbc.sql("select count(*) from improvement.improvement i " + PUBLIC_AND_WANTED), search)
                .query(Long.class)
                .single();
    }

    /** The rows of one page: titles that hold what was looked for first, then in order of title. */
    List<ImprovementSummary> page(LibrarySearch search, int rows, long offset) {
        var order = """
                 order by (select count(*) from unnest(:patterns::text[]) as p (pattern) where i.title ilike p.pattern) desc,
                          lower(i.title), i.code
                 limit :rows offset :offset
                """;
        return wanted(jdbc.sql(SUMMARY + PUBLIC_AND_WANTED + order), search)
                .param("rows", rows)
                .param("offset", offset)
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

    private static JdbcClient.StatementSpec wanted(JdbcClient.StatementSpec statement, LibrarySearch search) {
        var status = search.status();
        var setting = search.setting();
        var complexity = search.complexity();
        var among = search.among();
        return statement
                .param("status", status == null ? "" : status.name())
                .param("setting", setting == null ? "" : setting.name())
                .param("complexity", complexity == null ? "" : complexity.name())
                .param("everywhere", among == null)
                .param(
                        "among",
                        among == null
                                ? new UUID[0]
                                : among.stream().map(ImprovementId::value).toArray(UUID[]::new))
                .param("words", search.words().toArray(String[]::new))
                .param(
                        "patterns",
                        search.words().stream().map(LibraryStore::pattern).toArray(String[]::new));
    }

    /** The word anywhere, its own percent signs and underscores taken for what they are. */
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ImprovementSummary summary(ResultSet row) throws SQLException {
        return new ImprovementSummary(
                new ImprovementId(row.getObject("id", UUID.class)),
                new ImprovementCode(row.getString("code")),
                row.getString("title"),
                row.getString("summary"),
                ImprovementStatus.valueOf(row.getString("status")),
                Rows.constant(row, "complexity", Complexity.class),
                Rows.settings(row.getArray("settings")),
                row.getString("owner_name"),
                row.getObject("number", Integer.class),
                Rows.constant(row, "strongest", EvidenceStrength.class),
                row.getBoolean("stopped"),
                row.getBoolean("synthetic"),
                Rows.instant(row, "changed_at"));
    }
}
