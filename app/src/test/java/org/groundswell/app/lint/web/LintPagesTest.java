package org.groundswell.app.lint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.Topic;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.lint.Check;
import org.groundswell.app.lint.NotYet;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class LintPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    Guide guide;

    @Test
    void leadsFromEveryCheckToATopicOfTheGuide() {
        var slugs = guide.topics().stream().map(Topic::slug).toList();

        assertThat(Check.values()).extracting(Check::topic).isSubsetOf(slugs);
        assertThat(NotYet.values()).extracting(NotYet::topic).isSubsetOf(slugs);
    }

    @Test
    void showsFindingsOnTheCockpitToThoseWhoRunIt() {
        var programme = given.approved("shown");

        assertThat(browser.get().uri("/programmes/shown")).bodyText().doesNotContain("What the plan may lack");
        assertThat(browser.get()
                        .uri("/programmes/shown")
                        .with(As.member(Members.managerOf(programme.id().value()))))
                .bodyText()
                .contains("What the plan may lack", "No exit date", "/guide/exit-well");
    }

    @Test
    void showsFindingsOnTheImprovementToItsEditors() {
        var improvement = improvements.shared("Looked at");
        var url = "/improvements/" + improvement.code().value();

        assertThat(browser.get().uri(url)).bodyText().doesNotContain("What the description may lack");
        assertThat(browser.get()
                        .uri(url)
                        .with(As.member(Members.editorOf(improvement.id().value()))))
                .bodyText()
                .contains("What the description may lack", "No evidence is recorded.");
    }

    @Test
    void dismissesInTheBrowserAndSaysWhatCannotBeChecked() {
        var manager = As.member(Members.managerOf(given.approved("by-hand").id().value()));
        var url = "/programmes/by-hand/findings";

        assertThat(browser.get().uri(url).with(manager))
                .bodyText()
                .contains("No exit date", "What cannot be checked yet", "No adaptation logged after six sites");
        assertThat(browser.post()
                        .uri(url + "/NO_LOGIC")
                        .with(manager)
                        .param("facts", "")
                        .param("reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why it is left as it is");
        assertThat(browser.post()
                        .uri(url + "/NO_LOGIC")
                        .with(manager)
                        .param("facts", "")
                        .param("reason", "Not <b>now</b>"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(url).with(manager)).bodyText().contains("Dismissed", "Not &lt;b&gt;now&lt;/b&gt;");
        assertThat(browser.post().uri(url + "/NO_LOGIC/bring-back").with(manager))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(url).with(manager)).bodyText().doesNotContain("Not &lt;b&gt;now");
    }

    @Test
    void knowsNoCheckOfAnotherNameOrKind() {
        var manager = As.member(Members.managerOf(given.approved("unknown").id().value()));

        for (var name : new String[] {"NOTHING", "NO_CORE", "no_logic"}) {
            assertThat(browser.get().uri("/programmes/unknown/findings/" + name).with(manager))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void leadsFromATopicToTheReadersOwnProgramme() {
        var programme = given.approved("mine");

        assertThat(browser.get()
                        .uri("/guide/aim-in-numbers")
                        .with(As.member(Members.managerOf(programme.id().value()))))
                .bodyText()
                .contains("/programmes/mine/aims/new", "Programme mine<");
        assertThat(browser.get().uri("/guide/aim-in-numbers").with(As.member(Members.managerOf(UUID.randomUUID()))))
                .bodyText()
                .contains("href=\"/programmes\"")
                .doesNotContain("/programmes/mine/aims/new");
    }
}
