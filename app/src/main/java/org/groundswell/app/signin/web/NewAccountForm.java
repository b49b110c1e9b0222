package org.groundswell.app.signin.web;

import java.util.Objects;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What somebody types to get an account. Nothing is lost or null, whatever the browser leaves out. */
record NewAccountForm(String email, String name, String password, String repeated) {

    NewAccountForm(
            @Nullable String email, @Nullable String name, @Nullable String password, @Nullable String repeated) {
        this.email = Objects.requireNonNullElse(email, "");
        this.name = Objects.requireNonNullElse(name, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }

    /** @throws Refusal of {@code repeated} if the password was not typed twice alike */
    void refuseDifferentPasswords() {
        if (!password.equals(repeated)) {
            throw new Refusal("repeated", "Enter the same password twice");
        }
    }
}
