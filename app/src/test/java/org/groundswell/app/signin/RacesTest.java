package org.groundswell.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.signin.AccountFixtures.ADMINISTRATOR;
import static org.groundswell.app.signin.AccountFixtures.PASSWORD;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.Invitations.Invited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens when two do the same at once, or half of something fails. Nothing is rolled back, so each test tidies up. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RacesTest {

    @Autowired
    FirstRun firstRun;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    AttemptLimits limits;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        jdbc.sql("truncate signin.account, signin.membership, signin.invitation, signin.set_up, signin.attempt, "
                        + "signin.password_reset")
                .update();
    }

    @Test
    void aSetUpLinkCreatesOneAdministrator() throws Exception {
        var link = setUpLink();

        var problems = atOnce(
                () -> firstRun.createAdministrator(link, "first@example.nhs.uk", "First", PASSWORD),
                () -> firstRun.createAdministrator(link, "second@example.nhs.uk", "Second", PASSWORD));

        assertThat(problems).hasExactlyElementsOfTypes(NotFound.class);
        assertThat(count("signin.account")).isEqualTo(1);
        assertThat(firstRun.lines()).isEmpty();
    }

    @Test
    void aSetUpLinkDiesWithTheNextStart() {
        var before = setUpLink();
        var after = setUpLink();

        assertThat(firstRun.isOpen(before)).isFalse();
        assertThat(firstRun.isOpen(after)).isTrue();
    }

    @Test
    void anInvitationIsAcceptedOnce() throws Exception {
        var invited = (Invited.ByLink)
                invitations.invite("bo@example.nhs.uk", "Bo", "ADMINISTRATOR", "", Members.administrator());

        var problems = atOnce(
                () -> invitations.accept(invited.token(), "Bo", PASSWORD),
                () -> invitations.accept(invited.token(), "Eve", "lantern gravel thirteen"));

        assertThat(problems).hasExactlyElementsOfTypes(NotFound.class);
        assertThat(count("signin.account")).isEqualTo(1);
    }

    @Test
    void linksStayOpenWhenThePasswordWillNotDo() {
        var setUp = setUpLink();
        var invited = (Invited.ByLink)
                invitations.invite("bo@example.nhs.uk", "Bo", "ADMINISTRATOR", "", Members.administrator());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> firstRun.createAdministrator(setUp, "a@example.nhs.uk", "A", "password1234"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.accept(invited.token(), "Bo", "password1234"));

        assertThat(firstRun.isOpen(setUp)).isTrue();
        assertThat(invitations.find(invited.token())).isPresent();
    }

    @Test
    void twoAdministratorsCannotRemoveEachOther() throws Exception {
        var first = anAccount(accounts, "first@example.nhs.uk", ADMINISTRATOR);
        var second = anAccount(accounts, "second@example.nhs.uk", ADMINISTRATOR);

        var problems = atOnce(
                () -> {
                    people.withdraw(second.id(), ADMINISTRATOR, first);
                    return "done";
                },
                () -> {
                    people.deactivate(first.id(), second);
                    return "done";
                });

        assertThat(problems).hasExactlyElementsOfTypes(Conflict.class);
    }

    @Test
    void manyAttemptsAtOnceGainNothing() throws Exception {
        var monday = Instant.parse("2026-03-02T09:00:00Z");
        var allowed = new AtomicInteger();
        Callable<Integer> greedy = () -> {
            while (limits.charge(AttemptLimits.PER_ACCOUNT, "amina@example.nhs.uk", monday)
                    .isEmpty()) {
                allowed.incrementAndGet();
            }
            return allowed.get();
        };

        var problems = atOnce(greedy, greedy, greedy, greedy);

        assertThat(problems).isEmpty();
        assertThat(allowed).hasValue(AttemptLimits.PER_ACCOUNT.burst());
    }

    /** Runs all at the same moment, and gives what went wrong. */
    private static List<Throwable> atOnce(Callable<?>... actions) throws Exception {
        var problems = new ArrayList<Throwable>();
        var barrier = new CyclicBarrier(actions.length);
        try (var threads = Executors.newFixedThreadPool(actions.length)) {
            var running = new ArrayList<Future<?>>();
            for (var action : actions) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return action.call();
                }));
            }
            for (var each : running) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    problems.add(e.getCause());
                }
            }
        }
        return problems;
    }

    private OneTimeToken setUpLink() {
        var printed = firstRun.lines().getLast();
        return new OneTimeToken(printed.substring(printed.lastIndexOf('/') + 1));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
