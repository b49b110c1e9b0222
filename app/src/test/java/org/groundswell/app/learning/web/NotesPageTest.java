package org.groundswell.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.LearningFixtures;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteId;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.learning.PreMortems;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.DocumentSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class NotesPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    LearningFixtures given;

    @Autowired
    LearningNotes notes;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PreMortems preMortems;

    @Autowired
    List<DocumentSource> sources;

    private final Member author = Members.withoutRole();
    private Improvement improvement;

    @BeforeEach
    void share() {
        improvement = improvements.shared("Hourly rounds");
    }

    @Test
    void keepWhatWasTypedAndSayAllThatIsMissing() {
        assertThat(browser.post()
                        .uri("/improvements/hourly-rounds/notes/new")
                        .with(As.anybody())
                        .param("outcome", "HARM")
                        .param("title", "The board hid them")
                        .param("causes", "IMPOSED")
                        .param("why", "We asked around"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Say what the place was like",
                        "Say what happened",
                        "Say what you would do now",
                        "The board hid them",
                        "We asked around")
                .containsPattern("value=\"IMPOSED\" checked");
    }

    @Test
    void areFoundByOutcomeCauseAndWordsAndGoIntoAFile() {
        publish("Left out at night", Outcome.HARM, Cause.DROPPED_UNDER_PRESSURE);
        publish("Quicker by an hour", Outcome.WORKED);

        assertThat(browser.get().uri("/notes?cause=DROPPED_UNDER_PRESSURE"))
                .bodyText()
                .contains("Left out at night")
                .doesNotContain("Quicker by an hour");
        assertThat(browser.get().uri("/notes?q=quicker&outcome=WORKED"))
                .bodyText()
                .contains("Quicker by an hour")
                .doesNotContain("Left out at night");
        assertThat(browser.get().uri("/notes.csv?improvement=hourly-rounds"))
                .hasStatusOk()
                .bodyText()
                .contains("Left out at night", "Quicker by an hour", "Dropped under pressure");
        assertThat(browser.get().uri("/notes?q=%27%22%3C%00&outcome=NONSENSE&page=-3"))
                .hasStatusOk();
    }

    @Test
    void areCitableForPeopleAndMachines() {
        var id = publish("Left out at night", Outcome.HARM);

        assertThat(browser.get().uri("/notes/" + id))
                .bodyText()
                .contains("How to cite this note", "Anonymous (", "application/ld+json");
        assertThat(browser.get().uri("/notes/" + id + "/datacite.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.titles[0].title")
                .isEqualTo("Left out at night");
    }

    @Test
    void areFoundBySearchUnlessWithdrawn() {
        var id = publish("Left out at night", Outcome.HARM, Cause.IMPOSED);
        var source = sources.stream()
                .filter(each -> each.kind() == DocumentKind.NOTE)
                .findFirst()
                .orElseThrow();

        assertThat(source.find("note:" + id)).get().satisfies(document -> {
            assertThat(document.facets()).containsEntry("cause", List.of("Imposed"));
            assertThat(document.text()).contains("Hourly rounds");
        });
        notes.withdraw(NoteId.of(id), "Told twice", author);

        assertThat(source.find("note:" + id)).isEmpty();
        assertThat(browser.get().uri("/notes/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("has been withdrawn", "Told twice")
                .doesNotContain("Left out at night");
    }

    @Test
    void takeAsManyQueriesForFortyAsForOne() {
        publish("Note 0", Outcome.HARM, Cause.IMPOSED);
        var listed = queries("/notes", Optional.empty());
        var waiting = queries("/moderation", Optional.of(Members.administrator()));
        var preMortem = queries("/improvements/hourly-rounds/pre-mortem", Optional.empty());

        IntStream.rangeClosed(1, 39).forEach(n -> publish("Note " + n, Outcome.IN_PART, Cause.IMPOSED));
        IntStream.rangeClosed(1, 39).forEach(n -> given.waiting(improvement, "Waiting " + n, author));

        assertThat(queries("/notes", Optional.empty())).isEqualTo(listed).isBetween(1L, 5L);
        assertThat(queries("/moderation", Optional.of(Members.administrator()))).isEqualTo(waiting);
        assertThat(queries("/improvements/hourly-rounds/pre-mortem", Optional.empty()))
                .isEqualTo(preMortem);
    }

    @Test
    void letAProgrammeSayWhatItsPlanDoes() {
        var programme = programmes.approved("pre-mortem-2021");
        var manager = Members.managerOf(programme.id().value());
        improvements.openAccount(manager);
        var path = "/improvements/improvement-of-pre-mortem-2021/pre-mortem";

        for (var seen : List.of("0", "0")) {
            var status = browser.post()
                    .uri(path)
                    .with(As.member(manager))
                    .param("programme", programme.code())
                    .param("seen", seen)
                    .param("covered", "CHAMPION_LEFT")
                    .param("how-CHAMPION_LEFT", "Two deputies")
                    .exchange()
                    .getResponse()
                    .getStatus();
            assertThat(status).isIn(303, 409);
            if (status == 409) {
                return;
            }
            assertThat(preMortems.of(programme).covered()).isEqualTo(1);
            assertThat(browser.get()
                            .uri(path + "?programme=" + programme.code())
                            .with(As.member(manager)))
                    .bodyText()
                    .contains("deals with 1 of", "Two deputies");
            assertThat(browser.get().uri(path)).bodyText().doesNotContain("Two deputies");
        }
        throw new AssertionError("the second save from one reading must be refused");
    }

    private String publish(String title, Outcome outcome, Cause... causes) {
        return given.published(
                        improvement, LearningFixtures.text(outcome, title, causes), Audience.ANONYMOUS, null, author)
                .id()
                .value()
                .toString();
    }

    private long queries(String path, Optional<Member> reader) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var appender = new ListAppender<ILoggingEvent>();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(appender);
        appender.start();
        try {
            var request = browser.get().uri(path);
            reader.ifPresent(member -> request.with(As.member(member)));
            assertThat(request).hasStatusOk();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(before);
        }
        return appender.list.stream()
                .filter(event -> event.getFormattedMessage().contains("prepared SQL statement ["))
                .count();
    }
}
