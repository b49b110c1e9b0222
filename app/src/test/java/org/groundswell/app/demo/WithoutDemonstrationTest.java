package org.groundswell.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.app.PageTest;
import org.groundswell.app.signin.DemonstrationAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Real use knows nothing of the demonstration. */
@PageTest
class WithoutDemonstrationTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ObjectProvider<DemonstrationAccounts> demonstration;

    @Test
    void theSignInPageOffersNoAccount() {
        assertThat(demonstration.getIfAvailable()).isNull();
        assertThat(browser.get().uri("/sign-in")).hasStatusOk().bodyText().doesNotContain("@example.org");
    }
}
