package org.groundswell.app.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.groundswell.app.command.StartupNotice;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first administrator, who cannot be invited by anybody: a link printed where the product is started creates the
 * account, once. Every start without an administrator prints a new link, and the one before it dies.
 */
@Service
public class FirstRun implements StartupNotice {

    /** How long a link works. */
    public static final Duration VALID = Duration.ofHours(24);

    private static final String DEFAULT_PORT = "8080";

    private final JdbcClient jdbc;
    private final AccountStore store;
    private final Accounts accounts;
    private final InstantSource clock;
    private final Environment environment;

    FirstRun(JdbcClient jdbc, AccountStore store, Accounts accounts, InstantSource clock, Environment environment) {
        this.jdbc = jdbc;
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
        this.environment = environment;
    }

    /** How to create the administrator; nothing if there is one. Each call makes a new link. */
    @Override
    @Transactional
    public List<String> lines() {
        if (store.hasAdministrator()) {
            return List.of();
        }
        var token = OneTimeToken.fresh();
        keep(token, clock.instant().plus(VALID));
        return List.of(
                "Nobody administers this Groundswell yet. To create the administrator, open this link, which works once",
                "and for 24 hours (start again for a new one):",
                "  " + address() + "/set-up/" + token.value());
    }

    /** Whether the link works. */
    public boolean isOpen(OneTimeToken token) {
        return !store.hasAdministrator()
                && jdbc.sql(
                                "select exists (select 1 from signin.set_up where token_hash = :hash and expires_at > :now)")
                        .param("hash", token.hash())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Creates the administrator and uses up the link. Of two requests at once one waits for the other, and then finds
     * no link.
     *
     * @throws NotFound if the link does not work
     * @throws Refusal of {@code email}, {@code name} or {@code password}; the link then still works
     */
    @Transactional
    public MemberId createAdministrator(OneTimeToken token, String email, String name, String password) {
        var used = jdbc.sql("delete from signin.set_up where token_hash = :hash and expires_at > :now")
                .param("hash", token.hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (used == 0 || store.hasAdministrator()) {
            throw new NotFound("set-up link", "that still works");
        }
        return accounts.create(email, name, password, Set.of(new Membership(Role.ADMINISTRATOR, null)), null);
    }

    private void keep(OneTimeToken token, Instant until) {
        var sql = """
                insert into signin.set_up (token_hash, expires_at)
                values (:hash, :until)
                    on conflict (only_one) do update
                   set token_hash = excluded.token_hash,
                       expires_at = excluded.expires_at
                """;
        jdbc.sql(sql)
                .param("hash", token.hash())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Where people reach this installation: as configured, or else on this machine. */
    private String address() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", DEFAULT_PORT));
        return environment.getProperty("groundswell.url", "http://localhost:" + port);
    }
}
