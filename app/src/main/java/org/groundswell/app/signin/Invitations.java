package org.groundswell.app.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing people in by a link: sent by e-mail, or passed on by whoever invites them where no mail is sent. */
@Service
public class Invitations {

    /** How long an invitation can be taken up. */
    public static final Duration VALID = Duration.ofDays(14);

    private final InvitationStore store;
    private final AccountStore accountStore;
    private final Accounts accounts;
    private final Scopes scopes;
    private final InvitationRights rights;
    private final SigninLetters letters;
    private final AuditLog audit;
    private final InstantSource clock;

    Invitations(
            InvitationStore store,
            AccountStore accountStore,
            Accounts accounts,
            Scopes scopes,
            InvitationRights rights,
            SigninLetters letters,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.accountStore = accountStore;
        this.accounts = accounts;
        this.scopes = scopes;
        this.rights = rights;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of inviting somebody. */
    public sealed interface Invited {

        /**
         * A link to pass on; it is known now and never again.
         *
         * @param mailed whether it goes to the person by e-mail as well
         */
        record ByLink(Invitation invitation, OneTimeToken token, boolean mailed) implements Invited {}

        /** The person has an account already and has the role from now on. */
        record AtOnce(MemberId person) implements Invited {}
    }

    /**
     * Invites somebody to a role. Inviting the same person to the same role again renews the link.
     *
     * @param role  name of the role
     * @param scope id of what it is about; "" for an administrator
     * @throws Forbidden if the person who invites may not, or not to this
     * @throws Refusal of {@code email}, {@code name}, {@code role} or {@code scope}
     */
    @Transactional
    public Invited invite(String email, String name, String role, String scope, Member by) {
        rights.roles(by);
        var membership = scopes.chosen(role, scope);
        rights.check(membership, by);
        var address = EmailAddress.typed(email);
        var now = clock.instant();
        var known = accountStore.find(address);
        if (known.isPresent()) {
            var person = known.get();
            if (accountStore.grant(person, membership, now)) {
                audit.add(
                        by.id().value(),
                        "account.role-added",
                        "account " + person.value(),
                        Accounts.words(membership),
                        now);
            }
            return new Invited.AtOnce(person);
        }
        var invitation =
                new Invitation(UUID.randomUUID(), address, Accounts.tidyName(name), membership, now, now.plus(VALID));
        var token = OneTimeToken.fresh();
        return issued(invitation.withId(store.add(invitation, token, by.id())), token, by);
    }

    /** Invitations nobody has taken up, the expired included, newest first. */
    public List<Invitation> waiting(Member by) {
        by.mustBeAdministrator();
        return store.waiting();
    }

    /**
     * A new link for the same invitation; the old one dies.
     *
     * @throws Conflict if it has been accepted or withdrawn
     */
    @Transactional
    public Invited.ByLink reissue(UUID id, Member by) {
        var renewed = get(id, by).renewed(clock.instant());
        var token = OneTimeToken.fresh();
        if (!store.renew(renewed, token, by.id())) {
            throw gone();
        }
        return issued(renewed, token, by);
    }

    /** @throws Conflict if it has been accepted or withdrawn */
    @Transactional
    public void withdraw(UUID id, Member by) {
        var invitation = get(id, by);
        var now = clock.instant();
        if (!store.withdraw(id, now)) {
            throw gone();
        }
        audit.add(by.id().value(), "invitation.withdrawn", subject(id), Accounts.words(invitation.membership()), now);
    }

    /** The invitation behind a link, if the link still works. */
    public Optional<Invitation> find(OneTimeToken token) {
        return store.open(token, clock.instant());
    }

    /** Whether whoever is invited has an account by now, and so needs no password to accept. */
    public boolean hasAccount(Invitation invitation) {
        return accountStore.find(invitation.email()).isPresent();
    }

    /**
     * Takes up an invitation: creates the account, or adds the role to the one there is. The link then works no more.
     *
     * @param name     what the person wants to be called; not looked at if there is an account
     * @param password the new password; not looked at if there is an account
     * @throws NotFound if the link does not work
     * @throws Refusal of {@code name} or {@code password}
     */
    @Transactional
    public MemberId accept(OneTimeToken token, String name, String password) {
        var now = clock.instant();
        var invitation = store.open(token, now).orElseThrow(() -> new NotFound("open invitation", "with this link"));
        if (!store.accept(invitation.id(), now)) {
            throw new NotFound("open invitation", "with this link");
        }
        var known = accountStore.find(invitation.email());
        var membership = invitation.membership();
        var person = known.isPresent()
                ? known.get()
                : accounts.create(invitation.email().value(), name, password, Set.of(membership), null);
        if (known.isPresent() && accountStore.grant(person, membership, now)) {
            audit.add(
                    person.value(), "account.role-added", "account " + person.value(), Accounts.words(membership), now);
        }
        audit.add(person.value(), "invitation.accepted", subject(invitation.id()), Accounts.words(membership), now);
        return person;
    }

    private Invited.ByLink issued(Invitation invitation, OneTimeToken token, Member by) {
        audit.add(
                by.id().value(),
                "invitation.issued",
                subject(invitation.id()),
                Accounts.words(invitation.membership()),
                invitation.invitedAt());
        return new Invited.ByLink(invitation, token, letters.invite(invitation, token, by));
    }

    private Invitation get(UUID id, Member by) {
        by.mustBeAdministrator();
        return store.waiting(id).orElseThrow(Invitations::gone);
    }

    private static Conflict gone() {
        return new Conflict("This invitation has been accepted or withdrawn in the meantime.");
    }

    private static String subject(UUID id) {
        return "invitation " + id;
    }
}
