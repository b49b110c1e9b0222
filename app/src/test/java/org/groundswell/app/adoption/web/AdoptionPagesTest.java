package org.groundswell.app.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Member;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class AdoptionPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ProgrammeFixtures programmes;

    @Autowired
    private AdoptionFixtures given;

    private Programme programme;
    private Adoption embedded;

    @BeforeEach
    void aSiteThatHasEmbeddedIt() {
        programme = programmes.approved("rounds");
        embedded = given.at(programme, programmes.targets(programme, 1).getFirst(), AdoptionStage.EMBEDDED);
    }

    @Test
    void sayWhatAStageDoesNotRestOn() {
        assertThat(browser.get()
                        .uri("/adoptions/" + embedded.id().value())
                        .with(As.member(Members.managerOf(programme.id().value())))
                        .exchange())
                .bodyText()
                .contains("Self-declared, however well its date is known", "At least 12 months after Live.");
    }

    @Test
    void askWhoItIsBeforeTheyLookAtTheForm() {
        assertThat(post("/stage", Members.viewerOf(programme.id().value()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/details", Members.viewerOf(programme.id().value()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/events/1/correct", Members.viewerOf(programme.id().value())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/stage", Members.managerOf(programme.id().value())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Sends an empty form. */
    private MvcTestResult post(String path, Member by) {
        return browser.post()
                .uri("/adoptions/" + embedded.id().value() + path)
                .with(As.member(by))
                .exchange();
    }
}
