package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.HashMap;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SustainabilityChecksTest {

    @Autowired
    FitFixtures given;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    SustainabilityChecks checks;

    /** The worked example of the design: B, A, B, C, B, A, C, B, A, B come to 60.7. */
    @Test
    void sumsThePointsOfTheLevels() {
        var adoption = liveFor(given.programme("sum", 1), 0, 7);

        checks.record(adoption.id(), Milestone.MONTHS_6, given.letters("BABCBACBAB"), "", ADMINISTRATOR);

        var check = checks.of(adoption.id(), ADMINISTRATOR).checks().getFirst();
        assertThat(check.score()).isCloseTo(60.7, within(1e-9));
        assertThat(check.reachesLine()).isTrue();
        assertThat(check.restsOnUnconfirmed()).isTrue();
        assertThat(check.most()).isCloseTo(100, within(1e-9));
        assertThat(check.factors().getFirst().item().code()).isEqualTo("senior-leaders");
        assertThat(check.factors().getFirst().gap()).isCloseTo(9.3, within(1e-9));
    }

    @Test
    void asksForTheLatestCheckThatHasComeOnly() {
        var programme = given.programme("due", 4);
        liveFor(programme, 0, 1);
        liveFor(programme, 1, 3);
        liveFor(programme, 2, 13);
        var checked = liveFor(programme, 3, 13);
        checks.record(checked.id(), Milestone.MONTHS_12, given.letters("DDDDDDDDDD"), "", ADMINISTRATOR);

        var due = checks.due(programme, 50, 0, ADMINISTRATOR);

        assertThat(due).extracting(DueCheck::milestone).containsExactly(Milestone.MONTHS_12, Milestone.MONTHS_3);
        assertThat(due.getFirst().overdue(checks.today())).isTrue();
        var standing = checks.standing(programme, ADMINISTRATOR);
        assertThat(standing).isEqualTo(new SustainabilityChecks.Standing(4, 2, 1, standing.ahead(), 1, 0, 55));
        assertThat(standing.listed()).isEqualTo(due.size());
    }

    @Test
    void looksAheadToWhatComesSoon() {
        var programme = given.programme("ahead", 1);
        live(programme, 0, checks.today().minusMonths(3).plusDays(10));

        var due = checks.due(programme, 50, 0, ADMINISTRATOR);

        assertThat(due).hasSize(1);
        assertThat(due.getFirst().dueNow(checks.today())).isFalse();
        assertThat(checks.standing(programme, ADMINISTRATOR).ahead()).isEqualTo(1);
    }

    @Test
    void theLaterCheckForOneTimeCounts() {
        var adoption = liveFor(given.programme("again", 1), 0, 4);
        checks.record(adoption.id(), Milestone.MONTHS_3, given.letters("DDDDDDDDDD"), "", ADMINISTRATOR);

        checks.record(adoption.id(), Milestone.MONTHS_3, given.letters("AAAAAAAAAA"), "Done together", ADMINISTRATOR);

        var history = checks.of(adoption.id(), ADMINISTRATOR);
        assertThat(history.checks()).hasSize(1);
        assertThat(history.checks().getFirst().score()).isCloseTo(100, within(1e-9));
        assertThat(history.next()).contains(Milestone.MONTHS_6);
    }

    @Test
    void wantsALevelForEveryFactorAndAMilestoneThatHasCome() {
        var programme = given.programme("refused", 2);
        var adoption = liveFor(programme, 0, 4);
        var incomplete = new HashMap<>(given.letters("AAAAAAAAAA"));
        incomplete.remove("credibility");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> checks.record(adoption.id(), Milestone.MONTHS_3, incomplete, "", ADMINISTRATOR))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::field)
                        .containsExactly("level-credibility"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> checks.record(
                        adoption.id(), Milestone.MONTHS_6, given.letters("AAAAAAAAAA"), "", ADMINISTRATOR))
                .withMessageContaining("is not due before");
        var engaged = adoptions.at(programme, given.sites(programme).get(1), AdoptionStage.ENGAGED);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        checks.record(engaged.id(), Milestone.MONTHS_3, given.letters("AAAAAAAAAA"), "", ADMINISTRATOR))
                .withMessageContaining("not in use");
    }

    @Test
    void aViewerReadsAndDoesNotCheck() {
        var programme = given.programme("rights", 1);
        var adoption = liveFor(programme, 0, 4);
        var viewer = Members.viewerOf(programme.id().value());

        assertThat(checks.of(adoption.id(), viewer).reached()).containsExactly(Milestone.MONTHS_3);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        checks.record(adoption.id(), Milestone.MONTHS_3, given.letters("AAAAAAAAAA"), "", viewer));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> checks.due(programme, 50, 0, Members.withoutRole()));
    }

    private Adoption liveFor(Programme programme, int site, int months) {
        return live(programme, site, checks.today().minusMonths(months));
    }

    /** An adoption that went live on a day. */
    private Adoption live(Programme programme, int site, LocalDate day) {
        var adoption = adoptions.at(programme, given.sites(programme).get(site), AdoptionStage.PREPARING);
        return adoptions.moved(adoption.id(), claim(AdoptionStage.LIVE, day));
    }
}
