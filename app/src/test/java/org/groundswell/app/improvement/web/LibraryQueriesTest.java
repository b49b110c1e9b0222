package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A longer library takes no more queries. */
@PageTest
class LibraryQueriesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures given;

    @Test
    void areAsManyForFortyImprovementsAsForOne() {
        given.spreadReady("Improvement 0");
        afterReadingWhatChanged();
        var forOne = queries("/improvements?q=improvement");

        IntStream.rangeClosed(1, 39).forEach(n -> given.shared("Improvement " + n));
        afterReadingWhatChanged();

        assertThat(queries("/improvements?q=improvement")).hasSameSizeAs(forOne);
        assertThat(forOne).hasSizeBetween(2, 5);
    }

    /** The first search after a change reads what changed, once; the page itself is what is counted here. */
    private void afterReadingWhatChanged() {
        assertThat(browser.get().uri("/search?q=improvement")).hasStatusOk();
    }

    @Test
    void stayWithinElevenForThePageOfOne() {
        given.spreadReady("Hourly rounds");
        afterReadingWhatChanged();

        assertThat(queries("/improvements/hourly-rounds")).hasSizeBetween(5, 11);
    }

    private List<ILoggingEvent> queries(String path) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var appender = new ListAppender<ILoggingEvent>();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(appender);
        appender.start();
        try {
            assertThat(browser.get().uri(path)).hasStatusOk();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(before);
        }
        return appender.list.stream()
                .filter(event -> event.getFormattedMessage().contains("prepared SQL statement ["))
                .toList();
    }
}
