package org.groundswell.app.signin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.ScopeKind;

/**
 * Finds what roles of one kind can be about. Implemented, as a bean, by the capability that owns improvements,
 * programmes or sites; without one, no role of that kind can be given.
 */
public interface ScopeDirectory {

    ScopeKind kind();

    /** Some whose name or code resembles the text, the best first; for "" the first by name. */
    List<ScopeOption> search(String text, int atMost);

    /** Those of the ids that exist, in any order, in one query. */
    List<ScopeOption> find(Collection<UUID> ids);
}
