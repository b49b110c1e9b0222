package org.groundswell.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the audit, newest first. */
@Component
public class AuditTrail {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Both prefixes are compared as texts of their length: in a like pattern, _ and % would mean something else. */
    private static final String WHERE = """
             where (not :byPerson or member_id = any (:people))
               and left(subject, length(:subject)) = :subject
               and left(action, length(:action)) = :action
               and (cast(:from as timestamptz) is null or at >= cast(:from as timestamptz))
               and (cast(:to as timestamptz) is null or at < cast(:to as timestamptz))
            """;

    private final JdbcClient jdbc;
    private final MemberNames names;

    AuditTrail(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * Some rows of the audit, and how many there are.
     *
     * @param names of the people in these rows, by id
     */
    public record Listing(List<AuditEvent> events, Map<UUID, String> names, long total) {}

    public Listing page(AuditFilter filter, int limit, long offset) {
        var sql = """
                select id, member_id, action, subject, detail, at, count(*) over () as total
                  from audit.event
                %s
                 order by id desc
                 limit :limit
                offset :offset
                """.formatted(WHERE);
        record Row(AuditEvent event, long total) {}
        var rows = filtered(sql, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(event(row, number), row.getLong("total")))
                .list();
        var events = rows.stream().map(Row::event).toList();
        return new Listing(
                events, namesIn(events), rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /**
     * Rows older than one already read, for reading a long audit in pieces.
     *
     * @param before id of the last row read; {@link Long#MAX_VALUE} to begin
     */
    public Listing before(AuditFilter filter, long before, int limit) {
        var sql = """
                select id, member_id, action, subject, detail, at
                  from audit.event
                %s
                   and id < :before
                 order by id desc
                 limit :limit
                """.formatted(WHERE);
        var events = filtered(sql, filter)
                .param("before", before)
                .param("limit", limit)
                .query(AuditTrail::event)
                .list();
        return new Listing(events, namesIn(events), events.size());
    }

    private StatementSpec filtered(String sql, AuditFilter filter) {
        boolean byPerson = !filter.person().isBlank();
        Collection<UUID> people = byPerson ? names.named(filter.person().strip()) : List.of();
        var to = filter.to();
        return jdbc.sql(sql)
                .param("byPerson", byPerson)
                .param("people", people.toArray(UUID[]::new))
                .param("subject", filter.subject().strip())
                .param("action", filter.action().strip())
                .param("from", startOf(filter.from()))
                .param("to", startOf(to == null ? null : to.plusDays(1)));
    }

    private Map<UUID, String> namesIn(List<AuditEvent> events) {
        var ids = events.stream()
                .map(AuditEvent::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : names.names(ids);
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(LONDON).toOffsetDateTime();
    }

    private static AuditEvent event(ResultSet row, int number) throws SQLException {
        return new AuditEvent(
                row.getLong("id"),
                row.getObject("member_id", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
