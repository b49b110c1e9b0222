package org.groundswell.app.directory;

import java.util.Set;
import java.util.UUID;
import org.groundswell.app.problem.Forbidden;

/** A signed-in person and what they may do. Use cases take it as a parameter; nothing looks it up. */
public record Member(MemberId id, String name, Set<Membership> memberships) {

    public Member {
        memberships = Set.copyOf(memberships);
    }

    public boolean isAdministrator() {
        return memberships.contains(new Membership(Role.ADMINISTRATOR, null));
    }

    /** Whether this person holds the role for that improvement, programme or site; an administrator always does. */
    public boolean is(Role role, UUID scope) {
        return isAdministrator()
                || (role.scope() != ScopeKind.PLATFORM && memberships.contains(new Membership(role, scope)));
    }

    /** Whether this person holds the role anywhere. */
    public boolean isAny(Role role) {
        return isAdministrator() || memberships.stream().anyMatch(membership -> membership.role() == role);
    }

    /** @throws Forbidden with that sentence unless this person holds the role for the scope */
    public void mustBe(Role role, UUID scope, String otherwise) {
        if (!is(role, scope)) {
            throw new Forbidden(otherwise);
        }
    }

    /** @throws Forbidden unless this person is a platform administrator */
    public void mustBeAdministrator() {
        if (!isAdministrator()) {
            throw new Forbidden("Only a platform administrator may do this.");
        }
    }
}
