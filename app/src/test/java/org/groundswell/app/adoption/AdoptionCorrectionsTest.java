package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.adoption.AdoptionStage.DECLINED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.LAPSED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.PREPARING;
import static org.groundswell.app.adoption.AdoptionStage.STOPPED;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.Set;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Records put right: the rules hold over the corrected story. */
@DatabaseTest
class AdoptionCorrectionsTest {

    @Autowired
    Adoptions adoptions;

    @Autowired
    ProgrammeFixtures programmeGiven;

    @Autowired
    AdoptionFixtures given;

    @Autowired
    Notices notices;

    private Programme programme;
    private EntryId site;

    @BeforeEach
    void aProgrammeWithASite() {
        programme = programmeGiven.approved("rounds");
        site = programmeGiven.targets(programme, 1).getFirst();
    }

    @Test
    void keepsTheStageAsAtAPastDayAndAsKnownAtAPastMoment() {
        var live = given.at(programme, site, LIVE);
        var before = live.history().events().getLast().recordedAt();

        var corrected = adoptions.correct(
                live.id(),
                live.history().events().size(),
                live.latest().position(),
                claim(LIVE, "2021-09-20"),
                "A month early",
                ADMINISTRATOR);

        assertThat(corrected.history().events()).hasSize(6);
        assertThat(corrected.latest().claim().date()).isEqualTo("2021-09-20");
        assertThat(corrected
                        .history()
                        .asAt(LocalDate.of(2021, 8, 31), before)
                        .orElseThrow()
                        .stage())
                .isEqualTo(LIVE);
        assertThat(corrected
                        .history()
                        .asAt(LocalDate.of(2021, 8, 31), before.plusSeconds(3600))
                        .orElseThrow()
                        .stage())
                .isEqualTo(PREPARING);
    }

    @Test
    void withdrawsAnEventThatNeverHappened() {
        var live = given.at(programme, site, LIVE);

        var withdrawn = adoptions.withdraw(
                live.id(), live.history().events().size(), live.latest().position(), "Wrong site", ADMINISTRATOR);

        assertThat(withdrawn.stage()).isEqualTo(PREPARING);
        assertThat(given.get(live.id())).isEqualTo(withdrawn);
    }

    @Test
    void saysWhyAnEarlierEntryWasWrong() {
        var engaged = given.at(programme, site, ENGAGED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.withdraw(engaged.id(), 2, 2, " ", ADMINISTRATOR))
                .withMessage("Say why the earlier entry was wrong");
    }

    @Test
    void reopensWhenTheEventThatEndedItIsWithdrawn() {
        var stopped = given.at(programme, site, LIVE);
        stopped = given.moved(stopped.id(), claim(STOPPED, "2022-01-10").because(Reason.NOT_SAFE, ""));
        adoptions.withdraw(
                stopped.id(),
                stopped.history().events().size(),
                stopped.latest().position(),
                "Typo",
                ADMINISTRATOR);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> adoptions.begin(programme, site, claim(ENGAGED, "2022-06-01"), ADMINISTRATOR));
    }

    @Test
    void doesNotReopenBesideTheAdoptionThatFollowedIt() {
        var first = given.at(programme, site, LIVE);
        var stopped = given.moved(first.id(), claim(STOPPED, "2022-01-10").because(Reason.NOT_SAFE, ""));
        adoptions.begin(programme, site, claim(ENGAGED, "2022-06-01"), ADMINISTRATOR);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> adoptions.withdraw(
                        stopped.id(),
                        stopped.history().events().size(),
                        stopped.latest().position(),
                        "Typo",
                        ADMINISTRATOR))
                .withMessage("This site has an open adoption in this programme already.");
    }

    @Test
    void lapsesUnderAStopNoticeAndIsCorrectedUnderIt() {
        var live = given.at(programme, site, LIVE);
        notices.issue(programme.improvement(), NoticeKind.STOP, Set.of(), "Alarm fails", null, ADMINISTRATOR);

        var corrected = adoptions.correct(live.id(), 5, 5, claim(LIVE, "2021-09-02"), "A day late", ADMINISTRATOR);
        var lapsed = given.moved(live.id(), claim(LAPSED, "2021-12-01").because(Reason.NOT_SAFE, ""));

        assertThat(corrected.stage()).isEqualTo(LIVE);
        assertThat(lapsed.stage()).isEqualTo(LAPSED);
    }

    @Test
    void putsNoStageWhereTheStoryDoesNotLead() {
        var live = given.at(programme, site, LIVE);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> corrected(live, 2, claim(STOPPED, "2021-04-01").because(Reason.TIMING, "")))
                .withMessage("An adoption at Identified cannot move to Stopped.");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> adoptions.withdraw(live.id(), 5, 4, "Never prepared", ADMINISTRATOR))
                .withMessage("An adoption at Committed cannot move to Live.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> corrected(live, 5, claim(DECLINED, "2021-07-01")))
                .withMessage("Select why it is declined");
    }

    @Test
    void bringsNoSiteIntoUseThatAMoveCouldNot() {
        var lapsed = given.at(programme, site, LIVE);
        lapsed = given.moved(lapsed.id(), claim(LAPSED, "2021-12-01").because(Reason.TIMING, ""));
        var preparing = given.at(programme, programmeGiven.targets(programme, 2).getLast(), PREPARING);
        notices.issue(programme.improvement(), NoticeKind.STOP, Set.of(), "Alarm fails", null, ADMINISTRATOR);
        var over = lapsed;

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adoptions.withdraw(over.id(), 6, 6, "Never lapsed", ADMINISTRATOR))
                .withMessage(StageRules.STOP_NOTICE);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> corrected(preparing, 3, claim(LIVE, "2021-06-01")));
        assertThat(corrected(over, 5, claim(LIVE, "2021-07-02")).stage()).isEqualTo(LAPSED);
    }

    @Test
    void keepsAdoptionsOfOneSiteApart() {
        var first = given.at(programme, site, LIVE);
        var stopped = given.moved(first.id(), claim(STOPPED, "2022-01-10").because(Reason.NOT_SAFE, ""));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> adoptions.begin(programme, site, claim(ENGAGED, "2021-12-01"), ADMINISTRATOR))
                .withMessage("The site's earlier adoption ended Stopped, 10 January 2022: "
                        + "one that begins 1 December 2021 would overlap it.");
        adoptions.begin(programme, site, claim(ENGAGED, "2022-06-01"), ADMINISTRATOR);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> corrected(stopped, 6, claim(STOPPED, "2022-06-02").because(Reason.NOT_SAFE, "")));
    }

    private Adoption corrected(Adoption adoption, int position, StageClaim claim) {
        int seen = adoption.history().events().size();
        return adoptions.correct(adoption.id(), seen, position, claim, "A mistake", ADMINISTRATOR);
    }
}
