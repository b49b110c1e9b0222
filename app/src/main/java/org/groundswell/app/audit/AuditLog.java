package org.groundswell.app.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the append-only audit, within the transaction of the change itself. */
@Component
public class AuditLog {

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds one row.
     *
     * @param by      who did it; null for the system itself (a scheduled import, the first start)
     * @param action  past tense, capability first: {@code improvement.published}
     * @param subject what it was done to, as capability and id or code: {@code improvement 3f2c...}
     * @param detail  what changed, in words, without personal data or free text
     */
    public void add(@Nullable UUID by, String action, String subject, String detail, Instant at) {
        var sql = """
                insert into audit.event (member_id, action, subject, detail, at)
                values (:by, :action, :subject, :detail, :at)
                """;
        jdbc.sql(sql)
                .param("by", by)
                .param("action", action)
                .param("subject", subject)
                .param("detail", detail)
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }
}
