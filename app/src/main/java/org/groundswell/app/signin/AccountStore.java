package org.groundswell.app.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts and what they may do. */
@Component
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What signing in needs to know of an account. */
    record Credentials(MemberId id, String hash, boolean active) {}

    /** @return whether there was no account with this address yet */
    boolean add(MemberId id, EmailAddress email, String name, String hash, Instant at) {
        var sql = """
                insert into signin.account (id, email, name, password_hash, created_at)
                values (:id, :email, :name, :hash, :at)
                    on conflict (email) do nothing
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("email", email.value())
                        .param("name", name)
                        .param("hash", hash)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<MemberId> find(EmailAddress email) {
        return jdbc.sql("select id from signin.account where email = :email")
                .param("email", email.value())
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Credentials> credentials(EmailAddress email) {
        return jdbc.sql("select id, password_hash, active from signin.account where email = :email")
                .param("email", email.value())
                .query(AccountStore::credentials)
                .optional();
    }

    Optional<Credentials> credentials(MemberId id) {
        return jdbc.sql("select id, password_hash, active from signin.account where id = :id")
                .param("id", id.value())
                .query(AccountStore::credentials)
                .optional();
    }

    /** The person and all they may do, if the account is active. */
    Optional<Member> member(MemberId id) {
        var sql = """
                select a.name, m.role, m.scope_id
                  from signin.account a
                  left join signin.membership m on m.account_id = a.id
                 where a.id = :id
                   and a.active
                """;
        record Row(String name, @Nullable Membership membership) {}
        var rows = jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> new Row(row.getString("name"), membership(row)))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var memberships = new HashSet<Membership>();
        for (var row : rows) {
            if (row.membership() != null) {
                memberships.add(row.membership());
            }
        }
        return Optional.of(new Member(id, rows.getFirst().name(), memberships));
    }

    Optional<Account> account(MemberId id) {
        var sql = """
                select id, email, name, active, created_at
                  from signin.account
                 where id = :id
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> new Account(
                        id,
                        new EmailAddress(row.getString("email")),
                        row.getString("name"),
                        row.getBoolean("active"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        memberships(id)))
                .optional();
    }

    void setPassword(MemberId id, String hash) {
        jdbc.sql("update signin.account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    /** @return whether that changed anything */
    boolean setActive(MemberId id, boolean active) {
        return jdbc.sql("update signin.account set active = :active where id = :id and active <> :active")
                        .param("active", active)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether the membership is new; false too when there is no such account */
    boolean grant(MemberId id, Membership membership, Instant at) {
        var sql = """
                insert into signin.membership (account_id, role, scope_id, granted_at)
                select a.id, :role, :scope, :at
                  from signin.account a
                 where a.id = :id
                    on conflict do nothing
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("role", membership.role().name())
                        .param("scope", membership.scope())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether there was such a membership */
    boolean withdraw(MemberId id, Membership membership) {
        var sql = """
                delete from signin.membership
                 where account_id = :id
                   and role = :role
                   and scope_id is not distinct from cast(:scope as uuid)
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("role", membership.role().name())
                        .param("scope", membership.scope())
                        .update()
                == 1;
    }

    /**
     * The administrators who may sign in, locked until the transaction ends: whoever else is about to take one away
     * waits, and then sees how many are left.
     */
    Set<MemberId> lockAdministrators() {
        var sql = """
                select a.id
                  from signin.account a
                  join signin.membership m on m.account_id = a.id
                 where m.role = 'ADMINISTRATOR'
                   and a.active
                 order by a.id
                   for update
                """;
        return Set.copyOf(jdbc.sql(sql)
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .list());
    }

    boolean hasAdministrator() {
        var sql = """
                select exists (select 1
                                 from signin.membership m
                                 join signin.account a on a.id = m.account_id
                                where m.role = 'ADMINISTRATOR'
                                  and a.active)
                """;
        return jdbc.sql(sql).query(Boolean.class).single();
    }

    private List<Membership> memberships(MemberId id) {
        var sql = """
                select role, scope_id
                  from signin.membership
                 where account_id = :id
                 order by granted_at, role, scope_id
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) ->
                        new Membership(Role.valueOf(row.getString("role")), row.getObject("scope_id", UUID.class)))
                .list();
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("password_hash"),
                row.getBoolean("active"));
    }

    private static @Nullable Membership membership(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null ? null : new Membership(Role.valueOf(role), row.getObject("scope_id", UUID.class));
    }
}
