package org.groundswell.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.signin.AccountFixtures.PASSWORD;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.time.Instant;
import java.time.InstantSource;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PasswordResetsTest {

    private static final Member ADMIN = Members.administrator();
    private static final String EMAIL = "bo@example.nhs.uk";
    private static final String NEW = "lantern gravel thirteen";

    @Autowired
    PasswordResets resets;

    @Autowired
    PasswordResetStore store;

    @Autowired
    AccountStore accountStore;

    @Autowired
    SessionStore sessions;

    @Autowired
    Passwords passwords;

    @Autowired
    AttemptLimits limits;

    @Autowired
    AuditLog audit;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Member bo;

    @BeforeEach
    void aPersonSignedIn() {
        bo = anAccount(accounts, EMAIL);
        jdbc.sql("""
                        insert into signin.session (primary_id, session_id, creation_time, last_access_time,
                                                    max_inactive_interval, expiry_time, principal_name)
                        values ('1', '1', 0, 0, 60, 32503680000000, :bo)
                        """).param("bo", bo.id().value().toString()).update();
    }

    @Test
    void setTheNewPasswordAndEndEverySession() {
        var link = resets.issue(bo.id(), ADMIN);
        assertThat(accounts.sessions(bo)).isOne();
        assertThat(accounts.signIn(EMAIL, PASSWORD, "192.0.2.1")).isInstanceOf(SignInOutcome.Welcome.class);

        resets.use(link.token(), NEW);

        assertThat(accounts.sessions(bo)).isZero();
        assertThat(accounts.signIn(EMAIL, PASSWORD, "192.0.2.1")).isEqualTo(new SignInOutcome.Wrong());
        assertThat(accounts.signIn(EMAIL, NEW, "192.0.2.1")).isInstanceOf(SignInOutcome.Welcome.class);
        assertThat(jdbc.sql("select action from audit.event where subject = :bo order by id")
                        .param("bo", "account " + bo.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("account.created", "account.reset-link-issued", "account.password-reset");
    }

    @Test
    void workOnceAndOnlyTheLast() {
        var first = resets.issue(bo.id(), ADMIN);
        var second = resets.issue(bo.id(), ADMIN);
        assertThat(resets.find(first.token())).isEmpty();

        resets.use(second.token(), NEW);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resets.use(second.token(), NEW));
    }

    @Test
    void keepALinkThatMetAWeakPassword() {
        var link = resets.issue(bo.id(), ADMIN);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> resets.use(link.token(), "short"));

        assertThat(resets.find(link.token())).isPresent();
        assertThat(accounts.sessions(bo)).isOne();
    }

    @Test
    void lastADay() {
        var link = resets.issue(bo.id(), ADMIN);

        assertThat(at(link.expiresAt().minusMillis(1)).find(link.token())).isPresent();
        assertThat(at(link.expiresAt()).find(link.token())).isEmpty();
    }

    @Test
    void letSomebodyInWhoTriedTooOften() {
        while (!(accounts.signIn(EMAIL, "wrong", "192.0.2.1") instanceof SignInOutcome.TooMany)) {
            assertThat(accounts.sessions(bo)).isOne();
        }

        resets.use(resets.issue(bo.id(), ADMIN).token(), NEW);

        assertThat(accounts.signIn(EMAIL, NEW, "192.0.2.2")).isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void areForActiveAccountsAndMadeByAdministrators() {
        var link = resets.issue(bo.id(), ADMIN);
        people.deactivate(bo.id(), anAccount(accounts, "admin@example.nhs.uk", AccountFixtures.ADMINISTRATOR));

        assertThat(resets.find(link.token())).isEmpty();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> resets.issue(bo.id(), ADMIN));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> resets.issue(bo.id(), bo));
    }

    private PasswordResets at(Instant now) {
        return new PasswordResets(store, accountStore, sessions, passwords, limits, audit, InstantSource.fixed(now));
    }
}
