package org.groundswell.app.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class WhereUsedPageTest {

    private static final String PAGE = "/improvements/hourly-rounds/where-used";

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    Programmes planned;

    @Autowired
    AdoptionFixtures given;

    @Autowired
    Imports imports;

    @Autowired
    Directory directory;

    private Programme programme;

    /** Six sites in use in the north and two in the south; none of them on the way. */
    @BeforeEach
    void eightSitesUseIt() {
        var list = new StringBuilder("code,name,icb,icb_name,size,imd_quintile,rurality\n");
        for (int n = 1; n <= 9; n++) {
            list.append("T%02d,SITE %d,%s,%s,%d,%d,Urban\n"
                    .formatted(n, n, n <= 6 ? "QN1" : "QS1", n <= 6 ? "North" : "South", n * 1000, 1 + n % 5));
        }
        DirectoryFixtures.bring(imports, list.toString(), "2020-12-31", Map.of("type", "gp_practice"));
        programme = programmes.approved("rounds", improvements.spreadReady("Hourly rounds"));
        var sites = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> directory.get("T%02d".formatted(n)).id())
                .toList();
        planned.addTargets(programme, sites, ProgrammeFixtures.START, ProgrammeFixtures.ADMINISTRATOR);
        sites.subList(0, 8).forEach(site -> given.at(programme, site, AdoptionStage.LIVE));
    }

    @Test
    void hidesSmallCountsFromEverybodyAndWhatWouldGiveThemAway() {
        assertThat(browser.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("North", "South", "Not shown", "Counts under 5 are not shown", "no coordinates")
                .doesNotContain("SITE 1", "Your site: code or name", "<span>6</span>", ">2<");
    }

    @Test
    void tellsSitesAlikeOnlyToThoseWhoMayReadThem() {
        var stranger = browser.get().uri(PAGE + "?site=T09").with(As.member(Members.withoutRole()));
        assertThat(stranger).bodyText().doesNotContain("SITE 8", "Find sites alike");

        assertThat(browser.get()
                        .uri(PAGE + "?site=T09")
                        .with(As.member(Members.managerOf(programme.id().value()))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Not shown")
                .containsSubsequence("SITE 9: size 9,000", "SITE 8", "size 8,000");
    }

    @Test
    void drawsPlacesWhoseCoordinatesAListHasBrought() {
        DirectoryFixtures.bring(
                imports,
                "code,name,latitude,longitude\nQN1,North,54.5,-1.5\nQS1,South,50.9,-1.4\n",
                "2021-12-31",
                Map.of("type", "icb"));
        var manager = As.member(Members.managerOf(programme.id().value()));

        assertThat(browser.get().uri(PAGE).with(manager))
                .bodyText()
                .contains(
                        "2 of 2 places as dots, from North in the north to South in the south; most sites in use in North, 6",
                        "gs-map__dot")
                .doesNotContain("gs-map__hidden");
        assertThat(browser.get().uri(PAGE))
                .as("a small count is a ring of one size, and no words give it away")
                .bodyText()
                .contains("gs-map__hidden")
                .doesNotContain("gs-map__dot", "most sites in use");
    }

    @Test
    void asksWhichSiteIsMeant() {
        var manager = As.member(Members.managerOf(programme.id().value()));

        assertThat(browser.get().uri(PAGE + "?site={name}", "SITE").with(manager))
                .bodyText()
                .contains("Which one do you mean?", "?site=T01#alike");
        assertThat(browser.get().uri(PAGE + "?site={name}", "zzzzqqqq").with(manager))
                .bodyText()
                .contains("No site has this code");
    }
}
