package org.groundswell.app.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.groundswell.app.As;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.SiteFilter;
import org.groundswell.app.adoption.SiteLines;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
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

/**
 * Published adoption dates brought in by the pages, sites first; skipped, and said so, where the files do not lie beside
 * the project.
 */
@PageTest
class RealAdoptionsTest {

    private static final Path DATA = Path.of("../../shared/data");
    private static final Pattern COUNT = Pattern.compile(
            "\\?kind=([A-Z_]+)\".*?nhsuk-table__cell--numeric.*?</span><span>([\\d,]+)</span>", Pattern.DOTALL);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ImprovementFixtures improvements;

    @Autowired
    private ProgrammeFixtures programmeGiven;

    @Autowired
    private Programmes programmes;

    @Autowired
    private SiteLines lines;

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
    void bringsTheChangesOfThousandsOfPractices() throws IOException {
        var file = read("prescribing/openprescribing_trimethoprim_practices.csv");
        sites(file, Map.of("scheme", "ODS", "typeOfAll", "GP_PRACTICE"));
        var programme = programmeGiven.approved("trimethoprim", improvements.spreadReady("Nitrofurantoin first"));
        var uploaded = upload(programme, file);
        assertThat(words(get(uploaded)))
                .contains("Which column holds what?", "change_month", "Stage of rows whose column is empty");

        var review = choose(
                uploaded,
                Map.of(
                        "column.ods_code", "0",
                        "column.stage_date", "13",
                        "stage", "LIVE",
                        "owner", "Prescribing lead",
                        "tier", "DATA_BACKED"));

        assertThat(counts(review))
                .isEqualTo(Map.of(
                        "ADDED", 6_319, "PLANNED", 0, "TARGET", 1_360, "UNCHANGED", 0, "LEFT_OUT", 0, "REFUSED", 0));
        apply(uploaded);

        assertThat(programmes.targets(programme.id(), programmes.today())).hasSize(7_679);
        assertThat(programmes.targets(programme.id(), LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(lines.page(programme, SiteFilter.ALL, 1, 0, ADMINISTRATOR).counts())
                .isEqualTo(Map.of(AdoptionStage.LIVE, 6_319, AdoptionStage.IDENTIFIED, 1_360));

        var again = upload(programme, file);
        assertThat(words(get(again))).contains("value=\"Prescribing lead\"");
        var unchanged = get(again + "/review");
        assertThat(counts(unchanged)).containsEntry("UNCHANGED", 7_679);
        assertThat(words(unchanged)).contains("This file changes nothing");
    }

    @Test
    void bringsAmericanAdoptionsImprovementByImprovement() throws IOException {
        var file = read("va/adoption_events.csv");
        sites(
                read("va/va_facilities_2022.csv"),
                Map.of("scheme", "VA", "typeOfAll", "VA_FACILITY", "dates", "MONTH_FIRST"));
        var flow = programmeGiven.approved("flow3-va", improvements.spreadReady("FLOW3"));
        var naloxone = programmeGiven.approved("naloxone-va", improvements.spreadReady("VHA Rapid Naloxone"));
        var columns = new HashMap<>(Map.of(
                "column.improvement_code", "0",
                "column.ods_code", "1",
                "column.stage", "2",
                "column.stage_date", "3",
                "stage.implemented", "LIVE",
                "stage.planning", "PLAN",
                "owner", "Facility lead"));

        var first = upload(flow, file);
        var review = choose(first, columns);
        assertThat(counts(review))
                .isEqualTo(
                        Map.of("ADDED", 18, "PLANNED", 7, "TARGET", 0, "UNCHANGED", 0, "LEFT_OUT", 136, "REFUSED", 0));
        apply(first);
        assertThat(lines.page(flow, SiteFilter.ALL, 1, 0, ADMINISTRATOR).counts())
                .isEqualTo(Map.of(AdoptionStage.LIVE, 18, AdoptionStage.IDENTIFIED, 7));
        assertThat(counts(get(upload(flow, file) + "/review")))
                .containsEntry("UNCHANGED", 25)
                .containsEntry("ADDED", 0);

        var second = upload(naloxone, file);
        assertThat(words(get(second + "/review")))
                .as("the rows of this improvement give no status")
                .contains("Choose which stage the rows are about");
        columns.put("stage", "LIVE");
        assertThat(counts(choose(second, columns))).containsEntry("ADDED", 87).containsEntry("REFUSED", 0);
    }

    private static byte[] read(String file) throws IOException {
        var path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        return Files.readAllBytes(path);
    }

    /** Brings the sites by the pages an administrator uses, through the choice of columns. */
    private void sites(byte[] list, Map<String, String> options) {
        var sent = browser.post()
                .uri("/admin/imports")
                .multipart()
                .file(new MockMultipartFile("file", "sites.csv", "text/csv", list))
                .param("asAt.day", "30")
                .param("asAt.month", "9")
                .param("asAt.year", "2022")
                .with(As.member(ADMINISTRATOR))
                .exchange();
        var uploaded = redirected(sent);
        assertThat(uploaded).as("whose codes these are, nobody has said yet").endsWith("/columns");
        var typed = new HashMap<>(proposed(uploaded));
        typed.putAll(options);
        redirected(post(uploaded, typed));
        uploaded = uploaded.replace("/columns", "");
        redirected(post(uploaded + "/apply", Map.of("skipRefused", "true")));
        assertThat(words(get(uploaded))).contains("Applied");
    }

    /** The columns as the page proposes them. */
    private Map<String, String> proposed(String page) {
        var chosen = new HashMap<String, String>();
        var fields = Pattern.compile("<select[^>]* name=\"(column\\.[a-z_]+)\".*?</select>", Pattern.DOTALL)
                .matcher(words(get(page)));
        while (fields.find()) {
            var selected = Pattern.compile("value=\"(\\d+)\"[^>]*selected").matcher(fields.group());
            if (selected.find()) {
                chosen.put(fields.group(1), selected.group(1));
            }
        }
        return chosen;
    }

    private String upload(Programme programme, byte[] file) {
        return redirected(browser.post()
                .uri("/programmes/" + programme.code() + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "adoptions.csv", "text/csv", file))
                .with(As.member(ADMINISTRATOR))
                .exchange());
    }

    private MvcTestResult choose(String uploaded, Map<String, String> columns) {
        var next = redirected(post(uploaded, columns));
        return get(next.endsWith("/review") ? next : redirected(post(uploaded, columns)));
    }

    private void apply(String uploaded) {
        redirected(post(uploaded + "/apply", Map.of()));
    }

    /** Rows by kind, as the review says. */
    private static Map<String, Integer> counts(MvcTestResult review) {
        var counts = new HashMap<String, Integer>();
        var found = COUNT.matcher(words(review));
        while (found.find()) {
            counts.putIfAbsent(found.group(1), Integer.valueOf(found.group(2).replace(",", "")));
        }
        return counts;
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(As.member(ADMINISTRATOR)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = browser.post().uri(path).with(As.member(ADMINISTRATOR));
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String redirected(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String words(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
