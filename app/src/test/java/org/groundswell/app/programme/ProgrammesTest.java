package org.groundswell.app.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;
import static org.groundswell.app.programme.ProgrammeFixtures.START;
import static org.groundswell.app.programme.ProgrammeFixtures.aDraft;
import static org.groundswell.app.programme.ProgrammeFixtures.anAim;
import static org.groundswell.app.programme.ProgrammeState.APPROVED;
import static org.groundswell.app.programme.ProgrammeState.HANDED_OVER;
import static org.groundswell.app.programme.ProgrammeState.PAUSED;
import static org.groundswell.app.programme.ProgrammeState.SPREADING;
import static org.groundswell.app.programme.ProgrammeState.STOPPED;
import static org.groundswell.app.programme.ProgrammeState.TESTING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ProgrammesTest {

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Test
    void isProposedOverTheCurrentVersionAndManagedByWhoeverProposedIt() {
        var improvement = improvements.shared("Hourly rounds");

        var programme = given.proposed("rounds-2021", improvement);

        assertThat(programmes.find("rounds-2021")).contains(programme);
        assertThat(programme.state()).isEqualTo(ProgrammeState.PROPOSED);
        assertThat(programme.improvement()).isEqualTo(improvement.id());
        assertThat(programmes.mayManage(
                        programme, Members.managerOf(programme.id().value())))
                .isTrue();
        assertThat(programmes.mayManage(programme, Members.managerOf(UUID.randomUUID())))
                .isFalse();
    }

    @Test
    void isNotProposedByAnEditorOfAnotherImprovementNorOverADraft() {
        var improvement = improvements.shared("Hourly rounds");
        var draft = improvements.complete("Not published");

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        programmes.propose(improvement.id(), aDraft("rounds"), Members.editorOf(UUID.randomUUID())));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given.proposed("rounds", draft))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::field)
                        .containsExactly("improvement"));
    }

    @Test
    void isVisibleToItsMembersOnlyUntilItIsApproved() {
        var programme = given.proposed("rounds", improvements.shared("Hourly rounds"));
        var viewer = Members.viewerOf(programme.id().value());

        assertThat(programmes.get("rounds", Optional.of(viewer))).isEqualTo(programme);
        assertThat(programmes.list("", Optional.of(viewer), 50, 0)).hasSize(1);
        assertThat(programmes.list("", Optional.empty(), 50, 0)).isEmpty();
        assertThat(programmes.count("", Optional.empty())).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> programmes.get("rounds", Optional.empty()));

        programmes.move(programme, APPROVED, "", ADMINISTRATOR);

        assertThat(programmes.get("rounds", Optional.empty()).state()).isEqualTo(APPROVED);
        assertThat(programmes.list("HOURLY", Optional.empty(), 50, 0)).hasSize(1);
        assertThat(programmes.list("100%", Optional.empty(), 50, 0)).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoEditorsAndKeepsWhatTheFirstWrote() {
        var opened = given.approved("rounds");
        programmes.edit(opened, opened.editVersion(), renamed("First"), ADMINISTRATOR);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        programmes.edit(given.again(opened), opened.editVersion(), renamed("Second"), ADMINISTRATOR));

        assertThat(given.again(opened).name()).isEqualTo("First");
    }

    @Test
    void refusesACodeThatAnotherProgrammeHas() {
        given.approved("rounds");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given.approved("rounds", improvements.spreadReady("Another")))
                .withMessageContaining("Another programme has this code");
    }

    @Test
    void namesEverythingThatMustBePutRightAtOnce() {
        var wrong = new ProgrammeDraft("A B", " ", "", "", "", java.util.Set.of(), 0, "", "", "", null, "");
        var improvement = improvements.shared("Hourly rounds");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programmes.propose(improvement.id(), wrong, ADMINISTRATOR))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::field)
                        .containsExactly("code", "name", "owner", "capacity"));
    }

    @Test
    void returnsFromAPauseToWhereItWas() {
        var programme = given.approved("rounds");
        programmes.move(programme, TESTING, "", ADMINISTRATOR);
        programmes.move(given.again(programme), PAUSED, "Winter", ADMINISTRATOR);

        var paused = given.again(programme);

        assertThat(paused.next()).containsExactly(TESTING, STOPPED);
        programmes.move(paused, TESTING, "", ADMINISTRATOR);
        assertThat(given.again(programme).next()).containsExactly(SPREADING, PAUSED, STOPPED);
    }

    @Test
    void refusesToSkipAStateAndToStopWithoutAReason() {
        var programme = given.approved("rounds");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> programmes.move(programme, HANDED_OVER, "", ADMINISTRATOR))
                .withMessage("A programme that is Approved cannot become Handed over.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programmes.move(programme, STOPPED, " ", ADMINISTRATOR));
        assertThat(given.again(programme).state()).isEqualTo(APPROVED);
    }

    @Test
    void spreadsOnlyAfterACompleteDecisionToProceed() {
        var programme = given.approved("rounds", improvements.shared("Not decided"));
        programmes.move(programme, TESTING, "", ADMINISTRATOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programmes.move(given.again(programme), SPREADING, "", ADMINISTRATOR))
                .withMessageContaining("scale decision");
    }

    @Test
    void keepsAimsForSitesAndForPeople() {
        var programme = given.approved("rounds");

        programmes.addAim(programme, anAim(SpreadAim.Kind.SITES, 7), ADMINISTRATOR);
        programmes.addAim(programme, anAim(SpreadAim.Kind.PEOPLE, 12_000), ADMINISTRATOR);

        var aims = programmes.aims(programme.id());
        assertThat(aims).extracting(SpreadAim::kind).containsExactlyInAnyOrder(SpreadAim.Kind.values());
        programmes.removeAim(programme, aims.getFirst().id(), ADMINISTRATOR);
        assertThat(programmes.aims(programme.id())).hasSize(1);
    }

    @Test
    void saysAnAimInShortAsPeopleWould() {
        assertThat(anAim(SpreadAim.Kind.SITES, 7).inShort()).isEqualTo("Sites: 7 by 31 December 2030");
    }

    @Test
    void refusesAnAimBeyondItsDenominator() {
        var programme = given.approved("rounds");
        var aim = anAim(SpreadAim.Kind.SITES, 8);
        var beyond =
                new SpreadAim(aim.id(), aim.kind(), aim.measure(), "", 7L, BigDecimal.ZERO, aim.to(), aim.by(), "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programmes.addAim(programme, beyond, ADMINISTRATOR))
                .withMessageContaining("7");
    }

    @Test
    void refusesTheSameAimTwice() {
        var programme = given.approved("rounds");
        programmes.addAim(programme, anAim(SpreadAim.Kind.SITES, 7), ADMINISTRATOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programmes.addAim(programme, anAim(SpreadAim.Kind.SITES, 9), ADMINISTRATOR));
    }

    @Test
    void keepsTheNumberOfAWaveThatIsRenamed() {
        var programme = given.approved("rounds");
        var wave = given.wave(programme, 1, true);

        programmes.saveWave(programme, new Wave(wave.id(), 9, "Unlike settings", true, START, START, 4), ADMINISTRATOR);

        assertThat(programmes.waves(programme.id()))
                .containsExactly(new Wave(wave.id(), 1, "Unlike settings", true, START, START, 4));
    }

    @Test
    void leavesAWaveOfAnotherProgrammeAlone() {
        var programme = given.approved("rounds");
        var other = given.approved("other");
        var wave = given.wave(other, 1, true);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> programmes.removeWave(programme, wave.id(), ADMINISTRATOR));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> programmes.saveWave(
                        programme, new Wave(wave.id(), 1, "Taken", false, null, null, null), ADMINISTRATOR));
        assertThat(programmes.waves(other.id())).containsExactly(wave);
    }

    @Test
    void countsTargetsAsAtTheDayAskedFor() {
        var programme = given.approved("rounds");
        var sites = given.targets(programme, 3);

        programmes.removeTargets(programme, sites.subList(0, 1), ADMINISTRATOR);

        var today = programmes.today();
        assertThat(programmes.targets(programme.id(), START.minusDays(1))).isEmpty();
        assertThat(programmes.targets(programme.id(), START)).hasSize(3);
        assertThat(programmes.targets(programme.id(), today.minusDays(1))).hasSize(3);
        assertThat(programmes.targets(programme.id(), today)).containsExactlyInAnyOrderElementsOf(sites.subList(1, 3));
    }

    @Test
    void countsASiteOnceThatIsPutBackOnTheList() {
        var programme = given.approved("rounds");
        var sites = given.targets(programme, 1);
        programmes.removeTargets(programme, sites, ADMINISTRATOR);

        programmes.addTargets(programme, sites, LocalDate.of(2022, 1, 1), ADMINISTRATOR);

        for (var day : List.of(START, LocalDate.of(2022, 6, 1), programmes.today())) {
            assertThat(programmes.targets(programme.id(), day)).hasSize(1);
        }
    }

    @Test
    void addsTargetsOnceAndNotFromADayToCome() {
        var programme = given.approved("rounds");
        var sites = given.practices(2);

        assertThat(programmes.addTargets(programme, sites, START, ADMINISTRATOR))
                .isEqualTo(new TargetChange(2, 0));
        assertThat(programmes.addTargets(programme, sites, START, ADMINISTRATOR))
                .isEqualTo(new TargetChange(0, 2));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programmes.addTargets(
                        programme, sites, programmes.today().plusDays(1), ADMINISTRATOR));
    }

    @Test
    void isChangedByItsOwnManagerOnly() {
        var programme = given.approved("rounds");
        var stranger = Members.managerOf(UUID.randomUUID());

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> programmes.edit(programme, 1, renamed("Mine"), stranger));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> programmes.addTargets(programme, List.of(), START, stranger));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> programmes.move(programme, TESTING, "", stranger));
    }

    private static ProgrammeDraft renamed(String name) {
        var draft = aDraft("rounds");
        return new ProgrammeDraft(
                draft.code(), name, draft.owner(), "", "", draft.logics(), null, "", "", "", null, "");
    }
}
