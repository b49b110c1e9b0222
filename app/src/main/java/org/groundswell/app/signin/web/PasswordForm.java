package org.groundswell.app.signin.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed to change one's own password; never sent back to the page. */
record PasswordForm(String current, String password, String repeated) {

    PasswordForm(@Nullable String current, @Nullable String password, @Nullable String repeated) {
        this.current = Objects.requireNonNullElse(current, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }
}
