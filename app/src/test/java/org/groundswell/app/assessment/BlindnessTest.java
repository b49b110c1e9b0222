package org.groundswell.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import java.util.Map;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody sees what others answered before rating is closed, and nobody changes it afterwards. */
@DatabaseTest
class BlindnessTest {

    @Autowired
    AssessmentFixtures given;

    @Autowired
    Assessments assessments;

    @Autowired
    Results results;

    @Autowired
    Raters raters;

    @Autowired
    Ratings ratings;

    @Autowired
    Agreements agreements;

    @Autowired
    AnswerStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theStoreGivesOutNobodysAnswersWhileRatingIsOpen() {
        var id = given.open("Blind");
        var seat = given.seat(id, RaterRole.CLINICAL);
        given.answerAll(seat, 2);

        assertThat(store.sheets(id)).isEmpty();
        assertThat(store.sheet(seat.id()).items()).isNotEmpty();
        assessments.closeRating(id, ADMINISTRATOR);
        assertThat(store.sheets(id)).containsOnlyKeys(seat.id());
    }

    @Test
    void notEvenAnAdministratorComparesBefore() {
        var id = given.open("Early look");
        given.answerAll(given.seat(id, RaterRole.CLINICAL), 2);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> results.comparison(given.get(id)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> agreements.agree(
                        id,
                        given.items(id).getFirst(),
                        new AgreedLevel(AnswerState.LEVEL, 1, "", Map.of(), 0),
                        ADMINISTRATOR));
    }

    @Test
    void thoseWhoRunItSeeHowFarRatersHaveComeAndNotWhatTheySaid() {
        var id = given.open("Progress only");
        var seat = given.seat(id, RaterRole.FINANCE);
        ratings.answer(seat, given.items(id).getFirst(), ItemAnswer.level(3));

        assertThat(raters.of(id, ADMINISTRATOR))
                .singleElement()
                .satisfies(invited -> assertThat(invited.answered()).isOne());
    }

    @Test
    void answersStayAsTheyWereOnceRatingIsClosed() {
        var id = given.open("Closed");
        var seat = given.seat(id, RaterRole.CLINICAL);
        given.answerAll(seat, 2);
        assessments.closeRating(id, ADMINISTRATOR);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> ratings.answer(
                        seat,
                        given.items(id).getFirst(),
                        new ItemAnswer(AnswerState.LEVEL, 3, "", null, "", List.of(), 1)))
                .withMessageContaining("Rating is closed");
    }

    @Test
    void theDatabaseItselfRefusesLateAnswers() {
        var id = given.comparing("Late", 2);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update assessment.answer set level = 0 where rater_id in"
                                + " (select r.id from assessment.rater r where r.assessment_id = :id)")
                        .param("id", id.value())
                        .update())
                .withMessageContaining("rating is closed");
    }

    @Test
    void whatWasAgreedStandsOnceItIsFinished() {
        var id = given.finished("Finished", 2);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> agreements.agree(
                        id,
                        given.items(id).getFirst(),
                        new AgreedLevel(AnswerState.LEVEL, 3, "", Map.of(), 0),
                        ADMINISTRATOR));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update assessment.result set result_class = 'READY_TO_SPREAD'")
                        .update());
    }
}
