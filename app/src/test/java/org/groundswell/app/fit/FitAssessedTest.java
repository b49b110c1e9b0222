package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.Map;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What assessments come to, taken over into the fit of sites and held against what came of it. */
@DatabaseTest
class FitAssessedTest {

    @Autowired
    FitFixtures given;

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
    Instruments instruments;

    @Autowired
    Fits fits;

    @Autowired
    Calibrations calibrations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFinishedAssessmentIsTakenOverOnceAndALaterRatingCounts() {
        var programme = given.programme("assessed", 1);
        var adoption = adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.ENGAGED);
        finished(adoption, 5, 3, 4);

        var fit = fits.of(adoption.id(), ADMINISTRATOR);

        assertThat(fit.rated().orElseThrow().assessed()).isTrue();
        assertThat(fit.rated().orElseThrow().levels()).hasSize(12).containsEntry("infrastructure", 4.0);
        assertThat(fit.fit().state()).isEqualTo(State.FITS);
        fits.map(programme, ADMINISTRATOR);
        assertThat(jdbc.sql("select count(*) from fit.readiness where assessment_id is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        fits.rate(adoption.id(), Map.of("infrastructure", 1), "", ADMINISTRATOR);
        assertThat(fits.of(adoption.id(), ADMINISTRATOR).fit().state()).isEqualTo(State.BLOCKED);
    }

    @Test
    void anOpenAssessmentIsNotLookedInto() {
        var programme = given.programme("open", 1);
        var adoption = adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.ENGAGED);
        assessed.answerAll(assessed.seat(opened(adoption), RaterRole.CLINICAL), 5);

        assertThat(fits.of(adoption.id(), ADMINISTRATOR).fit().state()).isEqualTo(State.NOT_RATED);
    }

    /** Two years ago an improvement was judged; sites went live afterwards, and one of them stopped again. */
    @Test
    void holdsAClassAgainstWhatBecameOfTheImprovement() {
        var improvement = improvements.spreadReady("Judged");
        var assessment = assessed.open(improvement.id(), Instrument.SCREEN);
        assessed.answerAll(assessed.seat(assessment, RaterRole.CLINICAL), 3);
        assessments.closeRating(assessment, ADMINISTRATOR);
        assessments.finish(assessment, ADMINISTRATOR);
        assertThat(calibrations.now().waiting() + calibrations.now().cannotSay())
                .isEqualTo(1);
        // The clock can not be turned back, so the day of the assessment is.
        jdbc.sql("update assessment.assessment set finished_at = '2021-06-01T09:00:00Z' where id = :id")
                .param("id", assessment.value())
                .update();

        var programme = programmes.approved("judged", improvement);
        var sites = programmes.targets(programme, 3);
        for (var site : sites) {
            adoptions.at(programme, site, AdoptionStage.LIVE);
        }

        var outcome = jdbc.sql(
                        "select begun, kept, tried, judged_on::text from fit.prediction_outcome where assessment_id = :id")
                .param("id", assessment.value())
                .query((row, _) -> "%d %d %s %s"
                        .formatted(
                                row.getInt("begun"),
                                row.getInt("kept"),
                                row.getBoolean("tried"),
                                row.getString("judged_on")))
                .single();
        assertThat(outcome).isEqualTo("3 3 true 2022-06-01");
    }

    private AssessmentId opened(Adoption adoption) {
        return assessments.open(
                assessments.assessable(adoption.id(), ADMINISTRATOR),
                instruments.current(Instrument.SITE_READINESS),
                ADMINISTRATOR);
    }

    private void finished(Adoption adoption, int... levels) {
        var id = opened(adoption);
        for (int level : levels) {
            assessed.answerAll(assessed.seat(id, RaterRole.CLINICAL), level);
        }
        assessments.closeRating(id, ADMINISTRATOR);
        assessments.finish(id, ADMINISTRATOR);
    }
}
