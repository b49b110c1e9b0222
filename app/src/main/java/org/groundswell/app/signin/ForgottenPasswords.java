package org.groundswell.app.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.signin.AttemptLimits.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new password for somebody who forgot theirs, by a link that goes to their e-mail address. What comes of a request is
 * told to nobody: whether there is an account for an address is not for everybody to find out.
 */
@Service
public class ForgottenPasswords {

    /** How long the link works. */
    public static final Duration VALID = Duration.ofHours(1);

    private static final Limit PER_ACCOUNT = new Limit("forgotten account", 3, Duration.ofMinutes(30));

    /** A whole hospital can stand behind one address. */
    private static final Limit PER_ADDRESS = new Limit("forgotten address", 20, Duration.ofMinutes(1));

    private final AccountStore accounts;
    private final PasswordResetStore resets;
    private final SigninLetters letters;
    private final AttemptLimits limits;
    private final AuditLog audit;
    private final InstantSource clock;

    ForgottenPasswords(
            AccountStore accounts,
            PasswordResetStore resets,
            SigninLetters letters,
            AttemptLimits limits,
            AuditLog audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.resets = resets;
        this.letters = letters;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether links can be sent at all. */
    public boolean canSend() {
        return letters.canSend();
    }

    /**
     * Sends a link, if there is an account in use for what was typed, and not too many were asked for lately. The link
     * takes the place of one made before.
     *
     * @param address network address the request came from
     */
    @Transactional
    public void request(String email, String address) {
        var now = clock.instant();
        var who = EmailAddress.key(email);
        if (!letters.canSend()
                || limits.charge(PER_ADDRESS, AttemptLimits.network(address), now)
                        .isPresent()
                || limits.charge(PER_ACCOUNT, who, now).isPresent()) {
            return;
        }
        EmailAddress.find(email)
                .flatMap(accounts::find)
                .flatMap(accounts::account)
                .filter(Account::active)
                .ifPresent(account -> send(account, now));
    }

    private void send(Account account, Instant now) {
        var token = OneTimeToken.fresh();
        var expires = now.plus(VALID);
        resets.put(account.id(), token, account.id(), now, expires);
        if (letters.resetPassword(account, token, expires)) {
            audit.add(
                    null,
                    "account.reset-link-requested",
                    "account " + account.id().value(),
                    "",
                    now);
        }
    }
}
