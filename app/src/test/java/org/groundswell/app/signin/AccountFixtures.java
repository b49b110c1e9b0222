package org.groundswell.app.signin;

import java.util.Set;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;

/** Accounts for tests, with a password that is good enough. */
public final class AccountFixtures {

    public static final String PASSWORD = "kettle marble orchid";
    static final Membership ADMINISTRATOR = new Membership(Role.ADMINISTRATOR, null);

    private AccountFixtures() {}

    /** An account with a name made from its address. */
    public static Member anAccount(Accounts accounts, String email, Membership... memberships) {
        var id = accounts.create(email, "Person " + email, PASSWORD, Set.of(memberships), null);
        return accounts.member(id).orElseThrow();
    }
}
