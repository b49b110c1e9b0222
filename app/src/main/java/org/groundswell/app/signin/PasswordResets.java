package org.groundswell.app.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password for somebody who forgot theirs, by a link that an administrator passes on. */
@Service
public class PasswordResets {

    /** How long such a link works. */
    public static final Duration VALID = Duration.ofHours(24);

    private final PasswordResetStore store;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final AttemptLimits limits;
    private final AuditLog audit;
    private final InstantSource clock;

    PasswordResets(
            PasswordResetStore store,
            AccountStore accounts,
            SessionStore sessions,
            Passwords passwords,
            AttemptLimits limits,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link to pass on; it is known now and never again. */
    public record Issued(Account account, OneTimeToken token, Instant expiresAt) {}

    /**
     * Makes the link. One made before for the same person works no more; the old password works until the link is used.
     *
     * @throws NotFound if there is no such person
     * @throws Conflict if the account is switched off
     */
    @Transactional
    public Issued issue(MemberId id, Member by) {
        by.mustBeAdministrator();
        var account = accounts.account(id).orElseThrow(() -> new NotFound("person", id.value()));
        if (!account.active()) {
            throw new Conflict("This account is switched off. Switch it on before you make a link for it.");
        }
        var now = clock.instant();
        var token = OneTimeToken.fresh();
        store.put(id, token, by.id(), now, now.plus(VALID));
        audit.add(by.id().value(), "account.reset-link-issued", subject(id), "", now);
        return new Issued(account, token, now.plus(VALID));
    }

    /** Whose password the link sets, if it still works. */
    public Optional<Account> find(OneTimeToken token) {
        return store.open(token, clock.instant()).flatMap(accounts::account);
    }

    /**
     * Sets the password and ends every session of the account. The link then works no more, and whoever was refused for
     * too many attempts may try again at once.
     *
     * @throws NotFound if the link does not work
     * @throws Refusal of {@code password}
     */
    @Transactional
    public void use(OneTimeToken token, String password) {
        var account = find(token).orElseThrow(PasswordResets::gone);
        Passwords.refuseWeak("password", password, account.email());
        if (!store.remove(token)) {
            throw gone();
        }
        accounts.setPassword(account.id(), passwords.hash(password));
        sessions.end(account.id(), "");
        limits.forget(account.email().value());
        audit.add(account.id().value(), "account.password-reset", subject(account.id()), "", clock.instant());
    }

    private static NotFound gone() {
        return new NotFound("open link", "like this");
    }

    private static String subject(MemberId id) {
        return "account " + id.value();
    }
}
