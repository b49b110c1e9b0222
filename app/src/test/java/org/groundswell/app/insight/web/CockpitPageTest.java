package org.groundswell.app.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import org.groundswell.app.As;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages that show a programme's sites: their figures and their CSV. */
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
}
