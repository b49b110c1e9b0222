package org.groundswell.app.lint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code lint.dismissal}. */
@Repository
class DismissalStore {

    private final JdbcClient jdbc;

    DismissalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have not been taken back. */
    List<Dismissal> standing(Subject subject) {
        var sql = """
                select check_code, facts, found, reason, dismissed_at
                  from lint.dismissal
                 where subject_kind = :kind
                   and subject_id = :id
                   and ended_at is null
                   and check_code = any(:known)
                 order by dismissed_at, check_code
                """;
        return jdbc.sql(sql)
                .param("kind", subject.kind().name())
                .param("id", subject.id())
                .param("known", Arrays.stream(Check.values()).map(Check::name).toArray(String[]::new))
                .query((row, _) -> new Dismissal(
                        Check.valueOf(row.getString("check_code")),
                        row.getString("facts"),
                        row.getString("found"),
                        row.getString("reason"),
                        row.getTimestamp("dismissed_at").toInstant()))
                .list();
    }

    /** @throws Conflict if somebody else has just dismissed it */
    void add(Subject subject, Finding finding, String reason, MemberId by, Instant at) {
        var sql = """
                insert into lint.dismissal (id, subject_kind, subject_id, check_code, facts, found, reason, dismissed_by,
                                            dismissed_at)
                values (:id, :kind, :subject, :check, :facts, :found, :reason, :by, :at)
                """;
        try {
            jdbc.sql(sql)
                    .param("id", UUID.randomUUID())
                    .param("kind", subject.kind().name())
                    .param("subject", subject.id())
                    .param("check", finding.check().name())
                    .param("facts", finding.facts())
                    .param("found", finding.found())
                    .param("reason", reason)
                    .param("by", by.value())
                    .param("at", Timestamp.from(at))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Conflict("Somebody else has just dismissed this finding.");
        }
    }

    int end(Subject subject, Check check, Instant at) {
        var sql = """
                update lint.dismissal
                   set ended_at = greatest(:at, dismissed_at)
                 where subject_kind = :kind
                   and subject_id = :id
                   and check_code = :check
                   and ended_at is null
                """;
        return jdbc.sql(sql)
                .param("kind", subject.kind().name())
                .param("id", subject.id())
                .param("check", check.name())
                .param("at", Timestamp.from(at))
                .update();
    }
}
