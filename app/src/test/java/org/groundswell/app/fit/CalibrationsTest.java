package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Reason;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Classes that were given, held against what became of the improvements. */
@DatabaseTest
class CalibrationsTest {

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    AssessmentFixtures assessed;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    Assessments assessments;

    @Autowired
    Calibrations calibrations;

    @Autowired
    JdbcClient jdbc;

    /** Sites go live five months after March 2021, by the fixture's path. */
    @Test
    void countsSitesThatWentLiveInTheTwelveMonthsAfterAndThoseStillInUse() {
        var improvement = improvements.spreadReady("Judged");
        var assessment = assessed(improvement, "2021-06-01");
        var programme = programmes.approved("judged", improvement);
        var sites = programmes.targets(programme, 5);
        adoptions.at(programme, sites.get(0), AdoptionStage.LIVE);
        adoptions.at(programme, sites.get(1), AdoptionStage.LIVE);
        var left = adoptions.at(programme, sites.get(2), AdoptionStage.LIVE);
        adoptions.moved(left.id(), claim(AdoptionStage.LAPSED, "2022-03-01").because(Reason.TIMING, ""));
        var late = adoptions.at(programme, sites.get(3), AdoptionStage.PREPARING);
        adoptions.moved(late.id(), claim(AdoptionStage.LIVE, "2022-07-01"));
        adoptions.at(programme, sites.get(4), AdoptionStage.ENGAGED);

        assertThat(outcome(assessment)).isEqualTo("3 2 true 2022-06-01");
    }

    @Test
    void aSiteThatWasLiveBeforeSaysNothing() {
        var improvement = improvements.spreadReady("Before");
        var assessment = assessed(improvement, "2022-01-01");
        var programme = programmes.approved("before", improvement);
        adoptions.at(programme, programmes.targets(programme, 1).getFirst(), AdoptionStage.LIVE);

        assertThat(outcome(assessment)).isEqualTo("0 0 true 2023-01-01");
    }

    @Test
    void whatIsInventedNeverCounts() {
        var improvement = improvements.spreadReady("Invented");
        var assessment = assessed(improvement, "2021-06-01");
        var programme = programmes.approved("invented", improvement);
        adoptions.at(programme, programmes.targets(programme, 1).getFirst(), AdoptionStage.LIVE);
        jdbc.sql("update programme.programme set synthetic = 'Invented' where id = :id")
                .param("id", programme.id().value())
                .update();

        assertThat(outcome(assessment)).isEqualTo("0 0 false 2022-06-01");
        assertThat(calibrations.now().notTried()).isEqualTo(1);
    }

    @Test
    void saysHowOftenAClassCameTrueOnceTenCouldBeJudged() {
        for (int number = 1; number <= 9; number++) {
            judged(number, number <= 7 ? 5 : 1);
        }
        assertThat(calibrations.now().canSay()).isFalse();
        assertThat(calibrations.now().judged()).isEqualTo(9);

        judged(10, 5);

        var now = calibrations.now();
        assertThat(now.canSay()).isTrue();
        var spread = now.lines().getFirst();
        assertThat(List.of(spread.judged(), spread.trueOnes())).containsExactly(10, 8);
        assertThat(spread.share()).hasValue(0.8);
        assertThat(now.bands().get(3).share()).hasValue(0.8);
        assertThat(now.lines().get(1).share()).isEmpty();
    }

    /** An improvement called ready to spread with 90%, and so many sites that went live with it in the year after. */
    private void judged(int number, int sites) {
        var improvement = improvements.spreadReady("Judged " + number);
        finished(improvement, ResultClass.READY_TO_SPREAD, 0.9);
        var programme = programmes.approved("judged-" + number, improvement);
        programmes.targets(programme, sites).forEach(site -> adoptions.at(programme, site, AdoptionStage.LIVE));
    }

    /** As it would have been kept on 1 June 2021; the clock can not be turned back. */
    private void finished(Improvement improvement, ResultClass result, double point) {
        var id = AssessmentId.random();
        jdbc.sql("""
                        insert into assessment.assessment
                               (id, improvement_id, subject_title, instrument_id, instrument_title, state, opened_by, opened_at,
                                rating_closed_at, finished_at)
                        select :id, :improvement, 'Judged', v.id, 'Screen', 'FINISHED', gen_random_uuid(),
                               '2021-05-01T09:00:00Z', '2021-05-20T09:00:00Z', '2021-06-01T09:00:00Z'
                          from instrument.version v
                         where v.code = :instrument
                        """)
                .param("id", id.value())
                .param("improvement", improvement.id().value())
                .param("instrument", Instrument.SCREEN)
                .update();
        jdbc.sql("""
                        insert into assessment.result (assessment_id, result_class, point, low, high, coverage, raters, found_at)
                        values (:id, :class, :point, :point, :point, 1, 4, '2021-06-01T09:00:00Z')
                        """)
                .param("id", id.value())
                .param("class", result.name())
                .param("point", point)
                .update();
    }

    /** Finished as people finish it, and then put back to that day. */
    private AssessmentId assessed(Improvement improvement, String day) {
        var id = assessed.open(improvement.id(), Instrument.SCREEN);
        assessed.answerAll(assessed.seat(id, RaterRole.CLINICAL), 3);
        assessments.closeRating(id, ADMINISTRATOR);
        assessments.finish(id, ADMINISTRATOR);
        jdbc.sql("update assessment.assessment set finished_at = cast(:day as timestamptz) where id = :id")
                .param("day", day + "T09:00:00Z")
                .param("id", id.value())
                .update();
        return id;
    }

    private String outcome(AssessmentId id) {
        return jdbc.sql(
                        "select begun, kept, tried, judged_on::text from fit.prediction_outcome where assessment_id = :id")
                .param("id", id.value())
                .query((row, _) -> "%d %d %s %s"
                        .formatted(
                                row.getInt("begun"),
                                row.getInt("kept"),
                                row.getBoolean("tried"),
                                row.getString("judged_on")))
                .single();
    }
}
