package org.groundswell.app.talk;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code talk.follow}. */
@Repository
class FollowStore {

    private static final String SELECT =
            "select key, improvement_id, email, confirmed_at is not null as confirmed from talk.follow ";

    private final JdbcClient jdbc;

    FollowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who follows with this address; asking again leaves what was confirmed as it is. */
    Follow ask(ImprovementId improvement, String email, Optional<MemberId> account, boolean confirmed, Instant at) {
        var sql = """
                insert into talk.follow (id, key, improvement_id, email, account_id, asked_at, confirmed_at)
                values (:id, :key, :improvement, :email, :account, :at, :confirmed)
                    on conflict (improvement_id, email) do update
                   set asked_at = :at,
                       account_id = coalesce(talk.follow.account_id, excluded.account_id),
                       confirmed_at = coalesce(talk.follow.confirmed_at, excluded.confirmed_at)
                returning key, improvement_id, email, confirmed_at is not null as confirmed
                """;
        return jdbc.sql(sql)
                .param("id", UUID.randomUUID())
                .param("key", UUID.randomUUID())
                .param("improvement", improvement.value())
                .param("email", email)
                .param("account", account.map(MemberId::value).orElse(null))
                .param("at", at.atOffset(UTC))
                .param("confirmed", confirmed ? at.atOffset(UTC) : null)
                .query((row, _) -> follow(row))
                .single();
    }

    Optional<Follow> find(UUID key) {
        return jdbc.sql(SELECT + "where key = :key")
                .param("key", key)
                .query((row, _) -> follow(row))
                .optional();
    }

    Optional<Follow> find(ImprovementId improvement, MemberId account) {
        return jdbc.sql(SELECT + "where improvement_id = :improvement and account_id = :account")
                .param("improvement", improvement.value())
                .param("account", account.value())
                .query((row, _) -> follow(row))
                .optional();
    }

    List<Follow> confirmed(ImprovementId improvement) {
        return jdbc.sql(SELECT + "where improvement_id = :improvement and confirmed_at is not null order by email")
                .param("improvement", improvement.value())
                .query((row, _) -> follow(row))
                .list();
    }

    void confirm(UUID key, Instant at) {
        jdbc.sql("update talk.follow set confirmed_at = coalesce(confirmed_at, :at) where key = :key")
                .param("key", key)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Forgets the address altogether. */
    void remove(UUID key) {
        jdbc.sql("delete from talk.follow where key = :key").param("key", key).update();
    }

    private static Follow follow(ResultSet row) throws SQLException {
        return new Follow(
                row.getObject("key", UUID.class),
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                row.getString("email"),
                row.getBoolean("confirmed"));
    }
}
