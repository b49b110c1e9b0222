package org.groundswell.app.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.FitFixtures;
import org.groundswell.app.fit.SustainabilityChecks;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class FitPagesTest {

    private static final Member ADMINISTRATOR = Members.administrator();

    @Autowired
    MockMvcTester browser;

    @Autowired
    FitFixtures given;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    SustainabilityChecks checks;

    @Test
    void theMapSaysWhatBlocksWhomAndWhatWouldHelp() {
        var programme = given.programme("page-fit", 3);
        var sites = given.sites(programme);
        given.rated(programme, sites.get(0), 4);
        given.rated(programme, sites.get(1), 1);

        assertThat(browser.get().uri("/programmes/page-fit/fit").with(As.member(ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "of 3 target sites",
                        "What would unlock most sites",
                        "Infrastructure, digital, data and supply (critical)",
                        "−3 blocks",
                        "PRACTICE 1",
                        "Self-declared");
        assertThat(browser.get().uri("/programmes/page-fit/fit?state=BLOCKED").with(As.member(ADMINISTRATOR)))
                .bodyText()
                .contains("PRACTICE 2")
                .doesNotContain("PRACTICE 1<");
        assertThat(browser.get().uri("/programmes/page-fit/fit.csv").with(As.member(ADMINISTRATOR)))
                .bodyText()
                .contains("site_code,site_name", "P00002,PRACTICE 2,ENGAGED,BLOCKED,0.571429,11,12,infrastructure");
    }

    @Test
    void theMapTakesNoMoreQueriesForMoreSites() {
        var programme = given.programme("page-queries", 60);
        var sites = given.sites(programme);
        given.rated(programme, sites.getFirst(), 4);
        int few = queries("/programmes/page-queries/fit");
        sites.subList(1, 55).forEach(site -> given.rated(programme, site, 2));

        assertThat(queries("/programmes/page-queries/fit")).isEqualTo(few).isLessThan(12);
    }

    @Test
    void aSiteSaysHowReadyItIsAndNothingTypedIsLost() {
        var programme = given.programme("page-ready", 1);
        var site = given.sites(programme).getFirst();
        var adoption = "/adoptions/"
                + adoptions.at(programme, site, AdoptionStage.ENGAGED).id().value();
        var lead = Members.siteLeadOf(site.value());

        assertThat(browser.post()
                        .uri(adoption + "/readiness")
                        .param("level-people", "2")
                        .param("note", "Ring 943 476 5919")
                        .with(As.member(lead)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("NHS number", "Ring 943 476 5919", "value=\"2\" checked");
        assertThat(browser.post()
                        .uri(adoption + "/readiness")
                        .param("level-people", "2")
                        .param("level-infrastructure", "2")
                        .param("level-need", "unknown")
                        .with(As.member(lead)))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri(adoption).with(As.member(lead)))
                .bodyText()
                .contains("Is the site ready, and will it last?", "Blocked", "has 2, needs 4", "Rated by the site on");
    }

    @Test
    void theImprovementSaysWhatItNeeds() {
        given.programme("page-needs", 1);

        assertThat(browser.get().uri("/improvements/improvement-of-page-needs"))
                .bodyText()
                .contains("What it needs of a site", "4 of 5: Almost everything is there", "Critical");
        assertThat(browser.post()
                        .uri("/improvements/improvement-of-page-needs/requirements")
                        .param("seen", "0")
                        .param("level-people", "2")
                        .with(As.member(ADMINISTRATOR)))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(browser.post()
                        .uri("/improvements/improvement-of-page-needs/requirements")
                        .param("seen", "1")
                        .param("level-people", "1")
                        .param("critical-people", "yes")
                        .with(As.member(ADMINISTRATOR)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("do not call it critical");
    }

    @Test
    void aCheckShowsItsScoreWithItsMarkAndTheLargestGapFirst() {
        var programme = given.programme("page-check", 1);
        var adoption = adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.PREPARING);
        adoptions.moved(adoption.id(), claim(AdoptionStage.LIVE, checks.today().minusMonths(7)));
        var url = "/adoptions/" + adoption.id().value() + "/sustainability";
        assertThat(browser.get().uri("/programmes/page-check/sustainability").with(As.member(ADMINISTRATOR)))
                .bodyText()
                .contains("PRACTICE 1", "6 months", "Due");

        var posted = browser.post().uri(url + "/check").param("months", "6");
        given.letters("BABCBACBAB").forEach((item, level) -> posted.param("level-" + item, Integer.toString(level)));
        assertThat(posted.with(As.member(ADMINISTRATOR))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri(url).with(As.member(ADMINISTRATOR)))
                .bodyText()
                .contains("60.7†", "At or above the line of 55", "Factors at 6 months, the largest gap first", "9.3");
        assertThat(browser.get().uri("/programmes/page-check/sustainability").with(As.member(ADMINISTRATOR)))
                .bodyText()
                .contains("No check is due");
        assertThat(browser.post().uri(url + "/check").param("months", "6").with(As.member(ADMINISTRATOR)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select a level: Do people believe in the benefits?");
    }

    @Test
    void theCalibrationSaysThatItCanNotSay() {
        assertThat(browser.get().uri("/calibration"))
                .hasStatusOk()
                .bodyText()
                .contains("We cannot say yet", "Ready to spread", "never count");
    }

    private int queries(String path) {
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
        return (int) appender.list.stream()
                .filter(event -> event.getFormattedMessage().contains("prepared SQL statement ["))
                .count();
    }
}
