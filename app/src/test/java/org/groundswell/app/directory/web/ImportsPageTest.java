package org.groundswell.app.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.directory.DirectoryFixtures.bring;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.imports.Imports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of a list through the pages. Jobs run at once here, within the test's transaction. */
@PageTest
class ImportsPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Imports imports;

    @Autowired
    private Directory directory;

    @TestConfiguration(proxyBeanMethods = false)
    static class JobsAtOnce {

        @Bean(defaultCandidate = false)
        @Primary
        @Qualifier("importExecutor")
        Executor jobsAtOnce() {
            return Runnable::run;
        }
    }

    @Test
    void comparesShowsAndApplies() {
        bring(imports, new OdsFile().practice("Z10001", "ELM"), "2021-01-31");

        var uploaded = upload(new OdsFile()
                .practice("Z10001", "ELM SURGERY")
                .practice("Z10002", "ASH")
                .bytes());
        var review = words(get(uploaded));

        assertThat(review)
                .contains("To review", "<del>ELM</del>", "<ins>ELM SURGERY</ins>", "Added (1)", "Renamed (1)");
        assertThat(directory.find("Z10002")).isEmpty();
        assertThat(words(get(uploaded + "?kind=added"))).contains("Z10002").doesNotContain("ELM SURGERY");

        post(uploaded + "/apply");

        assertThat(words(get(uploaded))).contains("Applied");
        assertThat(directory.get("Z10001").name()).isEqualTo("ELM SURGERY");
        assertThat(words(get("/admin/imports"))).contains("list.csv", "1 added");
    }

    @Test
    void appliesWithRefusedRowsOnlyWhenToldToLeaveThemOut() {
        var uploaded = upload(
                new OdsFile().practice("Z10001", "ELM").practice("Z10002", "").bytes());

        var refused = post(uploaded + "/apply");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(refused)).contains("Confirm that the 1 refused rows are left out", "The name is missing");

        browser.post()
                .uri(uploaded + "/apply")
                .param("skipRefused", "true")
                .with(As.member(Members.administrator()))
                .exchange();

        assertThat(directory.find("Z10001")).isPresent();
        assertThat(directory.find("Z10002")).isEmpty();
    }

    @Test
    void comparesAgainWhenTheDirectoryHasChangedMeanwhile() {
        var uploaded = upload(new OdsFile().practice("Z10001", "ELM").bytes());
        bring(imports, "code,name\nZ10009,OTHER\n", "2021-01-31", Map.of());

        post(uploaded + "/apply");

        assertThat(words(get(uploaded))).contains("To review", "nothing is applied yet");
        assertThat(directory.find("Z10001")).isEmpty();

        post(uploaded + "/apply");

        assertThat(directory.find("Z10001")).isPresent();
    }

    @Test
    void asksForTheColumnsOnceAndRemembersThem() {
        var csv = "Ref,Site called,People\nS1,ELM,4000\n".getBytes(StandardCharsets.UTF_8);

        var columns = upload(csv);
        assertThat(columns).endsWith("/columns");
        assertThat(words(get(columns))).contains("Which column holds what?", "Site called");
        var refused = post(columns);
        assertThat(words(refused)).contains("Select the column that holds: Code");

        var chosen = browser.post()
                .uri(columns)
                .param("column.code", "0")
                .param("column.name", "1")
                .param("column.size", "2")
                .param("scheme", "OWN")
                .param("typeOfAll", "HOSPITAL")
                .with(As.member(Members.administrator()))
                .exchange();

        assertThat(chosen).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(words(get(columns.replace("/columns", "")))).contains("To review", "S1");
        assertThat(upload(csv)).doesNotEndWith("/columns");
    }

    @Test
    void refusesAWorkbookWithASentenceThatHelps() {
        var answer = send("PK\u0003\u0004workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(answer)).contains("save the sheet as “CSV UTF-8”");
    }

    @Test
    void discardsWithoutTrace() {
        var uploaded = upload(new OdsFile().practice("Z10001", "ELM").bytes());

        post(uploaded + "/discard");

        assertThat(words(get(uploaded))).contains("Discarded");
        assertThat(post(uploaded + "/apply")).hasStatus(HttpStatus.CONFLICT);
        assertThat(directory.find("Z10001")).isEmpty();
    }

    @Test
    void isForAdministratorsOnly() {
        var lead = As.member(Members.siteLeadOf(UUID.randomUUID()));

        assertThat(browser.get().uri("/admin/imports").with(lead).exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    private String upload(byte[] content) {
        var answer = send(content);
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(byte[] content) {
        return browser.post()
                .uri("/admin/imports")
                .multipart()
                .file(new MockMultipartFile("file", "list.csv", "text/csv", content))
                .param("asAt.day", "31")
                .param("asAt.month", "3")
                .param("asAt.year", "2022")
                .with(As.member(Members.administrator()))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(As.member(Members.administrator())).exchange();
    }

    private MvcTestResult post(String path) {
        return browser.post().uri(path).with(As.member(Members.administrator())).exchange();
    }

    private static String words(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
