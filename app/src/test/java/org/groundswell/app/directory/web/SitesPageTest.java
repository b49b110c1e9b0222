package org.groundswell.app.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.directory.DirectoryFixtures.bring;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class SitesPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Imports imports;

    @BeforeEach
    void fill() {
        bring(
                imports,
                new OdsFile()
                        .practice("Z10001", "THE SURGERY")
                        .with(OdsFile.ADDRESS, "1 Willow Way")
                        .practice("Z10002", "THE SURGERY")
                        .with(OdsFile.ADDRESS, "2 Poplar Place")
                        .with(OdsFile.ICB, "QB2")
                        .practice("Z10003", "THE <SURGERY> & SONS")
                        .closedOn("20190331"),
                "2021-01-31");
    }

    @Test
    void tellsNamesakesApartWithoutSignIn() {
        var page = browser.get().uri("/sites?q=the surgery").exchange();

        assertThat(page).hasStatusOk();
        assertThat(words(page))
                .contains("Z10001", "1 Willow Way", "Z10002", "2 Poplar Place", "QB2", "Showing 1 to 3 of 3")
                .contains("THE &lt;SURGERY&gt; &amp; SONS");
    }

    @Test
    void showsASiteAsAtADate() {
        bring(imports, new OdsFile().practice("Z10001", "THE NEW SURGERY").with(OdsFile.ICB, "QB2"), "2022-01-31");

        assertThat(words(browser.get().uri("/sites/Z10001?asAt=2021-06-30").exchange()))
                .contains("<h1 class=\"nhsuk-heading-l\">THE SURGERY</h1>", "as at 30 June 2021", "THE NEW SURGERY");
        assertThat(words(browser.get().uri("/sites/z10001").exchange()))
                .contains("<h1 class=\"nhsuk-heading-l\">THE NEW SURGERY</h1>");
    }

    @Test
    void saysWhatIsWrongWithADate() {
        var page = browser.get().uri("/sites?asAt=31/13/2021").exchange();

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(page)).contains("is not a day of the calendar");
    }

    @Test
    void countsWhatBelongsToAPlace() {
        var page = browser.get().uri("/places/Y01?asAt=2021-01-31").exchange();

        assertThat(page).hasStatusOk();
        assertThat(words(page)).contains("GP practices", "QA1", "QB2", "as at 31 January 2021");
    }

    @Test
    void knowsNoSuchSite() {
        assertThat(browser.get().uri("/sites/NOBODY").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void recordsAMergerAndShowsItOnBothSides() {
        var answer = browser.post()
                .uri("/admin/successions")
                .with(As.member(Members.administrator()))
                .param("kind", "MERGER")
                .param("predecessors", "Z10001, Z10002")
                .param("successors", "z10003")
                .param("date.day", "1")
                .param("date.month", "4")
                .param("date.year", "2020")
                .param("note", "Announced by both practices")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(words(browser.get().uri("/sites/Z10001").exchange()))
                .contains("Merger: followed by", "Announced by both practices");
        assertThat(words(browser.get().uri("/sites/Z10003").exchange())).contains("Merger: follows", "Z10002");
    }

    @Test
    void refusesASplitWithOneSuccessorAndLosesNothingTyped() {
        var answer = browser.post()
                .uri("/admin/successions")
                .with(As.member(Members.administrator()))
                .param("kind", "SPLIT")
                .param("predecessors", "Z10001")
                .param("successors", "Z10002")
                .param("date.day", "1")
                .param("date.month", "4")
                .param("date.year", "2020")
                .param("note", "Heard of it")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(answer)).contains("A split has two or more successors", "Heard of it", "Z10001");
    }

    @Test
    void letsOnlyAdministratorsRecord() {
        var answer = browser.post()
                .uri("/admin/successions")
                .with(As.member(Members.managerOf(UUID.randomUUID())))
                .param("kind", "MERGER")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String words(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
