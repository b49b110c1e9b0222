package org.groundswell.app.signin.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A role and what it is for, chosen in steps: find, then select.
 *
 * @param role   name of the role
 * @param find   what was typed to find what it is for
 * @param scope  id of what was selected
 * @param button which button was pressed: "find", or another
 */
record RoleForm(String role, String find, String scope, String button) {

    static final RoleForm EMPTY = new RoleForm(null, null, null, null);

    RoleForm(@Nullable String role, @Nullable String find, @Nullable String scope, @Nullable String button) {
        this.role = Objects.requireNonNullElse(role, "");
        this.find = Objects.requireNonNullElse(find, "");
        this.scope = Objects.requireNonNullElse(scope, "");
        this.button = Objects.requireNonNullElse(button, "");
    }

    boolean asksToFind() {
        return button.equals("find");
    }
}
