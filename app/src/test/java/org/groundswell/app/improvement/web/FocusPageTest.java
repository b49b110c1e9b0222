package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.groundswell.app.As;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.Change;
import org.groundswell.app.improvement.ClinicalArea;
import org.groundswell.app.improvement.CostBand;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.PopulationGroup;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.improvement.Versions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Conditions, groups of people and what it costs, as they are typed, kept and compared. */
@PageTest
class FocusPageTest {

    private static final String HOME = "/improvements/hourly-rounds";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Improvements improvements;

    @Autowired
    Versions versions;

    @Autowired
    Texts texts;

    @Autowired
    ImprovementFixtures given;

    private Improvement improvement;

    @BeforeEach
    void anImprovement() {
        improvement = given.shared("Hourly rounds");
    }

    @Test
    void areChosenFromListsWithFreeWordsBesideThemAndShownToReaders() {
        assertThat(described("otherConditions", "delirium, Delirium; hip fracture"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var focus = improvements.get(improvement.id()).description().focus();
        assertThat(focus.conditions()).containsExactly(ClinicalArea.FRAILTY);
        assertThat(focus.otherConditions()).containsExactly("Delirium", "Hip fracture");
        assertThat(focus.groups()).containsExactly(PopulationGroup.OLDER_PEOPLE, PopulationGroup.STAFF);
        assertThat(browser.get().uri(HOME))
                .bodyText()
                .contains("Older people, Staff", "Falls and frailty, Delirium, Hip fracture");
    }

    @Test
    void keepWhatWasTypedWhereItIsTooLong() {
        assertThat(described("otherConditions", "x".repeat(61)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("to 60 characters", "x".repeat(61), "value=\"FRAILTY\" checked");
    }

    @Test
    void keepTheBandOfAPublishedVersionAndShowHowTheNextDiffers() {
        versions.begin(improvement.id(), ADMINISTRATOR);
        var version =
                improvements.draftVersion(improvement.id()).orElseThrow().id().value();
        var ref = new PartRef(improvement.id(), PartKind.EFFORT, version);
        assertThat(sent("/edit/effort", ref).param("band", "PLENTY")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent("/edit/effort", ref).param("band", "UP_TO_1_000")).hasStatus(HttpStatus.SEE_OTHER);
        texts.save(
                new PartRef(improvement.id(), PartKind.CHANGE, version),
                new Change("Cards", "They asked"),
                ADMINISTRATOR);
        versions.publish(improvement.id(), ADMINISTRATOR);

        assertThat(improvements
                        .version(improvement.id(), 1)
                        .orElseThrow()
                        .effort()
                        .band())
                .isNull();
        assertThat(improvements
                        .version(improvement.id(), 2)
                        .orElseThrow()
                        .effort()
                        .band())
                .isEqualTo(CostBand.UP_TO_1_000);
        assertThat(browser.get().uri(HOME)).bodyText().contains("Money in the first year, roughly", "Under £1,000");
        assertThat(browser.get().uri(HOME + "/versions/1/compare/2"))
                .bodyText()
                .contains("Money in the first year, roughly");
    }

    private MockMvcRequestBuilder described(String field, String words) {
        return sent("/edit/description", PartRef.of(improvement.id(), PartKind.DESCRIPTION))
                .param("title", "Hourly rounds")
                .param("summary", "Somebody looks in every hour.")
                .param("conditions", "FRAILTY", "PLAGUE")
                .param("groups", "STAFF", "OLDER_PEOPLE")
                .param(field, words);
    }

    private MockMvcRequestBuilder sent(String path, PartRef ref) {
        return browser.post()
                .uri(HOME + path)
                .param("revision", Integer.toString(texts.revision(ref)))
                .with(As.member(ADMINISTRATOR))
                .with(csrf());
    }
}
