package org.groundswell.app.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role within a scope.
 *
 * @param scope the improvement, programme or site it is about; null for the platform
 */
public record Membership(Role role, @Nullable UUID scope) {

    public Membership {
        if ((role.scope() == ScopeKind.PLATFORM) != (scope == null)) {
            throw new IllegalArgumentException(role + " needs a scope of kind " + role.scope() + ", got " + scope);
        }
    }
}
