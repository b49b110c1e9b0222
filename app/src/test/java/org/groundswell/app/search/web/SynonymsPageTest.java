package org.groundswell.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An administrator adds words that mean the same. */
@PageTest
class SynonymsPageTest {

    private static final String PAGE = "/admin/synonyms";

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures given;

    @Test
    void addsWordsThatTheNextSearchKnows() {
        given.shared("Wombat pathway");
        assertThat(browser.get().uri("/improvements?q=marsupial")).bodyText().doesNotContain("wombat-pathway");

        assertThat(saved("# our own\nwombat, marsupial", 0)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/improvements?q=marsupial"))
                .bodyText()
                .contains("/improvements/wombat-pathway", "Also found for “marsupial”: wombat");
        assertThat(browser.get().uri(PAGE).with(As.member(Members.administrator())))
                .bodyText()
                .contains("# our own", "wombat, marsupial");
    }

    @Test
    void refusesABadLineByItsNumberAndKeepsWhatWasTyped() {
        var answer = saved("wombat, marsupial\n\nlonely\na => b => c\n, ,", 0);

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Line 3: a group needs at least two", "Line 4: there is more than one", "Line 5: ", "lonely")
                .doesNotContain("Line 1:");
        assertThat(browser.get().uri(PAGE).with(As.member(Members.administrator())))
                .bodyText()
                .doesNotContain("lonely");
    }

    @Test
    void keepsTheSecondOfTwoFromOverwritingTheFirst() {
        assertThat(saved("wombat, marsupial", 0)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(saved("quokka, marsupial", 0).getResponse().getStatus()).isNotEqualTo(HttpStatus.SEE_OTHER.value());
        assertThat(browser.get().uri(PAGE).with(As.member(Members.administrator())))
                .bodyText()
                .contains("wombat, marsupial")
                .doesNotContain("quokka");
    }

    private MvcTestResult saved(String words, int number) {
        given.openAccount(Members.administrator());
        return browser.post()
                .uri(PAGE)
                .param("words", words)
                .param("number", Integer.toString(number))
                .with(As.member(Members.administrator()))
                .with(csrf())
                .exchange();
    }
}
