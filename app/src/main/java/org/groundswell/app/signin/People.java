package org.groundswell.app.signin;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.audit.MemberNames;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of others. At least one active administrator always remains. */
@Service
public class People implements MemberNames {

    private final AccountStore accounts;
    private final PeopleStore people;
    private final SessionStore sessions;
    private final Scopes scopes;
    private final AuditLog audit;
    private final InstantSource clock;

    People(
            AccountStore accounts,
            PeopleStore people,
            SessionStore sessions,
            Scopes scopes,
            AuditLog audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A person in a list, with the different roles held, whatever they are about. */
    public record Person(MemberId id, String email, String name, boolean active, List<Role> roles) {}

    /** Some of the people found, and how many there are. */
    public record Listing(List<Person> people, long total) {}

    /** People whose name or e-mail address contains the text, by name. */
    public Listing search(String text, int limit, long offset, Member by) {
        by.mustBeAdministrator();
        return people.search(text.strip(), limit, offset);
    }

    /** @throws NotFound if there is no such person */
    public Account get(MemberId id, Member by) {
        by.mustBeAdministrator();
        return accounts.account(id).orElseThrow(() -> new NotFound("person", id.value()));
    }

    /**
     * Gives a role. Giving it twice is giving it once.
     *
     * @param role  name of the role
     * @param scope id of what it is about; "" for an administrator
     * @throws Refusal of {@code role} or {@code scope}
     */
    @Transactional
    public void grant(MemberId id, String role, String scope, Member by) {
        var membership = scopes.chosen(role, scope);
        get(id, by);
        var now = clock.instant();
        if (accounts.grant(id, membership, now)) {
            audit.add(by.id().value(), "account.role-added", subject(id), Accounts.words(membership), now);
        }
    }

    /**
     * Takes a role away, at once.
     *
     * @throws Conflict if nobody would be left to administer the platform
     */
    @Transactional
    public void withdraw(MemberId id, Membership membership, Member by) {
        get(id, by);
        if (membership.role() == Role.ADMINISTRATOR) {
            keepAnAdministratorBeside(id);
        }
        if (accounts.withdraw(id, membership)) {
            audit.add(
                    by.id().value(), "account.role-removed", subject(id), Accounts.words(membership), clock.instant());
        }
    }

    /**
     * Switches the account off: its sessions end, and nobody can sign in with it. Roles stay for a later return.
     *
     * @throws Conflict if nobody would be left to administer the platform
     */
    @Transactional
    public void deactivate(MemberId id, Member by) {
        get(id, by);
        keepAnAdministratorBeside(id);
        if (accounts.setActive(id, false)) {
            sessions.end(id, "");
            audit.add(by.id().value(), "account.deactivated", subject(id), "", clock.instant());
        }
    }

    @Transactional
    public void reactivate(MemberId id, Member by) {
        get(id, by);
        if (accounts.setActive(id, true)) {
            audit.add(by.id().value(), "account.reactivated", subject(id), "", clock.instant());
        }
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people.names(ids);
    }

    @Override
    public Set<UUID> named(String text) {
        return people.named(text);
    }

    private void keepAnAdministratorBeside(MemberId id) {
        var administrators = accounts.lockAdministrators();
        if (administrators.equals(Set.of(id))) {
            throw new Conflict("This is the only platform administrator. Make somebody else administrator first.");
        }
    }

    private static String subject(MemberId id) {
        return "account " + id.value();
    }
}
