package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.adoption.AdoptionFixtures.DAY;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.adoption.AdoptionFixtures.stages;
import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.DECLINED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.PREPARING;
import static org.groundswell.app.adoption.AdoptionStage.STOPPED;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AdoptionsTest {

    @Autowired
    Adoptions adoptions;

    @Autowired
    SitesTogether together;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures programmeGiven;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    AdoptionFixtures given;

    @Autowired
    Notices notices;

    @Autowired
    Decisions decisions;

    @Autowired
    Imports imports;

    private Programme programme;
    private EntryId site;

    @BeforeEach
    void aProgrammeWithASite() {
        programme = programmeGiven.approved("rounds");
        site = programmeGiven.targets(programme, 1).getFirst();
    }

    @Test
    void allowsOneOpenAdoptionOfASite() {
        given.at(programme, site, ENGAGED);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> adoptions.begin(programme, site, claim(ENGAGED, DAY), ADMINISTRATOR))
                .withMessage("This site has an open adoption in this programme already.");
    }

    @Test
    void takesUpAStoppedAdoptionAgainAsANewOneThatPointsToTheOld() {
        var first = given.at(programme, site, LIVE);
        given.moved(first.id(), claim(STOPPED, "2022-01-10").because(Reason.NOT_SAFE, ""));

        var second = adoptions.begin(programme, site, claim(ENGAGED, "2022-06-01"), ADMINISTRATOR);

        assertThat(second.follows()).isEqualTo(first.id());
        assertThat(adoptions.ofSite(site, ADMINISTRATOR)).hasSize(2);
        assertThat(stages(given.get(first.id()))).contains(LIVE, STOPPED);
    }

    @Test
    void needsAnOwnerAndAVersionToGoLive() {
        var begun = adoptions.begin(programme, site, claim(ENGAGED, DAY), ADMINISTRATOR);
        given.moved(begun.id(), claim(COMMITTED, DAY));
        given.moved(begun.id(), claim(PREPARING, DAY));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given.moved(begun.id(), claim(LIVE, DAY)))
                .withMessage(StageRules.OWNER_AND_VERSION);
        given.owned(begun, programme, null);
        assertThat(given.moved(begun.id(), claim(LIVE, DAY)).stage()).isEqualTo(LIVE);
    }

    @Test
    void keepsItsOwnerWhileItIsLive() {
        var live = given.at(programme, site, LIVE);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.edit(
                        live.id(),
                        live.editVersion(),
                        new AdoptionDetails(null, programme.version(), " ", "", Map.of(), null),
                        ADMINISTRATOR))
                .withMessage(StageRules.OWNER_AND_VERSION);
    }

    @Test
    void refusesADateToComeAndOneBeforeTheSiteOpened() {
        var tomorrow = programmes.today().plusDays(1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.begin(programme, site, claim(ENGAGED, tomorrow), ADMINISTRATOR))
                .withMessage("Enter a date that is not in the future");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.begin(programme, site, claim(ENGAGED, "1990-03-31"), ADMINISTRATOR))
                .withMessageContaining("1 April 1990");
        assertThat(adoptions.ofSite(site, ADMINISTRATOR)).isEmpty();
    }

    @Test
    void goesBeyondTheTestWaveOnlyAfterACompleteDecision() {
        var undecided = programmeGiven.approved("undecided", improvements.shared("Not decided"));
        var test = programmeGiven.wave(undecided, 1, true);
        var next = programmeGiven.wave(undecided, 2, false);
        var sites = programmeGiven.targets(undecided, 2);

        assertThat(given.at(undecided, sites.getFirst(), LIVE, test.id()).stage())
                .isEqualTo(LIVE);
        var waiting = given.at(undecided, sites.getLast(), COMMITTED, next.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given.moved(waiting.id(), claim(PREPARING, "2022-01-01")))
                .withMessage(StageRules.DECISION);

        decisions.record(undecided.improvement(), ImprovementFixtures.aDecision(DecisionResult.PROCEED), ADMINISTRATOR);
        assertThat(given.moved(waiting.id(), claim(PREPARING, "2022-01-01")).stage())
                .isEqualTo(PREPARING);
    }

    @Test
    void doesNotLeaveTheTestWaveBeforeTheDecision() {
        var undecided = programmeGiven.approved("undecided", improvements.shared("Not decided"));
        var test = programmeGiven.wave(undecided, 1, true);
        var next = programmeGiven.wave(undecided, 2, false);
        var tested = given.at(undecided, programmeGiven.targets(undecided, 1).getFirst(), PREPARING, test.id());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given.owned(tested, undecided, next.id()))
                .withMessage(StageRules.DECISION);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> together.putInWave(undecided, List.of(tested.site()), next.id(), ADMINISTRATOR))
                .withMessage(StageRules.DECISION);
    }

    @Test
    void doesNotGoLiveWhileAStopNoticeIsOpen() {
        var preparing = given.at(programme, site, PREPARING);
        var notice =
                notices.issue(programme.improvement(), NoticeKind.STOP, Set.of(), "Alarm fails", null, ADMINISTRATOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given.moved(preparing.id(), claim(LIVE, "2021-12-01")))
                .withMessage(StageRules.STOP_NOTICE);
        notices.close(notice.id(), "Mended", ADMINISTRATOR);
        assertThat(given.moved(preparing.id(), claim(LIVE, "2021-12-01")).stage())
                .isEqualTo(LIVE);
    }

    @Test
    void keepsTheHistoryOfASiteThatClosed() {
        var live = given.at(programme, site, LIVE);

        DirectoryFixtures.bring(
                imports,
                new OdsFile().practice(ProgrammeFixtures.code(1), "PRACTICE 1").closedOn("20220331"),
                "2022-04-30");

        assertThat(given.get(live.id())).isEqualTo(live);
        assertThat(programmes.targets(programme.id(), LocalDate.of(2021, 12, 31)))
                .containsExactly(site);
    }

    @Test
    void asksForAReasonToDeclineAndForWordsToAnother() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.begin(programme, site, claim(DECLINED, DAY), ADMINISTRATOR))
                .withMessage("Select why it is declined");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.begin(
                        programme, site, claim(DECLINED, DAY).because(Reason.OTHER, " "), ADMINISTRATOR))
                .withMessage("Say what the other reason is");
    }

    @Test
    void refusesAPatientsNumberInANote() {
        var noted = new StageClaim(
                ENGAGED, DAY, DatePrecision.DAY, EvidenceTier.SELF_DECLARED, null, "", "Seen: 943 476 5919", "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.begin(programme, site, noted, ADMINISTRATOR))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::field)
                        .containsExactly("note"));
    }

    @Test
    void tellsTheSecondOfTwoWhoMoveOrEditIt() {
        var engaged = given.at(programme, site, ENGAGED);
        given.moved(engaged.id(), claim(COMMITTED, "2021-06-01"));
        given.owned(engaged, programme, null);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> adoptions.move(engaged.id(), 2, claim(COMMITTED, "2021-06-02"), ADMINISTRATOR));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> adoptions.edit(engaged.id(), engaged.editVersion(), engaged.details(), ADMINISTRATOR));
    }

    @Test
    void isMovedByItsManagerAndTheLeadOfItsSiteOnly() {
        var engaged = given.at(programme, site, ENGAGED);
        var lead = Members.siteLeadOf(site.value());
        var viewer = Members.viewerOf(programme.id().value());
        var stranger = Members.siteLeadOf(UUID.randomUUID());
        var next = claim(COMMITTED, "2021-06-01");

        assertThat(adoptions.get(engaged.id(), viewer)).isEqualTo(engaged);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> adoptions.move(engaged.id(), 2, next, viewer));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> adoptions.move(engaged.id(), 2, next, stranger));
        assertThat(adoptions.move(engaged.id(), 2, next, lead).stage()).isEqualTo(COMMITTED);
    }

    @Test
    void leavesObservingToSomebodyFromOutsideTheSite() {
        var engaged = given.at(programme, site, ENGAGED);
        var observed = StageClaim.of(COMMITTED, LocalDate.of(2021, 6, 1), EvidenceTier.OBSERVED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.move(engaged.id(), 2, observed, Members.siteLeadOf(site.value())));
    }
}
