package org.groundswell.app.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open link, if any, with which each person may set a new password. */
@Component
class PasswordResetStore {

    private final JdbcClient jdbc;

    PasswordResetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the link; the one before works no more. */
    void put(MemberId account, OneTimeToken token, MemberId by, Instant at, Instant expires) {
        var sql = """
                insert into signin.password_reset (account_id, token_hash, issued_by, issued_at, expires_at)
                values (:account, :hash, :by, :at, :expires)
                    on conflict (account_id) do update
                   set token_hash = excluded.token_hash,
                       issued_by = excluded.issued_by,
                       issued_at = excluded.issued_at,
                       expires_at = excluded.expires_at
                """;
        jdbc.sql(sql)
                .param("account", account.value())
                .param("hash", token.hash())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose link this is, if it still works and the account is active. */
    Optional<MemberId> open(OneTimeToken token, Instant now) {
        var sql = """
                select r.account_id
                  from signin.password_reset r
                  join signin.account a on a.id = r.account_id
                 where r.token_hash = :hash
                   and r.expires_at > :now
                   and a.active
                """;
        return jdbc.sql(sql)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new MemberId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** @return whether it was there; of two at once only one is told so */
    boolean remove(OneTimeToken token) {
        return jdbc.sql("delete from signin.password_reset where token_hash = :hash")
                        .param("hash", token.hash())
                        .update()
                == 1;
    }
}
