package org.groundswell.app.improvement;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code improvement.notice} and {@code improvement.notice_version}. */
@Repository
class NoticeStore {

    private static final String SELECT = """
            select n.id, n.improvement_id, n.kind, n.words, n.deadline, n.issued_at, n.closed_at, n.closing_reason,
                   array(select v.version_id from improvement.notice_version v where v.notice_id = n.id) as versions
              from improvement.notice n
            """;

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Notice notice, MemberId by) {
        var sql = """
                insert into improvement.notice
                       (id, improvement_id, kind, words, deadline, issued_by, issued_at, closing_reason)
                values (:id, :improvement, :kind, :words, :deadline, :by, :at, '')
                """;
        jdbc.sql(sql)
                .param("id", notice.id().value())
                .param("improvement", notice.improvement().value())
                .param("kind", notice.kind().name())
                .param("words", notice.words())
                .param("deadline", notice.deadline())
                .param("by", by.value())
                .param("at", notice.issuedAt().atOffset(UTC))
                .update();
        notice.versions().forEach(version -> addVersion(notice, version));
    }

    private void addVersion(Notice notice, VersionId version) {
        var sql = """
                insert into improvement.notice_version (notice_id, improvement_id, kind, version_id)
                values (:notice, :improvement, :kind, :version)
                """;
        jdbc.sql(sql)
                .param("notice", notice.id().value())
                .param("improvement", notice.improvement().value())
                .param("kind", notice.kind().name())
                .param("version", version.value())
                .update();
    }

    Optional<Notice> find(NoticeId id) {
        return jdbc.sql(SELECT + " where n.id = :id")
                .param("id", id.value())
                .query((row, _) -> notice(row))
                .optional();
    }

    List<Notice> find(Collection<NoticeId> ids) {
        return jdbc.sql(SELECT + " where n.id = any(:ids)")
                .param("ids", ids.stream().map(NoticeId::value).toArray(UUID[]::new))
                .query((row, _) -> notice(row))
                .list();
    }

    /** Every notice of an improvement: open ones first, stop before safety before update, the latest first. */
    List<Notice> all(ImprovementId improvement) {
        var sql = SELECT + """
                 where n.improvement_id = :improvement
                 order by n.closed_at is not null, array_position(array['STOP', 'SAFETY', 'UPDATE'], n.kind),
                       n.issued_at desc, n.id
                """;
        return jdbc.sql(sql)
                .param("improvement", improvement.value())
                .query((row, _) -> notice(row))
                .list();
    }

    /** @throws Conflict if it is closed already */
    void close(NoticeId id, String reason, MemberId by, Instant at) {
        var sql = """
                update improvement.notice
                   set closed_by = :by, closed_at = :at, closing_reason = :reason
                 where id = :id
                   and closed_at is null
                """;
        int closed = jdbc.sql(sql)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
        if (closed == 0) {
            throw new Conflict("Somebody else closed this notice a moment ago.");
        }
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                Arrays.stream((UUID[]) row.getArray("versions").getArray())
                        .map(VersionId::new)
                        .collect(Collectors.toSet()),
                row.getString("words"),
                row.getObject("deadline", LocalDate.class),
                Rows.instant(row, "issued_at"),
                Rows.instantOrNull(row, "closed_at"),
                row.getString("closing_reason"));
    }
}
