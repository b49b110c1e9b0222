package org.groundswell.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;
import static org.groundswell.app.improvement.ImprovementFixtures.aDecision;

import java.util.Optional;
import java.util.Set;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class ImprovementStatesTest {

    @Autowired
    Improvements improvements;

    @Autowired
    Notices notices;

    @Autowired
    Decisions decisions;

    @Autowired
    ImprovementFixtures given;

    @Autowired
    ApplicationEvents events;

    @Test
    void goesFromDraftThroughReviewToShared() {
        var id = given.complete("Hourly rounds").id();

        improvements.submit(id, ADMINISTRATOR);
        assertThat(improvements.get(id).status()).isEqualTo(ImprovementStatus.IN_REVIEW);
        improvements.share(id, ADMINISTRATOR);

        assertThat(improvements.get(id).status()).isEqualTo(ImprovementStatus.SHARED);
        assertThat(improvements.currentVersion(id).orElseThrow().number()).isEqualTo(1);
        assertThat(events.stream(ImprovementPublished.class))
                .singleElement()
                .satisfies(event -> assertThat(event.id()).isEqualTo(id));
    }

    @Test
    void saysWhatIsMissingBeforeReview() {
        var id = given.begun("Hourly rounds").id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> improvements.submit(id, ADMINISTRATOR))
                .withMessageContaining("a summary in plain English")
                .withMessageContaining("at least one core component");
    }

    @Test
    void refusesToSkipReview() {
        var id = given.complete("Hourly rounds").id();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> improvements.share(id, ADMINISTRATOR))
                .withMessage("An improvement at \"Draft\" cannot become \"Shared\".");
    }

    @Test
    void isSharedByAnAdministratorOnly() {
        var id = given.complete("Hourly rounds").id();
        improvements.submit(id, Members.editorOf(id.value()));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> improvements.share(id, Members.editorOf(id.value())));
    }

    @Test
    void comesBackFromReviewWithComments() {
        var id = given.complete("Hourly rounds").id();
        improvements.submit(id, ADMINISTRATOR);

        improvements.sendBack(id, "Say who pays for the cards", ADMINISTRATOR);

        assertThat(improvements.get(id).status()).isEqualTo(ImprovementStatus.DRAFT);
        assertThat(improvements.get(id).statusReason()).isEqualTo("Say who pays for the cards");
    }

    @Test
    void isHiddenUntilShared() {
        var draft = given.complete("Hourly rounds");
        var shared = given.shared("Falls bundle");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> improvements.visible(draft.code().value(), Optional.empty()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> improvements.visible(
                        draft.code().value(),
                        Optional.of(Members.editorOf(shared.id().value()))));
        assertThat(improvements.visible(
                        draft.code().value(),
                        Optional.of(Members.editorOf(draft.id().value()))))
                .isEqualTo(draft);
        assertThat(improvements.visible(shared.code().value(), Optional.empty()))
                .isEqualTo(shared);
    }

    @Test
    void followsTheLatestDecision() {
        var id = given.shared("Hourly rounds").id();

        decisions.record(id, aDecision(DecisionResult.TEST_MORE), ADMINISTRATOR);
        assertThat(improvements.get(id).status()).isEqualTo(ImprovementStatus.NEEDS_TESTING);
        assertThat(improvements.hasCompleteProceed(id)).isFalse();
        decisions.record(id, aDecision(DecisionResult.PROCEED), ADMINISTRATOR);

        assertThat(improvements.get(id).status()).isEqualTo(ImprovementStatus.SPREAD_READY);
        assertThat(improvements.hasCompleteProceed(id)).isTrue();
    }

    @Test
    void retiresOnlyOnceDecidedAbout() {
        var shared = given.shared("Hourly rounds").id();
        var ready = given.spreadReady("Falls bundle").id();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> improvements.retire(shared, "Superseded by guidance", ADMINISTRATOR));
        improvements.retire(ready, "Superseded by guidance", ADMINISTRATOR);

        assertThat(improvements.get(ready).status()).isEqualTo(ImprovementStatus.RETIRED);
        assertThat(improvements
                        .visible(improvements.get(ready).code().value(), Optional.empty())
                        .statusReason())
                .isEqualTo("Superseded by guidance");
    }

    @Test
    void needsAReasonToRetireOrWithdraw() {
        var id = given.spreadReady("Hourly rounds").id();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> improvements.retire(id, "  ", ADMINISTRATOR));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> improvements.withdraw(id, "", ADMINISTRATOR));
    }

    @Test
    void isWithdrawnWithAStopNoticeForAllVersions() {
        var id = given.spreadReady("Hourly rounds").id();

        improvements.withdraw(id, "It harmed two patients", ADMINISTRATOR);

        assertThat(improvements.get(id).status()).isEqualTo(ImprovementStatus.WITHDRAWN);
        assertThat(notices.all(id)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.STOP);
            assertThat(notice.versions()).isEmpty();
            assertThat(notice.words()).isEqualTo("It harmed two patients");
        });
        assertThat(events.stream(NoticeIssued.class)).hasSize(1);
    }

    @Test
    void isWithdrawnOnTheStopNoticeThatIsOpenAlready() {
        var id = given.shared("Hourly rounds").id();
        var stop = notices.issue(id, NoticeKind.STOP, Set.of(), "Stop now", null, ADMINISTRATOR);

        improvements.withdraw(id, "It harmed two patients", ADMINISTRATOR);

        assertThat(notices.all(id)).singleElement().extracting(Notice::id).isEqualTo(stop.id());
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> notices.close(stop.id(), "All well again", ADMINISTRATOR))
                .withMessage("The stop notice of a withdrawn improvement stays open.");
    }

    @Test
    void letsNobodyGoLiveUnderAStopNotice() {
        var id = given.shared("Hourly rounds").id();
        var first = improvements.currentVersion(id).orElseThrow().id();
        assertThat(improvements.mayEnterLive(id, first)).isTrue();

        var stop = notices.issue(id, NoticeKind.STOP, Set.of(first), "Stop now", null, ADMINISTRATOR);
        assertThat(improvements.mayEnterLive(id, first)).isFalse();
        notices.close(stop.id(), "The card is reprinted", ADMINISTRATOR);

        assertThat(improvements.mayEnterLive(id, first)).isTrue();
    }

    @Test
    void letsNobodyGoLiveWithADraft() {
        var draft =
                improvements.draftVersion(given.complete("Hourly rounds").id()).orElseThrow();

        assertThat(improvements.mayEnterLive(draft.improvement(), draft.id())).isFalse();
    }

    @Test
    void givesTheSecondOfOneTitleACodeOfItsOwn() {
        assertThat(given.begun("Hourly rounds").code().value()).isEqualTo("hourly-rounds");
        assertThat(given.begun("Hourly rounds").code().value()).isEqualTo("hourly-rounds-2");
    }
}
