package org.groundswell.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.signin.AccountFixtures.ADMINISTRATOR;
import static org.groundswell.app.signin.AccountFixtures.PASSWORD;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.util.Set;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.SignInOutcome.TooMany;
import org.groundswell.app.signin.SignInOutcome.Welcome;
import org.groundswell.app.signin.SignInOutcome.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AccountsTest {

    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void welcomesWhoeverKnowsThePassword() {
        var editor = new Membership(Role.EDITOR, UUID.randomUUID());
        var amina = anAccount(accounts, "amina@example.nhs.uk", editor);

        assertThat(accounts.signIn("  Amina@Example.NHS.uk ", PASSWORD, ADDRESS))
                .isEqualTo(new Welcome(amina));
        assertThat(amina.memberships()).containsExactly(editor);
    }

    @Test
    void tellsNobodyWhetherThereIsAnAccount() {
        var administrator = anAccount(accounts, "admin@example.nhs.uk", ADMINISTRATOR);
        var off = anAccount(accounts, "off@example.nhs.uk");
        people.deactivate(off.id(), administrator);

        assertThat(accounts.signIn("admin@example.nhs.uk", "another password", ADDRESS))
                .isEqualTo(new Wrong());
        assertThat(accounts.signIn("off@example.nhs.uk", PASSWORD, ADDRESS)).isEqualTo(new Wrong());
        assertThat(accounts.signIn("nobody@example.nhs.uk", PASSWORD, ADDRESS)).isEqualTo(new Wrong());
        assertThat(accounts.signIn("not an address", PASSWORD, ADDRESS)).isEqualTo(new Wrong());
    }

    @Test
    void looksAtNoMorePasswordsAfterTooManyWrongOnes() {
        anAccount(accounts, "amina@example.nhs.uk");
        for (int attempt = 0; attempt < AttemptLimits.PER_ACCOUNT.burst(); attempt++) {
            accounts.signIn("amina@example.nhs.uk", "wrong", "192.0.2." + attempt);
        }

        assertThat(accounts.signIn("amina@example.nhs.uk", PASSWORD, ADDRESS))
                .isInstanceOfSatisfying(
                        TooMany.class,
                        outcome -> assertThat(outcome.words())
                                .isEqualTo("There were too many attempts. Wait 5 minutes and try again"));
    }

    @Test
    void keepsPasswordsAsArgon2id() {
        anAccount(accounts, "amina@example.nhs.uk");

        assertThat(jdbc.sql("select password_hash from signin.account")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "aaaaaaaaaaaaaaaa",
                "password1234",
                "Password2026!",
                "123456789012",
                "abcdefghijklm",
                "amina@example.nhs.uk",
                "Amina1234567",
                "qwertyuiop12"
            })
    void refusesPasswordsThatAreEasilyGuessed(String password) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.create("amina@example.nhs.uk", "Amina", password, Set.of(), null))
                .satisfies(refusal ->
                        assertThat(refusal.reasons().getFirst().field()).isEqualTo("password"));
    }

    @Test
    void refusesASecondAccountWithOneAddress() {
        anAccount(accounts, "amina@example.nhs.uk");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> anAccount(accounts, "AMINA@example.nhs.uk"))
                .withMessage("Enter another e-mail address: there is already an account with this one");
    }

    @Test
    void changesAPasswordOnlyForWhoeverKnowsTheOldOne() {
        var amina = anAccount(accounts, "amina@example.nhs.uk");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.changePassword(amina, "wrong", "lantern gravel thirteen", "session"))
                .withMessage("Enter your current password");
        accounts.changePassword(amina, PASSWORD, "lantern gravel thirteen", "session");

        assertThat(accounts.signIn("amina@example.nhs.uk", PASSWORD, ADDRESS)).isEqualTo(new Wrong());
        assertThat(accounts.signIn("amina@example.nhs.uk", "lantern gravel thirteen", ADDRESS))
                .isEqualTo(new Welcome(amina));
    }
}
