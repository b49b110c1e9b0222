package org.groundswell.app.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The feed of the library, read as a program reads it. */
@PageTest
class FeedTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures given;

    @Autowired
    Notices notices;

    @Autowired
    Texts texts;

    @Test
    void tellsOfImprovementsAndNotices() throws FeedException {
        var id = given.shared("Hourly rounds & more").id();
        given.begun("Not yet shared");
        var notice = notices.issue(id, NoticeKind.STOP, Set.of(), "Do not use <the> card", null, ADMINISTRATOR);

        var feed = feed();

        assertThat(feed.getId()).endsWith("/feeds/library.atom");
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getEntries())
                .extracting(Entry::getTitle)
                .containsExactlyInAnyOrder("Hourly rounds & more", "Stop notice: Hourly rounds & more");
        assertThat(feed.getEntries())
                .extracting(Entry::getId)
                .containsExactlyInAnyOrder(
                        "urn:uuid:" + id.value(), "urn:uuid:" + notice.id().value());
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getUpdated()).isNotNull();
            assertThat(entry.getAuthors()).isNotEmpty();
            assertThat(entry.getAlternateLinks().getFirst().getHref()).endsWith("/improvements/hourly-rounds-more");
        });
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getSummary().getValue())
                .contains("Do not use <the> card");
    }

    @Test
    void keepsTheIdOfANoticeThatIsClosed() throws FeedException {
        var id = given.shared("Hourly rounds").id();
        var notice = notices.issue(id, NoticeKind.UPDATE, Set.of(), "A new card", null, ADMINISTRATOR);
        notices.close(notice.id(), "Everybody has it", ADMINISTRATOR);

        assertThat(feed().getEntries())
                .filteredOn(
                        entry -> entry.getId().equals("urn:uuid:" + notice.id().value()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getTitle()).isEqualTo("Update closed: Hourly rounds");
                    assertThat(entry.getSummary().getValue()).contains("A new card", "Everybody has it");
                });
    }

    @Test
    void doesNotTakeWordsPutRightForNews() throws FeedException {
        var id = given.shared("Hourly rounds").id();
        var before = feed().getUpdated();
        texts.save(
                PartRef.of(id, PartKind.DESCRIPTION),
                ImprovementFixtures.aDescription("Hourly rounds, put right"),
                ADMINISTRATOR);

        assertThat(feed().getUpdated()).isEqualTo(before);
    }

    @Test
    void endsAfterTheLatestFifty() throws FeedException {
        var id = given.shared("Hourly rounds").id();
        IntStream.rangeClosed(1, FeedController.MOST + 5)
                .forEach(n -> notices.issue(id, NoticeKind.UPDATE, Set.of(), "Update " + n, null, ADMINISTRATOR));

        assertThat(feed().getEntries()).hasSize(FeedController.MOST);
        assertThat(browser.get().uri("/improvements")).bodyText().contains("href=\"/feeds/library.atom\"");
    }

    private Feed feed() throws FeedException {
        var answer = browser.get().uri("/feeds/library.atom").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
        var xml = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }
}
