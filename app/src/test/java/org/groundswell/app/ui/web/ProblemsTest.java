package org.groundswell.app.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@UiTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    /** Bytes of the largest request, as the annotation of these tests sets it. */
    private static final int LARGEST = 100_000;

    private static final Pattern REFERENCE = Pattern.compile("gs-reference\">([0-9A-Z]{4}-[0-9A-Z]{4})<");

    @Autowired
    private MockMvcTester browser;

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_FOUND,  404, Page not found",
        "FORBIDDEN,  403, Only an editor of it may change an improvement.",
        "CONFLICT,   409, An adoption at &lt;b&gt;Committed&lt;/b&gt; cannot move to Live",
        "REFUSAL,    422, Enter a date that is not in the future",
        "UNFORESEEN, 500, It is our fault",
        "nonsense,   404, Page not found"
    })
    void saysWhatWentWrongInsideTheShellOfThePage(String how, int status, String words) {
        var answer = browser.get().uri("/failing/" + how);

        assertThat(answer)
                .hasStatus(status)
                .bodyText()
                .contains(words, "nhsuk-header", "Amina Okafor")
                .containsPattern(REFERENCE);
    }

    @Test
    void keepsTheMessageOfAnUnforeseenFaultForTheLog(CapturedOutput log) throws Exception {
        var body = browser.get()
                .uri("/failing/UNFORESEEN?q=free-text")
                .exchange()
                .getResponse()
                .getContentAsString();

        var reference = reference(body);
        assertThat(body).doesNotContain("swordfish");
        assertThat(log.getAll().lines().filter(line -> line.contains(reference)))
                .singleElement()
                .asString()
                .contains("500 GET /failing/UNFORESEEN")
                .doesNotContain("free-text");
        assertThat(log).contains("swordfish");
    }

    @Test
    void answersAnUnknownAddressAndAWrongMethodWithAPage() throws Exception {
        assertThat(ask("GET", "/no/such/page").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/no/such/page").body()).contains("Page not found", "nhsuk-header");
        assertThat(browser.post().uri("/about").with(csrf()))
                .hasStatus(405)
                .bodyText()
                .contains("cannot be used");
    }

    @Test
    void saysWhatTheFilterThatRefusedSaid() throws Exception {
        var answer = ask("POST", "/failing/form");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This form was open for too long.", "Amina Okafor")
                .containsPattern(REFERENCE);
    }

    @Test
    void knowsAFormThatWasTooLargeToBeRead() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var file = new byte[2 * LARGEST];
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/failing/form"))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                    .build();

            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("The file is too large");
        }
    }

    @Test
    void refusesToBeFramedOrToRunForeignScriptsOnEveryAnswer() throws Exception {
        for (var path : new String[] {"/about", "/no/such/page", "/favicon.svg"}) {
            var headers = ask("GET", path).headers();

            assertThat(headers.allValues("Content-Security-Policy"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
            assertThat(headers.allValues("Referrer-Policy")).as(path).containsExactly("same-origin");
        }
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String reference(String body) {
        var found = REFERENCE.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
