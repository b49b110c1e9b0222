package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import org.groundswell.app.DatabaseTest;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.programme.Programme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sustainability assessed by several, counted as a check. */
@DatabaseTest
class AssessedCheckTest {

    @Autowired
    FitFixtures given;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    AssessmentFixtures assessed;

    @Autowired
    Assessments assessments;

    @Autowired
    SustainabilityChecks checks;

    @Test
    void countsForTheLatestTimeThatHasComeWhenItIsFinished() {
        var programme = given.programme("counts", 1);
        var adoption = liveFor(programme, 7);
        assertThat(checks.standing(programme, ADMINISTRATOR).due()).isEqualTo(1);

        var id = given.assessed(adoption, Instrument.SUSTAINABILITY, 3, 3, 2);

        var history = checks.of(adoption.id(), ADMINISTRATOR);
        assertThat(history.checks()).hasSize(1);
        var check = history.checks().getFirst();
        assertThat(check.milestone()).isEqualTo(Milestone.MONTHS_6);
        assertThat(check.assessment()).isEqualTo(id);
        assertThat(check.note()).isEqualTo("Assessed by 3 people");
        assertThat(check.score()).isCloseTo(100, within(1e-9));
        assertThat(history.next()).contains(Milestone.MONTHS_12);
        assertThat(checks.standing(programme, ADMINISTRATOR).due()).isZero();
        assertThat(checks.standing(programme, ADMINISTRATOR).reached()).isEqualTo(1);
    }

    /** Two raters, A and B, with nothing agreed: half-way between 100.0 and 49.9 points. */
    @Test
    void aMedianBetweenTwoLevelsHasThePointsBetweenTheirs() {
        var adoption = liveFor(given.programme("half", 1), 4);

        given.assessed(adoption, Instrument.SUSTAINABILITY, 3, 2);

        var check = checks.of(adoption.id(), ADMINISTRATOR).checks().getFirst();
        assertThat(check.score()).isCloseTo((100.0 + 49.9) / 2, within(1e-9));
        assertThat(check.restsOnUnconfirmed()).isTrue();
        assertThat(check.factors().getFirst().gap()).isCloseTo(4.4, within(1e-9));
    }

    @Test
    void theLaterOfFormAndAssessmentCounts() {
        var adoption = liveFor(given.programme("later", 1), 4);
        given.assessed(adoption, Instrument.SUSTAINABILITY, 3);

        checks.record(adoption.id(), Milestone.MONTHS_3, given.letters("DDDDDDDDDD"), "", ADMINISTRATOR);
        assertThat(checks.of(adoption.id(), ADMINISTRATOR).checks().getFirst().score())
                .isZero();
        given.assessed(adoption, Instrument.SUSTAINABILITY, 2);

        assertThat(checks.of(adoption.id(), ADMINISTRATOR).checks())
                .singleElement()
                .extracting(SustainabilityCheck::score)
                .satisfies(score -> assertThat(score).isCloseTo(49.9, within(1e-9)));
    }

    @Test
    void doesNotCountBeforeTheFirstTimeOrWithoutALevelForEveryFactor() {
        var programme = given.programme("not", 2);
        var fresh = liveFor(programme, 2);
        given.assessed(fresh, Instrument.SUSTAINABILITY, 3);
        var engaged = adoptions.at(programme, given.sites(programme).getLast(), AdoptionStage.ENGAGED);
        given.assessed(engaged, Instrument.SUSTAINABILITY, 3);

        var partly = liveFor(given.programme("partly", 1), 7);
        var id = given.assessing(partly, Instrument.SUSTAINABILITY);
        var seat = assessed.seat(id, RaterRole.CLINICAL);
        var items = assessed.items(id);
        items.forEach(item -> assessed.answer(seat, item, 3));
        assessed.doesNotKnow(assessed.seat(id, RaterRole.FINANCE), items.getFirst());
        var third = assessed.seat(id, RaterRole.MANAGERIAL);
        assessed.doesNotKnow(third, items.getFirst());
        assessments.closeRating(id, ADMINISTRATOR);
        assessments.finish(id, ADMINISTRATOR);

        assertThat(checks.of(fresh.id(), ADMINISTRATOR).checks()).isEmpty();
        assertThat(checks.of(engaged.id(), ADMINISTRATOR).checks()).isEmpty();
        assertThat(checks.of(partly.id(), ADMINISTRATOR).checks()).isEmpty();
        assertThat(checks.of(partly.id(), ADMINISTRATOR).next()).contains(Milestone.MONTHS_6);
    }

    private Adoption liveFor(Programme programme, int months) {
        var adoption = adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.PREPARING);
        return adoptions.moved(
                adoption.id(), claim(AdoptionStage.LIVE, checks.today().minusMonths(months)));
    }
}
