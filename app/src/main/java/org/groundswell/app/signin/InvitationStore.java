package org.groundswell.app.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations; the links themselves are not kept, only their hashes. */
@Component
class InvitationStore {

    private static final String COLUMNS = "id, email, name, role, scope_id, invited_at, expires_at";

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the invitation; an open one to the same person for the same role is renewed, and its old link dies.
     *
     * @return the id it is kept under
     */
    UUID add(Invitation invitation, OneTimeToken token, MemberId by) {
        var sql = """
                insert into signin.invitation
                       (id, email, name, role, scope_id, token_hash, invited_by, invited_at, expires_at)
                values (:id, :email, :name, :role, :scope, :hash, :by, :at, :expires)
                    on conflict (email, role, scope_id) where accepted_at is null and withdrawn_at is null
                    do update
                   set name = excluded.name,
                       token_hash = excluded.token_hash,
                       invited_by = excluded.invited_by,
                       invited_at = excluded.invited_at,
                       expires_at = excluded.expires_at
                returning id
                """;
        return jdbc.sql(sql)
                .param("id", invitation.id())
                .param("email", invitation.email().value())
                .param("name", invitation.name())
                .param("role", invitation.membership().role().name())
                .param("scope", invitation.membership().scope())
                .param("hash", token.hash())
                .param("by", by.value())
                .param("at", invitation.invitedAt().atOffset(ZoneOffset.UTC))
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** @return whether it was waiting */
    boolean renew(Invitation invitation, OneTimeToken token, MemberId by) {
        var sql = """
                update signin.invitation
                   set token_hash = :hash,
                       invited_by = :by,
                       invited_at = :at,
                       expires_at = :expires
                 where id = :id
                   and accepted_at is null
                   and withdrawn_at is null
                """;
        return jdbc.sql(sql)
                        .param("hash", token.hash())
                        .param("by", by.value())
                        .param("at", invitation.invitedAt().atOffset(ZoneOffset.UTC))
                        .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                        .param("id", invitation.id())
                        .update()
                == 1;
    }

    /** Invitations neither accepted nor withdrawn, the expired included, newest first. */
    List<Invitation> waiting() {
        var sql = """
                select %s
                  from signin.invitation
                 where accepted_at is null
                   and withdrawn_at is null
                 order by invited_at desc, id
                """.formatted(COLUMNS);
        return jdbc.sql(sql).query(InvitationStore::invitation).list();
    }

    Optional<Invitation> waiting(UUID id) {
        var sql = """
                select %s
                  from signin.invitation
                 where id = :id
                   and accepted_at is null
                   and withdrawn_at is null
                """.formatted(COLUMNS);
        return jdbc.sql(sql).param("id", id).query(InvitationStore::invitation).optional();
    }

    Optional<Invitation> open(OneTimeToken token, Instant now) {
        var sql = """
                select %s
                  from signin.invitation
                 where token_hash = :hash
                   and accepted_at is null
                   and withdrawn_at is null
                   and expires_at > :now
                """.formatted(COLUMNS);
        return jdbc.sql(sql)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(InvitationStore::invitation)
                .optional();
    }

    /** @return whether it was waiting; of two at once only one is told so */
    boolean accept(UUID id, Instant now) {
        return close("accepted_at", id, now);
    }

    /** @return whether it was waiting */
    boolean withdraw(UUID id, Instant now) {
        return close("withdrawn_at", id, now);
    }

    private boolean close(String column, UUID id, Instant now) {
        var sql = """
                update signin.invitation
                   set %s = :now
                 where id = :id
                   and accepted_at is null
                   and withdrawn_at is null
                """.formatted(column);
        return jdbc.sql(sql)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                new Membership(Role.valueOf(row.getString("role")), row.getObject("scope_id", UUID.class)),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
