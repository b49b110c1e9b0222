package org.groundswell.app.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names of the people in the audit, which keeps only their ids. Implemented where accounts are kept. */
public interface MemberNames {

    /** Names by id, of those that exist, in one query. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** People whose name or e-mail address contains the text. */
    Set<UUID> named(String text);
}
