package org.groundswell.app.signin.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed to sign in, and the page to return to. */
record SignInForm(String email, String password, String to) {

    SignInForm(@Nullable String email, @Nullable String password, @Nullable String to) {
        this.email = Objects.requireNonNullElse(email, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.to = Objects.requireNonNullElse(to, "");
    }
}
