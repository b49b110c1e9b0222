package org.groundswell.app.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.Topic;
import org.groundswell.app.ui.RouteRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class GuidePagesTest {

    private static final Pattern LINK = Pattern.compile("helpLink\\(topic = \"([a-z-]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Guide guide;

    @Autowired
    List<RouteRules> rules;

    /** A topic that no page of the tool leads to is read by those who look for it, and not where it would help. */
    @Test
    void areEachLinkedFromAPageOfTheTool() throws IOException {
        Set<String> linked;
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            linked = templates
                    .filter(Files::isRegularFile)
                    .flatMap(template -> LINK.matcher(read(template)).results())
                    .map(link -> link.group(1))
                    .collect(Collectors.toSet());
        }

        assertThat(linked)
                .as("every topic is linked, and no link leads nowhere")
                .containsExactlyInAnyOrderElementsOf(
                        guide.topics().stream().map(Topic::slug).toList());
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsEveryTopicToEverybody() {
        var list = assertThat(browser.get().uri("/guide")).hasStatusOk().bodyText();

        assertThat(guide.topics()).allSatisfy(topic -> {
            list.contains("/guide/" + topic.slug());
            assertThat(browser.get().uri("/guide/" + topic.slug()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Do this now")
                    .contains("A real case")
                    .contains("Pitfall")
                    .contains(guide.source(topic.realCase().source()).address());
        });
    }

    @Test
    void leadsOnlyToPagesTheToolHas() {
        var pages = rules.stream()
                .flatMap(some -> some.rules().stream())
                .filter(rule -> rule.method().equals("GET"))
                .map(rule -> rule.pattern())
                .toList();

        assertThat(guide.topics())
                .flatMap(topic ->
                        Stream.of(topic.action().href(), topic.action().mine()).toList())
                .filteredOn(path -> !path.isEmpty())
                .isSubsetOf(pages);
    }

    @Test
    void knowsNoTopicOfAnotherName() {
        assertThat(browser.get().uri("/guide/nothing-like-it")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void offersTheGuideInTheMenuAndMyWorkToThoseSignedIn() {
        assertThat(browser.get().uri("/guide"))
                .bodyText()
                .contains("href=\"/guide\"")
                .doesNotContain("href=\"/tasks\"");
        assertThat(browser.get().uri("/guide").with(As.member(Members.withoutRole())))
                .bodyText()
                .contains("href=\"/tasks\"");
    }

    @Test
    void showsWhatOneMayDoWithEachWork() {
        assertThat(browser.get().uri("/guide/reading"))
                .bodyText()
                .contains("CC BY-NC-ND", "never change it", "Approaches to Spread");
        assertThat(browser.get().uri("/guide/rules")).bodyText().contains("Make it easier, not louder");
        assertThat(browser.get().uri("/guide/why-spread-fails")).bodyText().contains("It looks like audit");
        assertThat(browser.get().uri("/guide/glossary")).bodyText().contains("Balancing measure");
    }

    @Test
    void keepsWhatWasTypedWhenAResourceIsRefused() {
        var editor = As.member(Members.editorOf(UUID.randomUUID()));

        assertThat(browser.post()
                        .uri("/resources/new")
                        .with(editor)
                        .param("seen", "0")
                        .param("title", "A <b>video</b>")
                        .param("address", "ftp://example.org")
                        .param("kind", "VIDEO")
                        .param("audience", "PATIENT")
                        .param("licence", "NOT_STATED"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a web address", "A &lt;b>video&lt;/b>", "ftp://example.org");
    }

    @Test
    void addsAResourceAndFindsIt() {
        var editor = As.member(Members.editorOf(UUID.randomUUID()));

        assertThat(browser.post()
                        .uri("/resources/new")
                        .with(editor)
                        .param("seen", "0")
                        .param("title", "How we began")
                        .param("address", "https://www.example.org/film")
                        .param("kind", "VIDEO")
                        .param("audience", "ADOPTER")
                        .param("licence", "NOT_STATED"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/resources?kind=VIDEO&audience=ADOPTER&q=began"))
                .bodyText()
                .contains("How we began", "Not yet checked", "https://www.example.org/film")
                .doesNotContain("/edit");
    }

    @Test
    void answersStrangeFiltersWithAPage() {
        for (var query :
                List.of("q=%00", "kind=NONSENSE", "page=-4", "page=99999999999", "topic=%F0%9F%A6%8A", "q=%25")) {
            assertThat(browser.get().uri(URI.create("/resources?" + query))).hasStatusOk();
        }
    }
}
