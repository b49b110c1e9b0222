package org.groundswell.app.assessment;

import static java.time.ZoneOffset.UTC;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code assessment.rater} and {@code assessment.link_key}. */
@Repository
class SeatStore {

    private static final String SELECT = """
            select r.id, r.assessment_id, r.person, r.role, r.name, r.email, r.member_id, r.link_number,
                   r.link_expires_at, r.link_revoked, r.invited_at, r.done_at
              from assessment.rater r
            """;

    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal of {@code email} if this address or member has a seat already */
    void add(Seat seat, @Nullable MemberId invitedBy) {
        var sql = """
                insert into assessment.rater (id, assessment_id, person, role, name, email, member_id, link_number,
                                              link_expires_at, invited_by, invited_at, done_at)
                values (:id, :assessment, :person, :role, :name, :email, :member, :number, :expires, :by, :at, :done)
                on conflict do nothing
                """;
        var member = seat.member();
        var done = seat.doneAt();
        int rows = jdbc.sql(sql)
                .param("id", seat.id().value())
                .param("assessment", seat.assessment().value())
                .param("person", seat.person())
                .param("role", seat.role().name())
                .param("name", seat.name())
                .param("email", seat.email())
                .param("member", member == null ? null : member.value())
                .param("number", seat.linkNumber())
                .param("expires", seat.linkExpiresAt().atOffset(UTC))
                .param("by", invitedBy == null ? null : invitedBy.value())
                .param("at", seat.invitedAt().atOffset(UTC))
                .param("done", done == null ? null : done.atOffset(UTC))
                .update();
        if (rows == 0) {
            throw new Refusal("email", "Enter another address; this person is among the raters already");
        }
    }

    Optional<Seat> find(RaterId id) {
        return jdbc.sql(SELECT + " where r.id = :id and r.withdrawn_at is null")
                .param("id", id.value())
                .query((row, _) -> seat(row))
                .optional();
    }

    /** The seat of a member, taken already or waiting for their address. */
    Optional<Seat> of(AssessmentId assessment, Member member, String email) {
        var sql = SELECT + """
                 where r.assessment_id = :assessment
                   and r.withdrawn_at is null
                   and (r.member_id = :member or (r.member_id is null and r.email = :email and :email <> ''))
                 order by r.member_id nulls last
                 limit 1
                """;
        return jdbc.sql(sql)
                .param("assessment", assessment.value())
                .param("member", member.id().value())
                .param("email", email)
                .query((row, _) -> seat(row))
                .optional();
    }

    /** Everybody asked, by role and name. */
    List<Seat> of(AssessmentId assessment) {
        return jdbc.sql(SELECT
                        + " where r.assessment_id = :id and r.withdrawn_at is null order by r.role, r.name, r.id")
                .param("id", assessment.value())
                .query((row, _) -> seat(row))
                .list();
    }

    /** How many questions each of an assessment's raters has answered; what they answered stays unseen. */
    List<Progress> progress(AssessmentId assessment) {
        var sql = """
                select r.id,
                       (select count(*) from assessment.answer n where n.rater_id = r.id and n.state <> 'BLANK')
                       + (select count(*) from assessment.gate_answer g where g.rater_id = r.id) as answered
                  from assessment.rater r
                 where r.assessment_id = :id
                   and r.withdrawn_at is null
                """;
        return jdbc.sql(sql)
                .param("id", assessment.value())
                .query((row, _) -> new Progress(new RaterId(row.getObject("id", UUID.class)), row.getInt("answered")))
                .list();
    }

    record Progress(RaterId rater, int answered) {}

    void take(RaterId id, MemberId member, String name) {
        jdbc.sql("update assessment.rater set member_id = :member, name = :name where id = :id and member_id is null")
                .param("member", member.value())
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    void done(RaterId id, @Nullable Instant at) {
        jdbc.sql("update assessment.rater set done_at = :at where id = :id")
                .param("at", at == null ? null : at.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    /** The next link; every earlier one is dead from now on. */
    void renewLink(RaterId id, Instant expires) {
        var sql = """
                update assessment.rater
                   set link_number = link_number + 1, link_expires_at = :expires, link_revoked = false
                 where id = :id
                """;
        jdbc.sql(sql)
                .param("expires", expires.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    void revokeLink(RaterId id) {
        jdbc.sql("update assessment.rater set link_revoked = true, link_number = link_number + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The key that signs links; the first to ask makes it. */
    byte[] linkKey() {
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into assessment.link_key (key) values (:key) on conflict do nothing")
                .param("key", fresh)
                .update();
        return jdbc.sql("select key from assessment.link_key")
                .query(byte[].class)
                .single();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        return new Seat(
                new RaterId(row.getObject("id", UUID.class)),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                row.getObject("person", UUID.class),
                RaterRole.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("email"),
                member == null ? null : new MemberId(member),
                row.getInt("link_number"),
                AssessmentStore.instant(row, "link_expires_at"),
                row.getBoolean("link_revoked"),
                AssessmentStore.instant(row, "invited_at"),
                AssessmentStore.instantOrNull(row, "done_at"));
    }
}
