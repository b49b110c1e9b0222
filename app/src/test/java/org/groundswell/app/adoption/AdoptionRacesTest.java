package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.DECLINED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.PREPARING;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.groundswell.app.CommittedTest;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once, each in a transaction of their own. */
@CommittedTest
class AdoptionRacesTest {

    private static final AtomicInteger CODES = new AtomicInteger();

    @Autowired
    Adoptions adoptions;

    @Autowired
    SitesTogether together;

    @Autowired
    AdoptionFixtures given;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Programme programme;
    private EntryId site;

    @BeforeEach
    void aProgrammeWithASite() {
        programme = programmes.approved("racing-" + CODES.incrementAndGet());
        site = programmes.targets(programme, 1).getFirst();
    }

    @RepeatedTest(5)
    void leaveOneOpenAdoption() throws Exception {
        var outcomes = atOnce(() -> adoptions.begin(programme, site, claim(ENGAGED, "2021-03-01"), ADMINISTRATOR));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(ofProgramme()).hasSize(1);
    }

    @RepeatedTest(5)
    void leaveOneMove() throws Exception {
        var engaged = given.at(programme, site, ENGAGED);

        var outcomes = atOnce(() -> adoptions.move(engaged.id(), 2, claim(COMMITTED, "2021-05-01"), ADMINISTRATOR));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(given.get(engaged.id()).history().events()).hasSize(3);
        assertStandsAsTold(engaged.id());
    }

    @RepeatedTest(5)
    void leaveOneCorrection() throws Exception {
        var engaged = given.at(programme, site, ENGAGED);

        var outcomes = atOnce(
                () -> adoptions.correct(engaged.id(), 2, 2, claim(ENGAGED, "2021-04-09"), "Typo", ADMINISTRATOR));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(given.get(engaged.id()).history().events()).hasSize(3);
        assertStandsAsTold(engaged.id());
    }

