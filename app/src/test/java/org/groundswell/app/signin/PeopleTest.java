package org.groundswell.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.signin.AccountFixtures.ADMINISTRATOR;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PeopleTest {

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsPeopleByPartOfNameOrAddress() {
        var administrator = anAccount(accounts, "admin@example.nhs.uk", ADMINISTRATOR);
        anAccount(accounts, "amina@example.nhs.uk");
        anAccount(accounts, "bo@example.org");

        assertThat(people.search("NHS.uk", 10, 0, administrator).people())
                .extracting(People.Person::email)
                .containsExactly("admin@example.nhs.uk", "amina@example.nhs.uk");
        assertThat(people.search("%", 10, 0, administrator).total()).isZero();
        var second = people.search("", 1, 1, administrator);
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.people()).extracting(People.Person::email).containsExactly("amina@example.nhs.uk");
    }

    @Test
    void givesAndTakesRolesAtOnceAndWritesThatDown() {
        var administrator = anAccount(accounts, "admin@example.nhs.uk", ADMINISTRATOR);
        var amina = anAccount(accounts, "amina@example.nhs.uk");

        people.grant(amina.id(), "ADMINISTRATOR", "", administrator);
        people.grant(amina.id(), "ADMINISTRATOR", "", administrator);
        assertThat(accounts.member(amina.id()).orElseThrow().isAdministrator()).isTrue();
        people.withdraw(amina.id(), ADMINISTRATOR, administrator);
        assertThat(accounts.member(amina.id()).orElseThrow().isAdministrator()).isFalse();

        assertThat(actionsAbout("account " + amina.id().value()))
                .containsExactly("account.created", "account.role-added", "account.role-removed");
    }

    @Test
    void givesNoRoleForSomethingThatIsNotThere() {
        var administrator = anAccount(accounts, "admin@example.nhs.uk", ADMINISTRATOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.grant(
                        administrator.id(), "EDITOR", UUID.randomUUID().toString(), administrator))
                .withMessage("Find and select the improvement this role is for");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.grant(administrator.id(), "", "", administrator))
                .withMessage("Select a role");
    }

    @Test
    void neverLosesTheLastAdministrator() {
        var first = anAccount(accounts, "first@example.nhs.uk", ADMINISTRATOR);
        var second = anAccount(accounts, "second@example.nhs.uk", ADMINISTRATOR);

        people.deactivate(second.id(), first);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> people.deactivate(first.id(), first))
                .withMessageContaining("only platform administrator");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> people.withdraw(first.id(), ADMINISTRATOR, first));
        people.reactivate(second.id(), first);
        people.withdraw(first.id(), ADMINISTRATOR, first);
        assertThat(accounts.member(first.id()).orElseThrow().isAdministrator()).isFalse();
    }

    @Test
    void switchesAnAccountOffAndOn() {
        var administrator = anAccount(accounts, "admin@example.nhs.uk", ADMINISTRATOR);
        var amina = anAccount(accounts, "amina@example.nhs.uk");

        people.deactivate(amina.id(), administrator);
        assertThat(accounts.member(amina.id())).isEmpty();
        people.reactivate(amina.id(), administrator);

        assertThat(accounts.member(amina.id())).contains(amina);
    }

    @Test
    void isForAdministratorsOnly() {
        var editor = Members.editorOf(UUID.randomUUID());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> people.search("", 10, 0, editor));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> people.deactivate(editor.id(), editor));
    }

    private List<String> actionsAbout(String subject) {
        return jdbc.sql("select action from audit.event where subject = :subject order by id")
                .param("subject", subject)
                .query(String.class)
                .list();
    }
}
