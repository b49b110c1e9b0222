package org.groundswell.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The one search: everything public, programmes among it, and nothing else. */
@PageTest
class SearchPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    Programmes programmes;

    @Autowired
    Texts texts;

    @Test
    void findsAProgrammeFromItsApprovalOnAndBeforeOnlyForThoseWhoHaveAPartInIt() {
        var programme = given.proposed("wombat-2030", improvements.spreadReady("Hourly rounds"));
        var manager = Members.managerOf(programme.id().value());

        assertThat(browser.get().uri("/search?q=wombat")).bodyText().doesNotContain("/programmes/wombat-2030");
        assertThat(browser.get().uri("/search?q=wombat").with(As.member(Members.withoutRole())))
                .bodyText()
                .doesNotContain("/programmes/wombat-2030");
        assertThat(browser.get().uri("/search?q=wombat").with(As.member(manager)))
                .bodyText()
                .contains("/programmes/wombat-2030", "Proposed");

        programmes.move(programme, ProgrammeState.APPROVED, "", ProgrammeFixtures.ADMINISTRATOR);

        assertThat(browser.get().uri("/search?q=wombat"))
                .bodyText()
                .contains("/programmes/wombat-2030", "Programmes (1)");
        assertThat(browser.get().uri("/search?q=wombat&kind=programme"))
                .bodyText()
                .contains("/programmes/wombat-2030");
    }

    @Test
    void findsAProgrammeByItsImprovementAlsoWhenThatIsRenamed() {
        var improvement = improvements.spreadReady("Hourly rounds");
        given.approved("wards-2030", improvement);
        assertThat(browser.get().uri("/search?q=hourly")).bodyText().contains("/programmes/wards-2030");
        assertThat(browser.get().uri("/search?q=quokka")).bodyText().doesNotContain("/programmes/wards-2030");

        texts.save(
                PartRef.of(improvement.id(), PartKind.DESCRIPTION),
                ImprovementFixtures.aDescription("Quokka rounds"),
                ProgrammeFixtures.ADMINISTRATOR);

        assertThat(browser.get().uri("/search?q=quokka")).bodyText().contains("/programmes/wards-2030");
    }

    @Test
    void saysAtAGlanceWhatIsOver() {
        var programme = given.approved("wombat-2030");
        programmes.move(programme, ProgrammeState.STOPPED, "The evidence moved", ProgrammeFixtures.ADMINISTRATOR);

        assertThat(browser.get().uri("/search?q=wombat")).bodyText().contains("/programmes/wombat-2030", "Stopped");
    }

    @Test
    void putsAnImprovementWithAllTheWordsBeforeOtherKinds() {
        given.approved("rounds", improvements.spreadReady("Rounds by the hour, so that nobody is forgotten at night"));

        var page = new String(
                browser.get()
                        .uri("/search?q=rounds+hour")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);

        assertThat(page.indexOf("id=\"group-improvement\"")).isPositive();
        assertThat(page.indexOf("id=\"group-improvement\"")).isLessThan(page.indexOf("id=\"group-programme\""));
    }
}