    /** Both are written past the domain, which would refuse the second; the database lets both stand. */
    @Test
    void haveTheLaterOfTwoCorrectionsSeeTheEarlier() throws Exception {
        var engaged = given.at(programme, site, ENGAGED);
        var recorded = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> inTransaction(() -> {
                writeCorrection(engaged.id(), 3, 2, "DECLINED");
                recorded.countDown();
                return commit.await(20, TimeUnit.SECONDS);
            }));
            recorded.await();
            var second = two.submit(() -> inTransaction(() -> {
                writeCorrection(engaged.id(), 4, 1, "ENGAGED");
                return true;
            }));
            assertWaits();
            commit.countDown();

            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
        }
        assertThat(given.get(engaged.id()).stage()).isEqualTo(DECLINED);
        assertStandsAsTold(engaged.id());
    }

    @RepeatedTest(3)
    void leaveWhatStandsAsTheEventsTellWhenManyMoveAtOnce() throws Exception {
        var sites = programmes.targets(programme, 4);
        var ids = sites.stream()
                .map(each -> given.at(programme, each, COMMITTED).id())
                .toList();
        try (var many = Executors.newFixedThreadPool(4)) {
            var moves = IntStream.range(0, 8)
                    .mapToObj(n -> many.submit(() -> tried(() -> n % 2 == 0
                            ? adoptions.move(ids.get(n / 2), 3, claim(PREPARING, "2021-07-01"), ADMINISTRATOR)
                            : adoptions.withdraw(ids.get(n / 2), 3, 3, "Never happened", ADMINISTRATOR))))
                    .toList();
            for (var move : moves) {
                move.get();
            }
        }
        ids.forEach(id -> {
            assertThat(given.get(id).history().events()).hasSize(4);
            assertStandsAsTold(id);
        });
    }

    @RepeatedTest(3)
    void leaveAllOrNoneOfManySites() throws Exception {
        var sites = programmes.targets(programme, 3);

        var outcomes = atOnce(() -> together.move(programme, sites, claim(ENGAGED, "2021-05-01"), ADMINISTRATOR));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(ofProgramme()).hasSize(3);
    }

    /** The notice is written past the domain, so that only the database can make one of the two wait. */
    @Test
    void makeASiteThatGoesLiveWaitForTheStopNotice() throws Exception {
        var preparing = given.at(programme, site, PREPARING);
        var issued = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            var notice = two.submit(() -> inTransaction(() -> {
                writeStopNotice();
                issued.countDown();
                return commit.await(20, TimeUnit.SECONDS);
            }));
            issued.await();
            var move = two.submit(() -> given.moved(preparing.id(), claim(LIVE, "2021-12-01")));
            assertWaits();
            commit.countDown();

            assertThat(notice.get()).isTrue();
            assertThat(move)
                    .failsWithin(20, TimeUnit.SECONDS)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(Refusal.class);
        }
        assertThat(given.get(preparing.id()).stage()).isEqualTo(PREPARING);
    }

    @Test
    void makeAStopNoticeWaitForTheSiteThatGoesLive() throws Exception {
        var preparing = given.at(programme, site, PREPARING);
        var moved = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            var move = two.submit(() -> inTransaction(() -> {
                given.moved(preparing.id(), claim(LIVE, "2021-12-01"));
                moved.countDown();
                return commit.await(20, TimeUnit.SECONDS);
            }));
            moved.await();
            var notice = two.submit(() -> notices.issue(
                    programme.improvement(), NoticeKind.STOP, Set.of(), "Alarm fails", null, ADMINISTRATOR));
            assertWaits();
            commit.countDown();

            assertThat(move.get()).isTrue();
            notice.get();
        }
        assertThat(given.get(preparing.id()).stage()).isEqualTo(LIVE);
    }

    /** What the database keeps beside the events is what the domain reads from them. */
    private void assertStandsAsTold(AdoptionId id) {
        var adoption = given.get(id);
        assertThat(jdbc.sql("select stage from adoption.current_stage where adoption_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(adoption.stage().name());
        assertThat(jdbc.sql("select position from adoption.standing where adoption_id = :id order by story_position")
                        .param("id", id.value())
                        .query(Integer.class)
                        .list())
                .isEqualTo(adoption.history().standing().stream()
                        .map(Standing::position)
                        .toList());
    }

    private void writeCorrection(AdoptionId id, int position, int corrects, String stage) {
        var sql = """
                insert into adoption.stage_event (adoption_id, position, story_position, kind, corrects, to_stage,
                                                  effective_date, date_precision, evidence_tier, reason_code, why, recorded_at)
                values (:id, :position, :corrects, 'CORRECTION', :corrects, :stage, '2021-03-20', 'DAY', 'SELF_DECLARED',
                        'timing', 'Typo', now())
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("position", position)
                .param("corrects", corrects)
                .param("stage", stage)
                .update();
    }

    private void writeStopNotice() {
        var sql = """
                insert into improvement.notice (id, improvement_id, kind, words, issued_by, issued_at, closing_reason)
                values (gen_random_uuid(), :improvement, 'STOP', 'Alarm fails', gen_random_uuid(), now(), '')
                """;
        jdbc.sql(sql).param("improvement", programme.improvement().value()).update();
    }

    /** Until somebody waits for a lock in this database. */
    private void assertWaits() throws InterruptedException {
        var sql =
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        for (int tries = 0; tries < 100; tries++) {
            if (jdbc.sql(sql).query(Integer.class).single() > 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Nobody waited");
    }

    private boolean inTransaction(Callable<Boolean> what) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(_ -> {
            try {
                return what.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private List<Adoption> ofProgramme() {
        var ids = jdbc.sql("select id from adoption.adoption where programme_id = :id")
                .param("id", programme.id().value())
                .query(java.util.UUID.class)
                .list();
        return ids.stream().map(AdoptionId::new).map(given::get).toList();
    }

    /** False stands for a refusal in words, the only failure expected. */
    private static boolean tried(Callable<?> what) throws Exception {
        try {
            what.call();
            return true;
        } catch (Conflict | Refusal refused) {
            return false;
        }
    }

    /** Does it twice at the same moment; false stands for a refusal in words, the only failure expected. */
    private static List<Boolean> atOnce(Callable<?> what) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var tasks = IntStream.range(0, 2)
                    .mapToObj(_ -> two.submit(() -> {
                        barrier.await();
                        return what.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<Boolean>();
            for (var task : tasks) {
                try {
                    task.get();
                    outcomes.add(true);
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOfAny(Conflict.class, Refusal.class);
                    outcomes.add(false);
                }
            }
            return outcomes;
        }
    }
}
