package org.groundswell.app.acknowledgement;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.programme.ProgrammeId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the schema {@code acknowledgement}. */
@Repository
class AskedStore {

    private static final String SELECT = """
            select k.notice_id, k.adoption_id, k.asked_at, a.programme_id, p.name as programme_name, a.entry_id,
                   e.name as site_name, e.code as site_code, g.given_at, g.given_by, g.on_behalf, g.words,
                   (select count(*) from acknowledgement.reminder r
                     where r.notice_id = k.notice_id and r.adoption_id = k.adoption_id) as reminders,
                   coalesce(c.name, '') as giver
              from acknowledgement.asked k
              join improvement.notice n on n.id = k.notice_id
              join adoption.adoption a on a.id = k.adoption_id
              join programme.programme p on p.id = a.programme_id
              join directory.entry e on e.id = a.entry_id
              left join acknowledgement.given g on g.notice_id = k.notice_id and g.adoption_id = k.adoption_id
              left join signin.account c on c.id = g.given_by
            """;

    /** Those about an improvement this person edits, or whose programme or site is theirs. */
    private static final String MINE = """
               and (:administrator
                    or n.improvement_id = any(:improvements)
                    or a.programme_id = any(:programmes)
                    or a.entry_id = any(:sites))
            """;

    private final JdbcClient jdbc;

    AskedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks every live adoption whose version the notice is about. @return how many were asked now */
    int ask(NoticeId notice, Instant at) {
        return jdbc.sql("""
                insert into acknowledgement.asked (notice_id, adoption_id, asked_at)
                select n.id, s.adoption_id, :at
                  from improvement.notice n
                  join programme.programme p on p.improvement_id = n.improvement_id
                  join adoption.current_stage s on s.programme_id = p.id
                 where n.id = :notice
                   and s.stage in ('LIVE', 'EMBEDDED', 'SUSTAINED')
                   and (not exists (select from improvement.notice_version v where v.notice_id = n.id)
                        or exists (select from improvement.notice_version v
                                    where v.notice_id = n.id
                                      and v.version_id = coalesce(s.version_id, p.version_id)))
                    on conflict do nothing
                """)
                .param("notice", notice.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Asks one adoption, which is live now, about every open notice that concerns it. */
    void ask(AdoptionId adoption, Instant at) {
        jdbc.sql("""
                insert into acknowledgement.asked (notice_id, adoption_id, asked_at)
                select n.id, s.adoption_id, :at
                  from adoption.current_stage s
                  join programme.programme p on p.id = s.programme_id
                  join improvement.notice n on n.improvement_id = p.improvement_id and n.closed_at is null
                 where s.adoption_id = :adoption
                   and s.stage in ('LIVE', 'EMBEDDED', 'SUSTAINED')
                   and (not exists (select from improvement.notice_version v where v.notice_id = n.id)
                        or exists (select from improvement.notice_version v
                                    where v.notice_id = n.id
                                      and v.version_id = coalesce(s.version_id, p.version_id)))
                    on conflict do nothing
                """)
                .param("adoption", adoption.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** One page of who was asked, as far as this person may see them: the outstanding first, then by name. */
    List<Asked> page(NoticeId notice, Member reader, int limit, long offset) {
        var sql = SELECT + " where k.notice_id = :notice\n" + MINE
                + " order by g.given_at is not null, e.name, k.adoption_id limit :limit offset :offset";
        return mine(jdbc.sql(sql), reader)
                .param("notice", notice.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> asked(row))
                .list();
    }

    /** How many of those this person may see were asked, and how many gave. */
    Progress progress(NoticeId notice, Member reader) {
        var sql = """
                select count(*) as asked, count(g.given_at) as given
                  from acknowledgement.asked k
                  join improvement.notice n on n.id = k.notice_id
                  join adoption.adoption a on a.id = k.adoption_id
                  left join acknowledgement.given g on g.notice_id = k.notice_id and g.adoption_id = k.adoption_id
                 where k.notice_id = :notice
                """ + MINE;
        return mine(jdbc.sql(sql), reader)
                .param("notice", notice.value())
                .query((row, _) -> new Progress(row.getLong("asked"), row.getLong("given")))
                .single();
    }

    Progress progress(NoticeId notice) {
        return jdbc.sql("""
                select count(*) as asked, count(g.given_at) as given
                  from acknowledgement.asked k
                  left join acknowledgement.given g on g.notice_id = k.notice_id and g.adoption_id = k.adoption_id
                 where k.notice_id = :notice
                """)
                .param("notice", notice.value())
                .query((row, _) -> new Progress(row.getLong("asked"), row.getLong("given")))
                .single();
    }

    Optional<Asked> find(NoticeId notice, AdoptionId adoption) {
        return jdbc.sql(SELECT + " where k.notice_id = :notice and k.adoption_id = :adoption")
                .param("notice", notice.value())
                .param("adoption", adoption.value())
                .query((row, _) -> asked(row))
                .optional();
    }

    /** The open notices this adoption was asked about. */
    List<Asked> of(AdoptionId adoption) {
        return jdbc.sql(SELECT + " where k.adoption_id = :adoption and n.closed_at is null order by k.asked_at")
                .param("adoption", adoption.value())
                .query((row, _) -> asked(row))
                .list();
    }

    /** Everything one of these sites still has to acknowledge. */
    List<Asked> outstanding(List<UUID> sites) {
        return jdbc.sql(SELECT + """
                         where a.entry_id = any(:sites)
                           and n.closed_at is null
                           and g.given_at is null
                         order by k.asked_at, e.name
                         limit 100
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .query((row, _) -> asked(row))
                .list();
    }

    /** @throws Conflict if somebody did already */
    void give(NoticeId notice, AdoptionId adoption, String words, boolean onBehalf, Member by, Instant at) {
        try {
            jdbc.sql("""
                    insert into acknowledgement.given (notice_id, adoption_id, given_by, on_behalf, words, given_at)
                    values (:notice, :adoption, :by, :onBehalf, :words, :at)
                    """)
                    .param("notice", notice.value())
                    .param("adoption", adoption.value())
                    .param("by", by.id().value())
                    .param("onBehalf", onBehalf)
                    .param("words", words)
                    .param("at", at.atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Conflict("Somebody has acknowledged this for the site already.");
        }
    }

    /**
     * Those to be reminded: asked about an open notice with a deadline that is near or over, not yet given, and without
     * a letter since that moment.
     */
    List<Asked> toRemind(LocalDate deadlineUpTo, Instant noLetterSince) {
        return jdbc.sql(SELECT + """
                         where n.closed_at is null
                           and n.deadline <= :deadline
                           and g.given_at is null
                           and k.asked_at < :since
                           and not exists (select from acknowledgement.reminder r
                                            where r.notice_id = k.notice_id
                                              and r.adoption_id = k.adoption_id
                                              and r.sent_at >= :since)
                         order by k.asked_at, k.adoption_id
                         limit 500
                        """)
                .param("deadline", deadlineUpTo)
                .param("since", noLetterSince.atOffset(UTC))
                .query((row, _) -> asked(row))
                .list();
    }

    List<Asked> toTell(NoticeId notice) {
        return jdbc.sql(SELECT + " where k.notice_id = :notice order by k.adoption_id")
                .param("notice", notice.value())
                .query((row, _) -> asked(row))
                .list();
    }

    void reminded(Asked asked, Instant at) {
        jdbc.sql(
                        "insert into acknowledgement.reminder (notice_id, adoption_id, sent_at) values (:notice, :adoption, :at)")
                .param("notice", asked.notice().value())
                .param("adoption", asked.adoption().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Whether this node may remind now; another that tries until the transaction ends may not. */
    boolean mayRemind() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('acknowledgement.reminder', 0))")
                .query(Boolean.class)
                .single();
    }

    private static JdbcClient.StatementSpec mine(JdbcClient.StatementSpec statement, Member reader) {
        return statement
                .param("administrator", reader.isAdministrator())
                .param("improvements", scopes(reader, Role.EDITOR))
                .param("programmes", programmes(reader))
                .param("sites", scopes(reader, Role.SITE_LEAD));
    }

    private static UUID[] programmes(Member reader) {
        return reader.memberships().stream()
                .filter(membership -> membership.role() == Role.PROGRAMME_MANAGER || membership.role() == Role.VIEWER)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private static UUID[] scopes(Member reader, Role role) {
        return reader.memberships().stream()
                .filter(membership -> membership.role() == role)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var given = row.getObject("given_at", OffsetDateTime.class);
        return new Asked(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                new AdoptionId(row.getObject("adoption_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("programme_name"),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("site_name"),
                row.getString("site_code"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                given == null ? null : given.toInstant(),
                row.getString("giver"),
                row.getBoolean("on_behalf"),
                Objects.requireNonNullElse(row.getString("words"), ""),
                row.getInt("reminders"));
    }
}
