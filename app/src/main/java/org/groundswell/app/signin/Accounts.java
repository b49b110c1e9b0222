package org.groundswell.app.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in, and what people do with their own account. */
@Service
public class Accounts {

    private static final int LONGEST_NAME = 100;

    private final AccountStore store;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final AttemptLimits limits;
    private final AuditLog audit;
    private final InstantSource clock;

    Accounts(
            AccountStore store,
            SessionStore sessions,
            Passwords passwords,
            AttemptLimits limits,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new account.
     *
     * @param by who created it; null for the system
     * @throws Refusal of {@code email}, {@code name} or {@code password} if one will not do or the address is taken
     */
    @Transactional
    public MemberId create(
            String email, String name, String password, Set<Membership> memberships, @Nullable MemberId by) {
        var address = EmailAddress.typed(email);
        var tidyName = tidyName(name);
        Passwords.refuseWeak("password", password, address);
        var id = new MemberId(UUID.randomUUID());
        var now = clock.instant();
        if (!store.add(id, address, tidyName, passwords.hash(password), now)) {
            throw new Refusal("email", "Enter another e-mail address: there is already an account with this one");
        }
        add(by, "account.created", id, "", now);
        for (var membership : memberships) {
            store.grant(id, membership, now);
            add(by, "account.role-added", id, words(membership), now);
        }
        return id;
    }

    /** Whether anybody, active or not, has this address. */
    public boolean exists(String email) {
        return store.find(EmailAddress.typed(email)).isPresent();
    }

    /** The person and what they may do at this moment; empty if the account is gone or switched off. */
    public Optional<Member> member(MemberId id) {
        return store.member(id);
    }

    /** @throws NotFound if there is no such account */
    public Account account(MemberId id) {
        return store.account(id).orElseThrow(() -> new NotFound("account", id.value()));
    }

    /**
     * Checks a password. Takes the same time whether the account exists or not.
     *
     * @param address network address the attempt came from
     */
    public SignInOutcome signIn(String email, String password, String address) {
        var now = clock.instant();
        var who = EmailAddress.key(email);
        var from = AttemptLimits.network(address);
        var wait = limits.charge(AttemptLimits.PER_ADDRESS, from, now)
                .or(() -> limits.charge(AttemptLimits.PER_ACCOUNT, who, now));
        if (wait.isPresent()) {
            return new SignInOutcome.TooMany(wait.get());
        }
        var credentials = EmailAddress.find(email).flatMap(store::credentials);
        var hash = credentials.map(AccountStore.Credentials::hash).orElse(passwords.ofNobody());
        boolean matches = passwords.matches(password, hash);
        var member = credentials
                .map(AccountStore.Credentials::id)
                .filter(_ -> matches)
                .flatMap(store::member);
        if (member.isEmpty()) {
            return new SignInOutcome.Wrong();
        }
        limits.giveBack(who, from, now);
        if (passwords.isOutdated(hash)) {
            store.setPassword(member.get().id(), passwords.hash(password));
        }
        return new SignInOutcome.Welcome(member.get());
    }

    /**
     * Sets one's own password, and signs out everywhere else.
     *
     * @param session id of the session that asks, which stays
     * @throws Refusal of {@code current} or {@code password}
     */
    @Transactional(noRollbackFor = Refusal.class) // what an attempt costs is kept when it fails
    public void changePassword(Member by, String current, String password, String session) {
        var account = account(by.id());
        var now = clock.instant();
        var wait = limits.charge(AttemptLimits.PER_ACCOUNT, account.email().value(), now);
        if (wait.isPresent()) {
            throw new Refusal("current", SignInOutcome.TooMany.words(wait.get()));
        }
        var hash =
                store.credentials(by.id()).map(AccountStore.Credentials::hash).orElse(passwords.ofNobody());
        if (!passwords.matches(current, hash)) {
            throw new Refusal("current", "Enter your current password");
        }
        Passwords.refuseWeak("password", password, account.email());
        store.setPassword(by.id(), passwords.hash(password));
        sessions.end(by.id(), session);
        limits.forget(account.email().value());
        add(by.id(), "account.password-changed", by.id(), "", now);
    }

    /** Ends all sessions of this person, the one that asks included. */
    @Transactional
    public void signOutEverywhere(Member by) {
        sessions.end(by.id(), "");
        add(by.id(), "account.signed-out-everywhere", by.id(), "", clock.instant());
    }

    /** In how many browsers this person is signed in. */
    public int sessions(Member by) {
        return sessions.count(by.id(), clock.instant());
    }

    private void add(@Nullable MemberId by, String action, MemberId account, String detail, Instant at) {
        audit.add(by == null ? null : by.value(), action, "account " + account.value(), detail, at);
    }

    /** A membership as the audit names it: role, and the id of what it is about. */
    static String words(Membership membership) {
        return membership.scope() == null
                ? membership.role().label()
                : membership.role().label() + ", "
                        + Scopes.word(membership.role().scope()) + " " + membership.scope();
    }

    static String tidyName(String name) {
        var tidy = name.strip();
        if (tidy.isEmpty()) {
            throw new Refusal("name", "Enter a name");
        }
        if (tidy.length() > LONGEST_NAME) {
            throw new Refusal("name", "Enter a name of at most " + LONGEST_NAME + " characters");
        }
        return tidy;
    }
}
