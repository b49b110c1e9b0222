package org.groundswell.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From opening to making again. */
@DatabaseTest
class AssessmentsTest {

    @Autowired
    AssessmentFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    Assessments assessments;

    @Autowired
    Raters raters;

    @Autowired
    Ratings ratings;

    @Autowired
    Agreements agreements;

    @Autowired
    Results results;

    @Autowired
    Plans plans;

    @Autowired
    Carriage carriage;

    @Autowired
    Tasks tasks;

    @Test
    void onlyThoseWhoEditTheImprovementOpenAnAssessment() {
        var improvement = improvements.shared("Who may").id();

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> assessments.assessable(improvement, Members.raterOf(improvement.value())));
        assertThat(assessments
                        .assessable(improvement, Members.editorOf(improvement.value()))
                        .title())
                .isEqualTo("Who may");
    }

    @Test
    void cannotCloseRatingBeforeAnybodyAnswered() {
        var id = given.open("Empty");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> assessments.closeRating(id, ADMINISTRATOR));
    }

    @Test
    void anAnswerOverAnotherFromElsewhereIsRefused() {
        var id = given.open("Two devices");
        var seat = given.seat(id, RaterRole.CLINICAL);
        var item = given.items(id).getFirst();
        int version = ratings.answer(seat, item, ItemAnswer.level(1));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ratings.answer(seat, item, ItemAnswer.level(2)));
        assertThat(ratings.answer(seat, item, new ItemAnswer(AnswerState.LEVEL, 2, "", null, "", List.of(), version)))
                .isEqualTo(version + 1);
    }

    @Test
    void notApplicableNeedsAReasonAndNobodyIsNamedByNumber() {
        var id = given.open("Refusals");
        var seat = given.seat(id, RaterRole.CLINICAL);
        var item = given.items(id).getFirst();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ratings.answer(seat, item, ItemAnswer.notApplicable(" ")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ratings.answer(seat, item, ItemAnswer.notApplicable("943 476 5919")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ratings.answer(seat, item, ItemAnswer.level(9)));
        var script = new Backing("Audit", "javascript:alert(1)", null, "", null, null);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ratings.answer(seat, item, ItemAnswer.level(1).with(List.of(script))));
    }

    @Test
    void splitRatersAreStrengthenedByAgreeingOnWhatTheyDifferAbout() {
        var id = given.comparing("Split", 3, 3, 0);
        var before = results.outcome(given.get(id));
        assertThat(before.comparison().stillSplit()).isNotEmpty();
        assertThat(before.verdict().orElseThrow().result()).isEqualTo(ResultClass.STRENGTHEN_FIRST);

        for (var item : given.items(id)) {
            agreements.agree(
                    id,
                    item,
                    new AgreedLevel(AnswerState.LEVEL, 3, "", Map.of(RaterRole.CLINICAL, "Not on nights"), 0),
                    ADMINISTRATOR);
        }

        var after = results.outcome(given.get(id));
        assertThat(after.verdict().orElseThrow().result()).isEqualTo(ResultClass.READY_TO_TEST_AT_NEXT_SCALE);
        assertThat(after.comparison().round().sheets()).hasSize(3);
        assertThat(after.comparison()
                        .consensus()
                        .item(given.items(id).getFirst())
                        .orElseThrow()
                        .dissent())
                .containsEntry(RaterRole.CLINICAL, "Not on nights");
    }

    @Test
    void aGateThatOneRaterSaysIsNotMetBlocksUntilTheTeamAcceptsAMitigation() {
        var improvement = improvements.shared("Gated").id();
        var id = given.open(improvement, Instrument.SCALABILITY);
        var seat = given.seat(id, RaterRole.PATIENT_OR_PUBLIC);
        given.answerAll(seat, 3);
        ratings.answer(seat, "gate-safety", new GateAnswer(GateState.NOT_MET, "Monthly review", 1));
        assessments.closeRating(id, ADMINISTRATOR);

        assertThat(results.outcome(given.get(id)).verdict().orElseThrow().result())
                .isEqualTo(ResultClass.BLOCKED);
        assertThat(results.options(results.outcome(given.get(id))).getFirst().kind())
                .isEqualTo(Option.Kind.GATE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> agreements.agree(
                        id, "gate-safety", new AgreedGate(GateState.NOT_MET, "", true, "", 0), ADMINISTRATOR));
        agreements.agree(
                id, "gate-safety", new AgreedGate(GateState.NOT_MET, "Monthly review", true, "", 0), ADMINISTRATOR);
        assertThat(results.outcome(given.get(id)).verdict().orElseThrow().result())
                .isEqualTo(ResultClass.READY_TO_TEST_AT_NEXT_SCALE);

        assessments.note(id, given.get(id).editVersion(), new SpreadFacts(2, true, true, ""), ADMINISTRATOR);
        assertThat(results.outcome(given.get(id)).verdict().orElseThrow().result())
                .isEqualTo(ResultClass.READY_TO_SPREAD);
    }

    @Test
    void aChosenStepBecomesATaskAndADoneOneIsWorthRatingAgain() {
        var id = given.comparing("Plan", 1);
        var option = results.options(results.outcome(given.get(id))).stream()
                .filter(each -> each.kind() == Option.Kind.STRENGTHEN)
                .findFirst()
                .orElseThrow();
        var step = option.steps().getFirst();

        var task = plans.choose(
                id, option.about(), step.code(), "Ward sister", LocalDate.of(2099, 1, 31), 3, ADMINISTRATOR);

        assertThat(plans.chosen(id)).containsKey(step.code());
        assertThat(tasks.get(task, ADMINISTRATOR).task().plan().expectedLevel()).isEqualTo(3);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> plans.choose(id, option.about(), step.code(), "", null, null, ADMINISTRATOR));
        assertThat(plans.worthRatingAgain(id)).isEmpty();
        tasks.close(task, "", ADMINISTRATOR);
        assertThat(plans.worthRatingAgain(id)).containsExactly(option.about());
    }

    @Test
    void toldAgainTheChangeIsThatOfTheSamePeople() {
        var first = given.finished("Again", 1, 2);
        var second = assessments.again(first, ADMINISTRATOR);
        for (var invited : raters.of(second, ADMINISTRATOR)) {
            given.answerAll(invited.seat(), 2);
        }
        given.answerAll(given.seat(second, RaterRole.FINANCE), 0);
        assessments.closeRating(second, ADMINISTRATOR);

        var change = results.change(given.get(second)).orElseThrow();

        assertThat(change.pairs()).hasSize(2);
        assertThat(change.change().orElseThrow().meanChange()).isCloseTo(0.5, within(1e-12));
        assertThat(given.get(second).follows()).isEqualTo(first);
        assertThat(given.get(second).instrument()).isEqualTo(given.get(first).instrument());
    }

    @Test
    void aFinishedOneIsSeenByThoseItIsSharedWith() {
        var id = given.finished("Shared", 2);
        var stranger = Optional.of(Members.withoutRole());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.get(id, stranger));

        assessments.share(id, given.get(id).editVersion(), Sharing.NETWORK, ADMINISTRATOR);
        assertThat(assessments.get(id, stranger).id()).isEqualTo(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.get(id, Optional.empty()));

        assessments.share(id, given.get(id).editVersion(), Sharing.PUBLIC, ADMINISTRATOR);
        assertThat(assessments.get(id, Optional.empty()).id()).isEqualTo(id);
    }

    @Test
    void cannotBeSharedBeforeItIsFinished() {
        var id = given.comparing("Early", 2);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> assessments.share(id, 2, Sharing.PUBLIC, ADMINISTRATOR));
    }

    @Test
    void carriedAwayItComesBackUnchanged() {
        var improvement = improvements.shared("Carried").id();
        var id = given.open(improvement, Instrument.SCALABILITY);
        var seat = given.seat(id, RaterRole.EVALUATOR);
        given.answerAll(seat, 2);
        given.answerAll(given.seat(id, RaterRole.FINANCE), 1);
        var item = given.items(id).getFirst();
        var backing = new Backing(
                "Audit <b>",
                "https://example.org/a?b=c",
                Backing.Kind.AUDIT,
                "May 2024",
                Backing.Similarity.UNLIKE,
                Backing.Strength.WEAK);
        ratings.answer(
                seat,
                item,
                new ItemAnswer(AnswerState.LEVEL, 3, "", Confidence.LOW, "\"Quoted\"\nline", List.of(backing), 1));
        assessments.closeRating(id, ADMINISTRATOR);
        agreements.agree(
                id,
                item,
                new AgreedLevel(AnswerState.DONT_KNOW, null, "Why", Map.of(RaterRole.FINANCE, "No"), 0),
                ADMINISTRATOR);
        assessments.note(id, 2, new SpreadFacts(2, true, null, "Two towns"), ADMINISTRATOR);
        assessments.finish(id, ADMINISTRATOR);
        var exported = carriage.export(id, ADMINISTRATOR);

        var brought = carriage.bring(assessments.assessable(improvement, ADMINISTRATOR), exported, ADMINISTRATOR);

        assertThat(carriage.export(brought, ADMINISTRATOR)).isEqualTo(exported);
        assertThat(results.outcome(given.get(brought)).verdict())
                .isEqualTo(results.outcome(given.get(id)).verdict());
    }

    @Test
    void refusesFilesThatAreNoAssessment() {
        var subject = assessments.assessable(improvements.shared("Files").id(), ADMINISTRATOR);

        for (var json : List.of(
                "",
                "[]",
                "{}",
                "not json",
                "{\"format\":\"groundswell-assessment-1\"}",
                "{\"format\":3,\"raters\":7}")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(json)
                    .isThrownBy(() -> carriage.bring(subject, json, ADMINISTRATOR));
        }
    }
}
