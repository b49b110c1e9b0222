package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever describes an improvement is told what is described already, and goes on if it is another thing. */
@PageTest
class DescribedBeforeTest {

    private static final String WARNING = "Has this been described already?";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Improvements improvements;

    @Autowired
    ImprovementFixtures given;

    @BeforeEach
    void aLibrary() {
        given.openAccount(Members.withoutRole());
        given.shared("Hourly rounds on the ward");
        given.complete("Hourly rounds on the ward, a secret draft");
    }

    @Test
    void warnsOfThePublicOneAndOfNoDraft() {
        assertThat(asked("Hourly rounds on a ward", "A round every hour so that nobody is forgotten."))
                .contains(WARNING, "/improvements/hourly-rounds-on-the-ward\"")
                .doesNotContain("secret draft");
    }

    @Test
    void saysNothingOfOtherThingsNorOfNothing() {
        assertThat(asked("Dental check for toddlers", "A dentist comes to the nursery twice a year."))
                .doesNotContain(WARNING);
        assertThat(asked("", "A round every hour so that nobody is forgotten.")).doesNotContain(WARNING);
    }

    @Test
    void keepsNobodyFromGoingOn() {
        assertThat(browser.post()
                        .uri("/improvements/new")
                        .param("title", "Hourly rounds on the ward")
                        .param("summary", "A round every hour so that nobody is forgotten.")
                        .with(As.member(Members.withoutRole()))
                        .with(csrf()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/improvements/hourly-rounds-on-the-ward-2/edit");
        assertThat(improvements.find(new ImprovementCode("hourly-rounds-on-the-ward-2")))
                .isPresent();
    }

    private String asked(String title, String summary) {
        var answer = browser.post()
                .uri("/improvements/new/alike")
                .param("title", title)
                .param("summary", summary)
                .with(As.member(Members.withoutRole()))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
