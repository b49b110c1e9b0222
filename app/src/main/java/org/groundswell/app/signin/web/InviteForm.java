package org.groundswell.app.signin.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is invited; the role is a {@link RoleForm} beside it. */
record InviteForm(String email, String name) {

    InviteForm(@Nullable String email, @Nullable String name) {
        this.email = Objects.requireNonNullElse(email, "");
        this.name = Objects.requireNonNullElse(name, "");
    }
}
