package org.groundswell.app.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.groundswell.app.As;
import org.groundswell.app.programme.Programme;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that bring files in, used as an administrator uses them. Lists of sites are compared at once. */
@TestConfiguration(proxyBeanMethods = false)
public class ImportPages {

    private static final Path DATA = Path.of("../../shared/data");
    private static final Pattern COUNT = Pattern.compile(
            "\\?kind=([A-Z_]+)\".*?nhsuk-table__cell--numeric.*?</span><span>([\\d,]+)</span>", Pattern.DOTALL);

    private final MockMvcTester browser;

    ImportPages(MockMvcTester browser) {
        this.browser = browser;
    }

    @Bean(defaultCandidate = false)
    @Primary
    @Qualifier("importExecutor")
    static Executor jobsAtOnce() {
        return Runnable::run;
    }

    /** A published file; skips the test, and says so, where it does not lie beside the project. */
    public static byte[] read(String file) throws IOException {
        var path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        return Files.readAllBytes(path);
    }

    /** Brings the sites by the pages an administrator uses, through the choice of columns. */
    public void sites(byte[] list, Map<String, String> options) {
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
    public Map<String, String> proposed(String page) {
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

    /** Uploads a file of adoptions; answers where its columns are chosen. */
    public String upload(Programme programme, byte[] file) {
        return upload("/programmes/" + programme.code() + "/import", file);
    }

    /** Uploads a file to any page of imports; answers where its columns are chosen. */
    public String upload(String page, byte[] file) {
        return redirected(browser.post()
                .uri(page)
                .multipart()
                .file(new MockMultipartFile("file", "adoptions.csv", "text/csv", file))
                .with(As.member(ADMINISTRATOR))
                .exchange());
    }

    /** Chooses the columns and what the words mean; answers the review. */
    public MvcTestResult choose(String uploaded, Map<String, String> columns) {
        var next = redirected(post(uploaded, columns));
        return get(next.endsWith("/review") ? next : redirected(post(uploaded, columns)));
    }

    /** Records what the review shows; answers where that leads. */
    public String apply(String uploaded) {
        return apply(uploaded, Map.of());
    }

    public String apply(String uploaded, Map<String, String> said) {
        return redirected(post(uploaded + "/apply", said));
    }

    /** Rows by kind, as the review says. */
    public static Map<String, Integer> counts(MvcTestResult review) {
        var counts = new HashMap<String, Integer>();
        var found = COUNT.matcher(words(review));
        while (found.find()) {
            counts.putIfAbsent(found.group(1), Integer.valueOf(found.group(2).replace(",", "")));
        }
        return counts;
    }

    public MvcTestResult get(String path) {
        return browser.get().uri(path).with(As.member(ADMINISTRATOR)).exchange();
    }

    public MvcTestResult post(String path, Map<String, String> typed) {
        var request = browser.post().uri(path).with(As.member(ADMINISTRATOR));
        typed.forEach(request::param);
        return request.exchange();
    }

    public static String redirected(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    public static String words(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
