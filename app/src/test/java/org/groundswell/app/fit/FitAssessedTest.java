package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.CountedStatements;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.AssessmentState;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Carriage;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What several people of a site come to, in the fit of the site. */
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
    Assessments assessments;

    @Autowired
    Carriage carriage;

    @Autowired
    Fits fits;

    @Autowired
    CountedStatements counted;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whatAnAssessmentComesToIsThereAsItIsFinishedAndALaterRatingCounts() {
        var adoption = engaged("assessed");
        var id = given.compared(adoption, Instrument.SITE_READINESS, 5, 3, 4);
        assertThat(taken()).isEmpty();

        assessments.finish(id, ADMINISTRATOR);

        assertThat(taken()).containsExactly(id);
        var fit = fits.of(adoption.id(), ADMINISTRATOR);
        assertThat(fit.rated().orElseThrow().assessed()).isTrue();
        assertThat(fit.rated().orElseThrow().levels()).hasSize(12).containsEntry("infrastructure", 4.0);
        assertThat(fit.fit().state()).isEqualTo(State.FITS);
        fits.rate(adoption.id(), Map.of("infrastructure", 1), "", ADMINISTRATOR);
        assertThat(fits.of(adoption.id(), ADMINISTRATOR).fit().state()).isEqualTo(State.BLOCKED);
    }

    /** Raters of one level each: the fit of a site is that of every dimension by itself. */
    @Test
    void feedsTheMapDimensionByDimension() {
        var programme = given.programme("by-dimension", 1);
        var adoption = adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.ENGAGED);
        var id = given.assessing(adoption, Instrument.SITE_READINESS);
        var items = assessed.items(id);
        var one = assessed.seat(id, RaterRole.CLINICAL);
        var other = assessed.seat(id, RaterRole.MANAGERIAL);
        for (int place = 0; place < items.size(); place++) {
            assessed.answer(one, items.get(place), place % 6);
            assessed.answer(other, items.get(place), place % 6 == 5 ? 4 : place % 6);
        }
        assessments.closeRating(id, ADMINISTRATOR);
        assessments.finish(id, ADMINISTRATOR);

        var cells = fits.map(programme, ADMINISTRATOR).sites().getFirst().fit().cells();

        assertThat(cells)
                .extracting(SiteFits.Cell::level)
                .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 4.5, 0.0, 1.0, 2.0, 3.0, 4.0, 4.5);
        assertThat(cells.get(8).dimension().code()).isEqualTo("infrastructure");
        assertThat(cells.get(8).gap()).isEqualTo(2);
        assertThat(cells.get(8).blocks()).isTrue();
    }

    @Test
    void anOpenAssessmentIsNotLookedInto() {
        var adoption = engaged("open");
        assessed.answerAll(assessed.seat(given.assessing(adoption, Instrument.SITE_READINESS), RaterRole.CLINICAL), 5);

        assertThat(fits.of(adoption.id(), ADMINISTRATOR).fit().state()).isEqualTo(State.NOT_RATED);
    }

    @Test
    void anAssessmentInWhichNobodyKnowsAnythingLeavesWhatTheSiteSaidBefore() {
        var adoption = engaged("nobody-knows");
        fits.rate(adoption.id(), Map.of("infrastructure", 4), "", ADMINISTRATOR);
        var id = given.assessing(adoption, Instrument.SITE_READINESS);
        var seat = assessed.seat(id, RaterRole.CLINICAL);
        assessed.items(id).forEach(item -> assessed.doesNotKnow(seat, item));
        assessments.closeRating(id, ADMINISTRATOR);

        assessments.finish(id, ADMINISTRATOR);

        assertThat(fits.of(adoption.id(), ADMINISTRATOR).rated().orElseThrow().assessed())
                .isFalse();
    }

    @Test
    void finishingAndTakingOverHappenTogetherOrNotAtAll() {
        var adoption = engaged("together");
        var id = given.compared(adoption, Instrument.SITE_READINESS, 3);
        jdbc.sql("""
                        insert into fit.readiness (id, adoption_id, instrument_id, assessment_id, dimensions, levels, rated_at)
                        select gen_random_uuid(), adoption_id, instrument_id, id, '{}', '{}', now()
                          from assessment.assessment
                         where id = :id
                        """).param("id", id.value()).update();
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> nested.executeWithoutResult(_ -> assessments.finish(id, ADMINISTRATOR)));

        assertThat(assessed.get(id).state()).isEqualTo(AssessmentState.COMPARING);
        assertThat(assessments.results(adoption.id().value())).isEmpty();
    }

    @Test
    void oneThatIsBroughtInCountsFromTheDayItWasFinished() {
        var programme = given.programme("brought", 2);
        var sites = given.sites(programme);
        var there = adoptions.at(programme, sites.getFirst(), AdoptionStage.ENGAGED);
        var json = carriage.export(given.assessed(there, Instrument.SITE_READINESS, 4), ADMINISTRATOR);
        var here = adoptions.at(programme, sites.getLast(), AdoptionStage.ENGAGED);

        var id = carriage.bring(assessments.assessable(here.id(), ADMINISTRATOR), json, ADMINISTRATOR);

        var rated = fits.of(here.id(), ADMINISTRATOR).rated().orElseThrow();
        assertThat(rated.assessment()).isEqualTo(id);
        assertThat(rated.levels()).containsEntry("infrastructure", 4.0);
        assertThat(Optional.of(rated.ratedAt())).contains(assessed.get(id).finishedAt());
    }

    @Test
    void whatIsBroughtInIsAboutTheRightThingAndNotFromTheFuture() {
        var adoption = engaged("wrongly-brought");
        var json = carriage.export(given.assessed(adoption, Instrument.SITE_READINESS, 4), ADMINISTRATOR);
        var improvement = improvements.shared("Not a site");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        carriage.bring(assessments.assessable(improvement.id(), ADMINISTRATOR), json, ADMINISTRATOR))
                .withMessageContaining("It is about");
        var later = json.replaceAll("(\"finishedAt\"\\s*:\\s*\")[0-9]{4}", "$12999");
        assertThat(later).isNotEqualTo(json);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        carriage.bring(assessments.assessable(adoption.id(), ADMINISTRATOR), later, ADMINISTRATOR))
                .withMessageContaining("Its dates are not in order, or lie in the future");
    }

    @Test
    void lookingWritesNothing() {
        var programme = given.programme("looking", 1);
        var adoption = adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.ENGAGED);
        given.assessed(adoption, Instrument.SITE_READINESS, 4);

        var statements = counted.during(() -> {
            fits.map(programme, ADMINISTRATOR);
            fits.of(adoption.id(), ADMINISTRATOR);
        });

        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(sql -> assertThat(sql.strip().toLowerCase(Locale.ROOT))
                        .doesNotStartWith("insert")
                        .doesNotStartWith("update"));
    }

    private Adoption engaged(String code) {
        var programme = given.programme(code, 1);
        return adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.ENGAGED);
    }

    private List<AssessmentId> taken() {
        return jdbc.sql("select assessment_id from fit.readiness where assessment_id is not null")
                .query((row, _) -> AssessmentId.of(row.getString("assessment_id")))
                .list();
    }
}
