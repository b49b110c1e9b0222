package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.adoption.AdoptionStage.*;
import static org.groundswell.app.adoption.EvidenceTier.SELF_DECLARED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.programme.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionTest {

    private static final MemberId AMINA = new MemberId(UUID.randomUUID());
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void startsWhereItsFirstEventSays() {
        assertThat(anAdoption(ENGAGED).stage()).isEqualTo(ENGAGED);
    }

    @Test
    void movesAlongThePath() {
        var live = anAdoption(IDENTIFIED, ENGAGED, COMMITTED, PREPARING, LIVE);

        assertThat(live.stage()).isEqualTo(LIVE);
        assertThat(live.history().events()).hasSize(5);
    }

    @Test
    void refusesToSkipPreparation() {
        var committed = anAdoption(IDENTIFIED, ENGAGED, COMMITTED);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> committed.moveTo(claim(LIVE, 10), AMINA, at(10)))
                .withMessage("An adoption at Committed cannot move to Live.");
    }

    @Test
    void returnsFromPausedToTheStageBefore() {
        var paused = anAdoption(IDENTIFIED, ENGAGED, COMMITTED, PAUSED);

        assertThat(paused.next()).containsExactly(COMMITTED, STOPPED);
    }

    @Test
    void returnsFromDeclinedToEngaged() {
        assertThat(anAdoption(IDENTIFIED, DECLINED).next()).contains(ENGAGED);
    }

    @Test
    void returnsFromLapsedToPreparingOrEmbedded() {
        assertThat(anAdoption(IDENTIFIED, ENGAGED, COMMITTED, PREPARING, LIVE, LAPSED)
                        .next())
                .contains(PREPARING, EMBEDDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"STOPPED", "NOT_ELIGIBLE", "SUPERSEDED"})
    void endsForGood(AdoptionStage end) {
        assertThat(end.next()).isEmpty();
        assertThat(end.ended()).isTrue();
    }

    @Test
    void keepsWhatWasCorrected() {
        var engaged = anAdoption(IDENTIFIED, ENGAGED);

        var corrected = engaged.correct(2, claim(ENGAGED, 1), "It was the first of January", AMINA, at(20));

        assertThat(corrected.latest().claim().date()).isEqualTo(NEW_YEAR.plusDays(1));
        assertThat(corrected.history().events()).hasSize(3);
        assertThat(corrected.history().asAt(NEW_YEAR.plusDays(20), at(19)))
                .get()
                .extracting(standing -> standing.claim().date())
                .isEqualTo(NEW_YEAR.plusDays(2));
    }

    @Test
    void givesTheStageAsAtAPastDayAsKnownAtAPastMoment() {
        var adoption = anAdoption(IDENTIFIED, ENGAGED, COMMITTED);
        var history = adoption.withdraw(3, "They had only thought about it", AMINA, at(30))
                .history();

        assertThat(history.asAt(NEW_YEAR.plusDays(1), at(40)))
                .get()
                .extracting(Standing::stage)
                .isEqualTo(IDENTIFIED);
        assertThat(history.asAt(NEW_YEAR.plusDays(25), at(25)))
                .get()
                .extracting(Standing::stage)
                .isEqualTo(COMMITTED);
        assertThat(history.asAt(NEW_YEAR.plusDays(25), at(30)))
                .get()
                .extracting(Standing::stage)
                .isEqualTo(ENGAGED);
        assertThat(history.asAt(NEW_YEAR, at(30))).isEmpty();
    }

    @Test
    void refusesACorrectionOfWhatHasBeenCorrected() {
        var corrected =
                anAdoption(IDENTIFIED, ENGAGED).correct(2, claim(ENGAGED, 1), "A typing mistake", AMINA, at(20));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> corrected.correct(2, claim(ENGAGED, 3), "Again", AMINA, at(21)))
                .withMessageContaining("Someone else has corrected this event");
    }

    @Test
    void refusesAStoryThatRunsBackwards() {
        var engaged = anAdoption(IDENTIFIED, ENGAGED);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> engaged.moveTo(claim(COMMITTED, 0), AMINA, at(10)))
                .withMessage("Committed, 1 January 2026, would come before Engaged, 3 January 2026.");
    }

    @Test
    void givesAMonthTheBenefitOfTheDoubt() {
        var engaged = anAdoption(IDENTIFIED, ENGAGED);
        var january = new StageClaim(
                COMMITTED, LocalDate.of(2026, 1, 31), DatePrecision.MONTH, SELF_DECLARED, null, "", "", "");

        assertThat(january.date()).isEqualTo(NEW_YEAR);
        assertThat(engaged.moveTo(january, AMINA, at(40)).stage()).isEqualTo(COMMITTED);
    }

    @Test
    void isSustainedAYearAfterGoingLiveAndNotBefore() {
        var embedded = anAdoption(IDENTIFIED, ENGAGED, COMMITTED, PREPARING, LIVE, EMBEDDED);
        int day = (int) NEW_YEAR.until(NEW_YEAR.plusDays(5).plusMonths(12), ChronoUnit.DAYS);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> embedded.moveTo(claim(SUSTAINED, day - 1), AMINA, at(day)))
                .withMessage("Sustained needs 12 months since Live, 6 January 2026: 5 January 2027 is too early.");
        var sustained = embedded.moveTo(claim(SUSTAINED, day), AMINA, at(day));
        assertThat(sustained.stage()).isEqualTo(SUSTAINED);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> sustained.correct(5, claim(LIVE, 6), "A day later", AMINA, at(day)));
    }

    @Test
    void takesOverRecordsThatDoNotKnowEveryStage() {
        var adoption = anAdoption(IDENTIFIED);

        assertThat(adoption.takeOver(claim(LIVE, 10), AMINA, at(20)).stage()).isEqualTo(LIVE);
        assertThat(adoption.takeOver(claim(LIVE, 10), AMINA, at(20)).mayTakeOver(ENGAGED))
                .isFalse();
    }

    @Test
    void asksForAReasonWhenDecliningStoppingOrLapsing() {
        for (var stage : AdoptionStage.values()) {
            var problems = claim(stage, 0).problems(NEW_YEAR, null);

            assertThat(problems).hasSize(stage == DECLINED || stage == STOPPED || stage == LAPSED ? 1 : 0);
        }
    }

    @Test
    void asksForWordsToOther() {
        assertThat(claim(DECLINED, 0).because(Reason.OTHER, " ").problems(NEW_YEAR, null))
                .extracting("field")
                .containsExactly("reasonText");
    }

    @Test
    void refusesDatesInTheFutureAndBeforeTheSiteOpened() {
        assertThat(claim(ENGAGED, 1).problems(NEW_YEAR, null))
                .extracting("field")
                .containsExactly("date");
        assertThat(claim(ENGAGED, 0).problems(NEW_YEAR, NEW_YEAR.plusDays(1)))
                .extracting("field")
                .containsExactly("date");
        assertThat(claim(ENGAGED, 0).problems(NEW_YEAR, NEW_YEAR)).isEmpty();
    }

    private static Adoption anAdoption(AdoptionStage... stages) {
        var adoption = Adoption.begin(
                new ProgrammeId(UUID.randomUUID()),
                new EntryId(UUID.randomUUID()),
                new AdoptionDetails(null, null, "", "", Map.of(), null),
                null,
                StageEvent.Kind.MOVE,
                claim(stages[0], 1),
                AMINA,
                at(1));
        for (int i = 1; i < stages.length; i++) {
            adoption = adoption.moveTo(claim(stages[i], i + 1), AMINA, at(i + 1));
        }
        return adoption;
    }

    private static StageClaim claim(AdoptionStage stage, int day) {
        return StageClaim.of(stage, NEW_YEAR.plusDays(day), SELF_DECLARED);
    }

    private static Instant at(int day) {
        return NEW_YEAR.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
