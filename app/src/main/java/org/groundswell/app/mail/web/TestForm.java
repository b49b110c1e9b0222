package org.groundswell.app.mail.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a test letter is to go. */
record TestForm(String email) {

    TestForm(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }
}
