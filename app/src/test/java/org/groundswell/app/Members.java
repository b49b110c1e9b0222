package org.groundswell.app;

import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.jspecify.annotations.Nullable;

/** One member of each kind, each a different person, without an account in the database. */
public final class Members {

    private Members() {}

    public static Member administrator() {
        return with(Role.ADMINISTRATOR, null);
    }

    /** @param improvement the one this person edits */
    public static Member editorOf(UUID improvement) {
        return with(Role.EDITOR, improvement);
    }

    /** @param programme the one this person manages */
    public static Member managerOf(UUID programme) {
        return with(Role.PROGRAMME_MANAGER, programme);
    }

    /** @param site the directory entry this person leads */
    public static Member siteLeadOf(UUID site) {
        return with(Role.SITE_LEAD, site);
    }

    /** @param improvement the one this person rates */
    public static Member raterOf(UUID improvement) {
        return with(Role.RATER, improvement);
    }

    /** @param programme the one this person may read */
    public static Member viewerOf(UUID programme) {
        return with(Role.VIEWER, programme);
    }

    /** Signed in, with no membership at all. */
    public static Member withoutRole() {
        return new Member(new MemberId(UUID.randomUUID()), "Amina Newcomer", Set.of());
    }

    private static Member with(Role role, @Nullable UUID scope) {
        return new Member(
                new MemberId(UUID.randomUUID()), "Amina " + role.label(), Set.of(new Membership(role, scope)));
    }
}
