package org.groundswell.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.signin.AccountFixtures.ADMINISTRATOR;
import static org.groundswell.app.signin.AccountFixtures.PASSWORD;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.time.Instant;
import java.time.InstantSource;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.signin.Invitations.Invited;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InvitationsTest {

    private static final Member ADMIN = Members.administrator();

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationStore store;

    @Autowired
    AccountStore accountStore;

    @Autowired
    Accounts accounts;

    @Autowired
    Scopes scopes;

    @Autowired
    InvitationRights rights;

    @Autowired
    SigninLetters letters;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void bringsSomebodyInWithARoleAndAPasswordOfTheirOwn() {
        var link = invite("bo@example.nhs.uk");

        var bo = invitations.accept(link.token(), "Bo", PASSWORD);

        assertThat(accounts.member(bo).orElseThrow().memberships()).containsExactly(ADMINISTRATOR);
        assertThat(accounts.signIn("bo@example.nhs.uk", PASSWORD, "192.0.2.1"))
                .isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void worksOnce() {
        var link = invite("bo@example.nhs.uk");
        invitations.accept(link.token(), "Bo", PASSWORD);

        assertThat(invitations.find(link.token())).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> invitations.accept(link.token(), "Eve", "lantern gravel thirteen"));
    }

    @Test
    void endsWithWithdrawalAndWithANewLink() {
        var first = invite("bo@example.nhs.uk");
        var second = invitations.reissue(first.invitation().id(), ADMIN);
        assertThat(invitations.find(first.token())).isEmpty();
        assertThat(invitations.find(second.token())).isPresent();

        invitations.withdraw(first.invitation().id(), ADMIN);

        assertThat(invitations.find(second.token())).isEmpty();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> invitations.reissue(first.invitation().id(), ADMIN));
    }

    @Test
    void isRenewedByInvitingToTheSameRoleAgain() {
        var first = invite("bo@example.nhs.uk");
        var second = invite("BO@example.nhs.uk");

        assertThat(second.invitation().id()).isEqualTo(first.invitation().id());
        assertThat(invitations.find(first.token())).isEmpty();
        assertThat(invitations.waiting(ADMIN)).hasSize(1);
    }

    @Test
    void lastsFourteenDays() {
        var link = invite("bo@example.nhs.uk");

        assertThat(at(link.invitation().expiresAt().minusMillis(1)).find(link.token()))
                .isPresent();
        assertThat(at(link.invitation().expiresAt()).find(link.token())).isEmpty();
        assertThat(link.invitation().expiresAt())
                .isEqualTo(link.invitation().invitedAt().plus(Invitations.VALID));
    }

    @Test
    void givesTheRoleAtOnceToSomebodyWithAnAccount() {
        var bo = anAccount(accounts, "bo@example.nhs.uk");

        assertThat(invitations.invite("bo@example.nhs.uk", "Bo", "ADMINISTRATOR", "", ADMIN))
                .isEqualTo(new Invited.AtOnce(bo.id()));
        assertThat(accounts.member(bo.id()).orElseThrow().isAdministrator()).isTrue();
    }

    @Test
    void addsTheRoleToAnAccountMadeInTheMeantime() {
        var link = invite("bo@example.nhs.uk");
        var bo = anAccount(accounts, "bo@example.nhs.uk");

        invitations.accept(link.token(), "", "");

        assertThat(accounts.member(bo.id()).orElseThrow().isAdministrator()).isTrue();
        assertThat(accounts.signIn("bo@example.nhs.uk", PASSWORD, "192.0.2.1"))
                .isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void keepsNoLink() {
        var link = invite("bo@example.nhs.uk");

        assertThat(jdbc.sql("select count(*) from signin.invitation i where i::text like :token")
                        .param("token", "%" + link.token().value() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(link.toString()).doesNotContain(link.token().value());
    }

    private Invitations at(Instant now) {
        return new Invitations(store, accountStore, accounts, scopes, rights, letters, audit, InstantSource.fixed(now));
    }

    private Invited.ByLink invite(String email) {
        return (Invited.ByLink) invitations.invite(email, "Bo", "ADMINISTRATOR", "", ADMIN);
    }
}
