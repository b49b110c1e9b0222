package org.groundswell.app.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.groundswell.app.As;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages that show a programme's sites: their figures, their CSV, and that more sites take no more queries. */
@PageTest
class CockpitPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    Adoptions moving;

    private Programme programme;

    @BeforeEach
    void aProgramme() {
        programme = given.approved("rounds");
    }

    @Test
    void givesTheCascadeAsCsv() {
        var sites = given.targets(programme, 2);
        adoptions.at(programme, sites.getFirst(), AdoptionStage.LIVE);

        assertThat(browser.get().uri("/programmes/rounds/cascade.csv?asAt=2021-12-31"))
                .hasStatusOk()
                .bodyText()
                .startsWith("programme_code,as_at,stage,now_or_past,ever_reached,")
                .contains("\r\nrounds,2021-12-31,LIVE,1,1,1,0,0,2\r\n")
                .contains("\r\nrounds,2021-12-31,EMBEDDED,0,0,0,0,0,2\r\n")
                .contains("\r\nrounds,2021-12-31,LAPSED,0,,,,,2\r\n");
    }

    @Test
    void givesTheCurveAsCsv() {
        adoptions.at(programme, given.targets(programme, 2).getFirst(), AdoptionStage.LIVE);

        assertThat(browser.get().uri("/programmes/rounds/curve.csv?asAt=2021-08-31"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("programme_code,month,ever_live,in_use\r\nrounds,2021-07,1,1\r\nrounds,2021-08,1,1\r\n");
    }

    @Test
    void showsTheCockpitOfAProgrammeWithoutSites() {
        assertThat(browser.get().uri("/programmes/rounds")).hasStatusOk();
        assertThat(browser.get().uri("/programmes/rounds/sites").with(As.member(ADMINISTRATOR)))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/programmes", "/programmes/rounds", "/programmes/rounds/sites", "/programmes/rounds/board"
            })
    void takesAsManyQueriesForFiveHundredSitesAsForTen(String path) {
        live(10);
        var forTen = queries(path);

        live(500);

        assertThat(queries(path)).hasSameSizeAs(forTen);
        assertThat(forTen).hasSizeBetween(1, 16);
    }

    /** So many target sites, every one engaged. */
    private void live(int number) {
        var sites = given.targets(programme, number);
        var fresh = sites.stream()
                .filter(site -> moving.ofSite(site, ADMINISTRATOR).isEmpty())
                .toList();
        moving.moveAll(
                programme, fresh, AdoptionFixtures.claim(AdoptionStage.ENGAGED, AdoptionFixtures.DAY), ADMINISTRATOR);
    }

    private List<ILoggingEvent> queries(String path) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var appender = new ListAppender<ILoggingEvent>();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(appender);
        appender.start();
        try {
            assertThat(browser.get().uri(path).with(As.member(ADMINISTRATOR))).hasStatusOk();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(before);
        }
        return appender.list.stream()
                .filter(event -> event.getFormattedMessage().contains("prepared SQL statement ["))
                .toList();
    }
}
