package org.groundswell.app.talk;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code talk.interest}. */
@Repository
class InterestStore {

    private static final String COLUMNS = """
            t.id, t.improvement_id, t.entry_id, t.who, t.contact, t.message, t.state, t.raised_at, t.programme_id,
            t.adoption_id, t.reason, t.edit_version
            """;

    /** Those this person may see: about an improvement they edit or a programme of theirs spreads. */
    private static final String MINE = """
              from talk.interest t
             where (:administrator
                    or t.improvement_id = any(:improvements)
                    or t.improvement_id in (select p.improvement_id from programme.programme p where p.id = any(:programmes)))
            """;

    private final JdbcClient jdbc;

    InterestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal if the site has said so already and waits for an answer */
    void add(Interest interest, @Nullable MemberId by) {
        var sql = """
                insert into talk.interest (id, improvement_id, entry_id, who, contact, message, state, raised_by, raised_at)
                values (:id, :improvement, :site, :who, :contact, :message, :state, :by, :at)
                    on conflict (improvement_id, entry_id) where state = 'WAITING' do nothing
                """;
        int added = jdbc.sql(sql)
                .param("id", interest.id().value())
                .param("improvement", interest.improvement().value())
                .param("site", interest.site().value())
                .param("who", interest.who())
                .param("contact", interest.contact())
                .param("message", interest.message())
                .param("state", interest.state().name())
                .param("by", by == null ? null : by.value())
                .param("at", interest.raisedAt().atOffset(UTC))
                .update();
        if (added == 0) {
            throw new Refusal("site", "Somebody has asked for this site already and waits for an answer");
        }
    }

    Optional<Interest> find(InterestId id) {
        return jdbc.sql("select " + COLUMNS + " from talk.interest t where t.id = :id")
                .param("id", id.value())
                .query((row, _) -> interest(row))
                .optional();
    }

    /** Who said it with an account. */
    Optional<MemberId> raisedBy(InterestId id) {
        return jdbc.sql("select raised_by from talk.interest where id = :id and raised_by is not null")
                .param("id", id.value())
                .query((row, _) -> new MemberId(row.getObject("raised_by", UUID.class)))
                .optional();
    }

    /** One page: those that wait first, the longest first; then the decided ones, the latest first. */
    List<Interest.Line> page(Member reader, int limit, long offset) {
        var sql = """
                select page.*, i.code, i.title, e.name as site_name, e.code as site_code
                  from (select
                """ + COLUMNS + MINE + """
                         order by t.state <> 'WAITING', case when t.state = 'WAITING' then t.raised_at end,
                                  t.decided_at desc, t.id
                         limit :limit offset :offset) page
                  join improvement.improvement_summary i on i.improvement_id = page.improvement_id
                  join directory.entry e on e.id = page.entry_id
                 order by page.state <> 'WAITING', case when page.state = 'WAITING' then page.raised_at end,
                          page.raised_at desc, page.id
                """;
        return mine(jdbc.sql(sql), reader)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Interest.Line(
                        interest(row),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("site_name"),
                        row.getString("site_code")))
                .list();
    }

    long count(Member reader) {
        return mine(jdbc.sql("select count(*)\n" + MINE), reader)
                .query(Long.class)
                .single();
    }

    /** How many wait for a programme of this improvement. */
    long waiting(ImprovementId improvement) {
        return jdbc.sql("select count(*) from talk.interest where improvement_id = :id and state = 'WAITING'")
                .param("id", improvement.value())
                .query(Long.class)
                .single();
    }

    /** The programmes of these improvements that go on. */
    List<Interests.Taker> takers(List<UUID> improvements) {
        var sql = """
                select id, improvement_id, code, name
                  from programme.programme
                 where improvement_id = any(:improvements)
                   and state not in ('HANDED_OVER', 'STOPPED')
                 order by name, id
                """;
        return jdbc.sql(sql)
                .param("improvements", improvements.toArray(UUID[]::new))
                .query((row, _) -> new Interests.Taker(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        new ImprovementId(row.getObject("improvement_id", UUID.class)),
                        row.getString("code"),
                        row.getString("name")))
                .list();
    }

    /** @throws Conflict if somebody decided since */
    void decide(Interest decided, @Nullable MemberId by, Instant at) {
        var waiting = decided.state() == Interest.State.WAITING;
        var programme = decided.programme();
        var adoption = decided.adoption();
        int changed = jdbc.sql("""
                update talk.interest
                   set state = :state, reason = :reason, programme_id = :programme, adoption_id = :adoption,
                       decided_by = :by, decided_at = :at, edit_version = edit_version + 1
                 where id = :id
                   and edit_version = :seen
                """)
                .param("id", decided.id().value())
                .param("state", decided.state().name())
                .param("reason", decided.reason())
                .param("programme", programme == null ? null : programme.value())
                .param("adoption", adoption == null ? null : adoption.value())
                .param("by", waiting || by == null ? null : by.value())
                .param("at", waiting ? null : at.atOffset(UTC))
                .param("seen", decided.editVersion())
                .update();
        if (changed == 0) {
            throw new Conflict("Somebody else decided about this a moment ago. Look at it again.");
        }
    }

    private static JdbcClient.StatementSpec mine(JdbcClient.StatementSpec statement, Member reader) {
        return statement
                .param("administrator", reader.isAdministrator())
                .param("improvements", scopes(reader, Role.EDITOR))
                .param("programmes", scopes(reader, Role.PROGRAMME_MANAGER));
    }

    private static UUID[] scopes(Member reader, Role role) {
        return reader.memberships().stream()
                .filter(membership -> membership.role() == role)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private static Interest interest(ResultSet row) throws SQLException {
        var programme = row.getObject("programme_id", UUID.class);
        var adoption = row.getObject("adoption_id", UUID.class);
        return new Interest(
                new InterestId(row.getObject("id", UUID.class)),
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("who"),
                row.getString("contact"),
                row.getString("message"),
                Interest.State.valueOf(row.getString("state")),
                MatterStore.at(row, "raised_at"),
                programme == null ? null : new ProgrammeId(programme),
                adoption == null ? null : new AdoptionId(adoption),
                row.getString("reason"),
                row.getInt("edit_version"));
    }
}
