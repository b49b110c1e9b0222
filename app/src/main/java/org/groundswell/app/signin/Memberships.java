package org.groundswell.app.signin;

import java.time.InstantSource;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles on behalf of the capabilities that own what a role is about. */
@Component
public class Memberships {

    private final AccountStore accounts;
    private final AuditLog audit;
    private final InstantSource clock;

    Memberships(AccountStore accounts, AuditLog audit, InstantSource clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives a role; giving it twice is giving it once. Who may give it is for the calling use case to decide: whoever
     * creates an improvement becomes its editor without asking an administrator.
     */
    @Transactional
    public void grant(MemberId to, Membership membership, Member by) {
        var now = clock.instant();
        if (accounts.grant(to, membership, now)) {
            audit.add(
                    by.id().value(),
                    "account.role-added",
                    "account " + to.value(),
                    membership.role().label(),
                    now);
        }
    }
}
