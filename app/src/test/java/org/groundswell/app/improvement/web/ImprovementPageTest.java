package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import java.util.Set;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.Change;
import org.groundswell.app.improvement.Checklist;
import org.groundswell.app.improvement.ChecklistItem;
import org.groundswell.app.improvement.Components;
import org.groundswell.app.improvement.Evidence;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.Finding;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.improvement.Ownership;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Safety;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.improvement.Versions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class ImprovementPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Improvements improvements;

    @Autowired
    Versions versions;

    @Autowired
    Texts texts;

    @Autowired
    Components components;

    @Autowired
    Evidence evidence;

    @Autowired
    Notices notices;

    @Autowired
    ImprovementFixtures given;

    @Test
    void tellsAStrangerWhatItIsAndWhomToRing() {
        var improvement = given.spreadReady("Hourly rounds");
        evidence.add(improvement.id(), aFinding("Falls per 1,000 bed days"), false, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds"))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains(
                        "A round every hour so that nobody is forgotten.",
                        "Patients waited without being looked at.",
                        "Falls per 1,000 bed days",
                        "95% interval 1 to 3",
                        "Moderate",
                        "Core",
                        "Adaptable",
                        "Spread lead",
                        "spread@example.org",
                        "CC BY 4.0",
                        "Version 1",
                        "Proceed",
                        "Two patient partners sat on the panel");
    }

    @Test
    void isHonestWhereNothingIsRecorded() {
        given.shared("Hourly rounds");

        assertThat(browser.get().uri("/improvements/hourly-rounds"))
                .bodyText()
                .contains(
                        "Absence of evidence here says nothing either way",
                        "No panel has decided yet",
                        "Somebody may well use it without having said so here");
    }

    @Test
    void hidesTheAddressOfAContactWhoDidNotAgree() {
        var id = given.complete("Hourly rounds").id();
        texts.save(
                PartRef.of(id, PartKind.OWNERSHIP),
                new Ownership(null, "Example trust", "Spread lead", "private@example.org", false, "CC BY 4.0", ""),
                ADMINISTRATOR);
        improvements.submit(id, ADMINISTRATOR);
        improvements.share(id, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds"))
                .bodyText()
                .contains("Spread lead")
                .doesNotContain("private@example.org");
    }

    @Test
    void escapesWhatPeopleType() {
        var id = given.complete("<b>Bold</b> rounds").id();
        texts.save(
                PartRef.of(id, PartKind.DESCRIPTION),
                ImprovementFixtures.aDescription("<img src=x onerror=alert(1)>"),
                ADMINISTRATOR);
        improvements.submit(id, ADMINISTRATOR);
        improvements.share(id, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/b-bold-b-rounds"))
                .bodyText()
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img src=x");
    }

    @Test
    void putsAnOpenNoticeAboveEverythingElse() {
        var id = given.shared("Hourly rounds").id();
        notices.issue(id, NoticeKind.STOP, Set.of(), "Do not use the old card", null, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds"))
                .bodyText()
                .contains("Stop notice: do not use this")
                .satisfies(html -> assertThat(html.indexOf("Do not use the old card"))
                        .isLessThan(html.indexOf("nhsuk-lede-text")));
    }

    @Test
    void listsTheChecklistByTheHour() {
        var id = given.complete("Hourly rounds").id();
        var component = improvements.draftVersion(id).orElseThrow().components().getFirst();
        texts.save(
                new PartRef(id, PartKind.CHECKLIST, component.id().value()),
                new Checklist(List.of(
                        new ChecklistItem("Hour 1", "Look at the patient", true),
                        new ChecklistItem("Hour 2", "Offer a drink", false))),
                ADMINISTRATOR);
        improvements.submit(id, ADMINISTRATOR);
        improvements.share(id, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds"))
                .bodyText()
                .containsSubsequence("Hour 1", "Look at the patient", "Hour 2", "Offer a drink", "(adaptable)");
    }

    @Test
    void keepsEveryPublishedVersionAtItsAddress() {
        var id = given.shared("Hourly rounds").id();
        var second = versions.begin(id, ADMINISTRATOR);
        texts.save(
                PartRef.of(second, PartKind.CHANGE),
                new Change("The card has a night side", "Night staff asked for it"),
                ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds/versions/2")).hasStatus(HttpStatus.NOT_FOUND);
        versions.publish(id, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds/versions/2"))
                .bodyText()
                .contains("The card has a night side", "Night staff asked for it")
                .doesNotContain("There is a newer version");
        assertThat(browser.get().uri("/improvements/hourly-rounds/versions/1"))
                .bodyText()
                .contains("There is a newer version", "/improvements/hourly-rounds/versions/2");
    }

    @Test
    void standsAtAGlanceBeforeItsParts() {
        var id = given.spreadReady("Hourly rounds").id();
        evidence.add(id, aFinding("Falls per 1,000 bed days"), false, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds"))
                .bodyText()
                .containsSubsequence(
                        "At a glance",
                        "Patients waited without being looked at.",
                        "Adults on the ward",
                        "Hospital ward",
                        "Moderate, from 1 piece of evidence",
                        "No site recorded",
                        "/plain",
                        "/summary",
                        "/pack.zip",
                        "On this page");
    }

    @Test
    void comparesTwoVersionsWordByWord() {
        var id = given.shared("Hourly rounds").id();
        var second = versions.begin(id, ADMINISTRATOR);
        texts.save(
                PartRef.of(second, PartKind.CHANGE),
                new Change("The card has a night side", "Night staff asked for it"),
                ADMINISTRATOR);
        texts.save(
                PartRef.of(second, PartKind.SAFETY),
                new Safety("Alarm fatigue: review every week", "<b>Nobody</b>"),
                ADMINISTRATOR);
        components.add(id, ImprovementFixtures.aComponent("Night card", true), ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds/versions/1/compare/2"))
                .hasStatus(HttpStatus.NOT_FOUND);
        versions.publish(id, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds/versions/1/compare/2"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "2 texts of the description differ", "1 part was added", "The card has a night side")
                .contains("[removed: </span>monthly", "[added: </span>every week", "Night card")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>Nobody");
        assertThat(browser.get().uri("/improvements/hourly-rounds"))
                .bodyText()
                .contains("/improvements/hourly-rounds/versions/1/compare/2");
        assertThat(browser.get().uri("/improvements/hourly-rounds/versions/1/compare/1"))
                .bodyText()
                .contains("The two versions say the same.");
    }

    @Test
    void tellsPatientsWhatItIsWhatCouldGoWrongAndWhoWasInvolved() {
        var id = given.spreadReady("Hourly rounds").id();
        notices.issue(id, NoticeKind.SAFETY, Set.of(), "Mind the wet floor", null, ADMINISTRATOR);

        assertThat(browser.get().uri("/improvements/hourly-rounds/plain"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Mind the wet floor",
                        "A round every hour so that nobody is forgotten.",
                        "Adults on the ward",
                        "Alarm fatigue: review monthly",
                        "Two patient partners sat on the panel",
                        "Nobody has recorded a place that uses it",
                        "If you are worried about it",
                        "Spread lead",
                        "spread@example.org");
    }

    @Test
    void isNotThereForStrangersBeforeItIsShared() {
        var id = given.complete("Hourly rounds").id();

        assertThat(browser.get().uri("/improvements/hourly-rounds")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/improvements/hourly-rounds").with(As.member(Members.editorOf(id.value()))))
                .bodyText()
                .contains("Only its editors see this page until it is shared.");
    }

    @Test
    void isNotThereForACodeThatIsNone() {
        assertThat(browser.get().uri("/improvements/{code}", "No such code!")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/improvements/nothing-here")).hasStatus(HttpStatus.NOT_FOUND);
    }

    static Finding aFinding(String outcome) {
        return new Finding(
                "Before and after",
                "Two wards",
                2,
                outcome,
                "2 fewer",
                "95% interval 1 to 3",
                "",
                "Example journal",
                "https://example.org/study",
                EvidenceStrength.MODERATE,
                "2019-08");
    }
}
