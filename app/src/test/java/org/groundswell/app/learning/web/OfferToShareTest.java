package org.groundswell.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteSearch;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A note is offered right after a site declined, stopped or lapsed, and after a programme ended; it is never asked for. */
@PageTest
class OfferToShareTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    Programmes programmes;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    LearningNotes notes;

    private Programme programme;
    private Adoption adoption;
    private Member manager;

    @BeforeEach
    void spread() {
        programme = given.approved("offered-2021");
        adoption = adoptions.at(programme, given.targets(programme, 1).getFirst(), AdoptionStage.LIVE);
        manager = Members.managerOf(programme.id().value());
        improvements.openAccount(manager);
    }

    @Test
    void comesAfterASiteStopped() {
        var link = offered(moved("STOPPED", "no-staff-time")).getFirst();

        assertThat(link.href()).contains("/notes/new?adoption=" + adoption.id().value(), "outcome=DID_NOT_WORK");
        assertThat(browser.get().uri(link.href()).with(As.member(manager)))
                .bodyText()
                .contains("The site is <strong>PRACTICE 1</strong>")
                .containsPattern("value=\"DID_NOT_WORK\" checked");
    }

    @Test
    void doesNotComeAfterAStepForward() {
        assertThat(offered(moved("PAUSED", "timing"))).isEmpty();
    }

    @Test
    void comesAfterAProgrammeEndedAndTheNoteIsOfThatProgramme() {
        var ended = browser.post()
                .uri("/programmes/offered-2021/state")
                .with(As.member(manager))
                .param("state", "STOPPED")
                .param("why", "The money ended")
                .param("seen", String.valueOf(programme.editVersion()))
                .exchange();

        var link = offered(ended).getFirst();
        assertThat(link.href()).endsWith("/notes/new?programme=offered-2021");
        assertThat(browser.post()
                        .uri(link.href())
                        .with(As.member(manager))
                        .param("outcome", "IN_PART")
                        .param("title", "It ended with the money")
                        .param("context", "Twelve practices")
                        .param("happened", "Four went on")
                        .param("wouldDo", "Ask who pays")
                        .param("audience", "TEAM"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(notes.page(NoteSearch.of(programme.id()), Optional.of(manager), 5, 0))
                .singleElement()
                .satisfies(line -> assertThat(line.text().title()).isEqualTo("It ended with the money"));
    }

    private MvcTestResult moved(String stage, String reason) {
        var today = programmes.today();
        return browser.post()
                .uri("/adoptions/" + adoption.id().value() + "/stage")
                .with(As.member(manager))
                .param("seen", String.valueOf(adoption.history().events().size()))
                .param("stage", stage)
                .param("date.day", String.valueOf(today.getDayOfMonth()))
                .param("date.month", String.valueOf(today.getMonthValue()))
                .param("date.year", String.valueOf(today.getYear()))
                .param("precision", "DAY")
                .param("tier", "SELF_DECLARED")
                .param("reason", reason)
                .exchange();
    }

    private static List<Link> offered(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var offers = (List<?>)
                Objects.requireNonNull(answer.getMvcResult().getFlashMap().get(Pages.OFFERS));
        return offers.stream().map(Link.class::cast).toList();
    }
}
