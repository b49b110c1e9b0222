package org.groundswell.app.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Optional;
import org.groundswell.app.As;
import org.groundswell.app.PageTest;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two hundred raters take no more queries than two. */
@PageTest
class CompareQueriesTest {

    private static final int MANY = 200;
    private static final int WARM = 5;

    @Autowired
    MockMvcTester browser;

    @Autowired
    AssessmentFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    @Test
    void areAsManyForTwoHundredRatersAsForTwo() {
        var two = rated("Two raters", 2);
        var many = rated("Many raters", MANY);

        for (var page : new String[] {"/compare", "/agree/need-data", "/result", "/next-steps"}) {
            assertThat(queries(many, page))
                    .as(page)
                    .isEqualTo(queries(two, page))
                    .isLessThan(20);
        }
    }

    @Test
    @Tag("measurement")
    void comparesTwoHundredRatersInASecond() {
        var many = rated("Measured", MANY);
        long best = Long.MAX_VALUE;
        int bytes = 0;
        for (int i = 0; i < WARM; i++) {
            long began = System.nanoTime();
            var result = browser.get()
                    .uri("/assessments/" + many.value() + "/compare")
                    .with(As.member(ImprovementFixtures.ADMINISTRATOR))
                    .exchange();
            best = Math.min(best, System.nanoTime() - began);
            bytes = result.getResponse().getContentAsByteArray().length;
        }
        System.out.printf("compare page, %d raters, 41 items: %d ms, %d kB%n", MANY, best / 1_000_000, bytes / 1000);
        assertThat(best).isLessThan(1_000_000_000L);
    }

    private AssessmentId rated(String title, int raters) {
        var id = given.open(improvements.shared(title).id(), Instrument.SCALABILITY);
        var roles = RaterRole.values();
        for (int i = 0; i < raters; i++) {
            var seat = given.seat(id, roles[i % roles.length]);
            jdbc.sql("""
                    insert into assessment.answer (rater_id, item, state, level, answered_at)
                    select :rater, item, 'LEVEL', (:n + row_number() over ()) % 4, now()
                      from unnest(cast(:items as text[])) as item
                    """)
                    .param("rater", seat.id().value())
                    .param("n", i)
                    .param("items", given.items(id).toArray(String[]::new))
                    .update();
        }
        assessments.closeRating(id, ImprovementFixtures.ADMINISTRATOR);
        assertThat(assessments
                        .get(id, Optional.of(ImprovementFixtures.ADMINISTRATOR))
                        .opened())
                .isTrue();
        return id;
    }

    private int queries(AssessmentId id, String page) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var appender = new ListAppender<ILoggingEvent>();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(appender);
        appender.start();
        try {
            assertThat(browser.get()
                            .uri("/assessments/" + id.value() + page)
                            .with(As.member(ImprovementFixtures.ADMINISTRATOR)))
                    .hasStatusOk();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(before);
        }
        return (int) appender.list.stream()
                .filter(event -> event.getFormattedMessage().contains("prepared SQL statement ["))
                .count();
    }
}
