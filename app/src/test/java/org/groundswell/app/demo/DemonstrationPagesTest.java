package org.groundswell.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.app.As;
import org.groundswell.app.CountedStatements;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.DemonstrationAccounts;
import org.groundswell.app.signin.SignInOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration as a newcomer meets it. */
@PageTest
@ActiveProfiles("demo")
class DemonstrationPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemonstrationAccounts demonstration;

    @Autowired
    Accounts accounts;

    @Autowired
    CountedStatements counted;

    @Test
    void theSignInPageListsAnAccountOfEachKindAndEachWorks() {
        var page = assertThat(browser.get().uri("/sign-in")).hasStatusOk().bodyText();

        assertThat(demonstration.all()).hasSize(6).allSatisfy(one -> {
            page.contains(one.email()).contains(one.password());
            assertThat(accounts.signIn(one.email(), one.password(), "192.0.2.1"))
                    .isInstanceOf(SignInOutcome.Welcome.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/improvements",
                "/improvements/ed-safety-checklist",
                "/improvements/feno-testing",
                "/programmes",
                "/programmes/ed-checklist-west",
                "/programmes/feno-2021",
                "/sites/RA7",
                "/sites/DEMO001"
            })
    void everyPublicPageOfTheStoriesOpens(String path) {
        assertThat(browser.get().uri(path)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/improvements",
                "/improvements/feno-testing",
                "/improvements/feno-testing/edit",
                "/programmes",
                "/programmes/feno-2021",
                "/programmes/feno-2021/plan",
                "/programmes/feno-2021/sites",
                "/programmes/feno-2021/board",
                "/programmes/feno-2021/sites/DEMO001",
                "/sites",
                "/sites/DEMO001",
                "/admin/audit",
                "/admin/people"
            })
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void noPageHoldsTwoConnectionsAtOnce(String path) {
        var administrator = As.member(Members.administrator());
        var connections = counted.mostConnections(() -> {
            var answer = browser.get().uri(path).with(administrator).exchange();
            var further = answer.getResponse().getHeader("Location");
            assertThat(
                            further == null
                                    ? answer
                                    : browser.get()
                                            .uri(further)
                                            .with(administrator)
                                            .exchange())
                    .hasStatusOk();
        });

        assertThat(connections).isOne();
    }

    @Test
    void theCockpitOfTheInventedPracticesIsMarked() {
        assertThat(browser.get().uri("/programmes/feno-2021"))
                .bodyText()
                .contains("Synthetic")
                .contains("is invented");
    }

    /** What is only said to be the usual list was never confirmed; ours is an illustration and says so. */
    @Test
    void theOwnersListIsNotPrinted() {
        assertThat(browser.get().uri("/improvements/ed-safety-checklist"))
                .bodyText()
                .contains("Illustration: record vital signs")
                .doesNotContain("ECG")
                .doesNotContainIgnoringCase("next of kin")
                .doesNotContainIgnoringCase("pressure areas")
                .doesNotContainIgnoringCase("refreshments")
                .doesNotContainIgnoringCase("bed request")
                .doesNotContainIgnoringCase("imaging")
                .doesNotContainIgnoringCase("antibiotics");
    }
}
