package org.groundswell.app.signin;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What programmes are about, for inviting people to it. Implemented, as a bean, by the capability that owns programmes. */
public interface ProgrammeReach {

    /** The improvements these programmes spread. */
    Set<UUID> improvements(Collection<UUID> programmes);

    /** The directory entries on the target lists of these programmes now. */
    Set<UUID> sites(Collection<UUID> programmes);
}
