package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.DAY;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.SitesTogether;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** More rows take no more queries, on any page that many people read. Prints the numbers for docs/performance.md. */
@PageTest
class QueriesPerPageTest {

    /**
     * More than any page needs now. The pages of an improvement, a programme and an adoption are made of parts of nine
     * capabilities, each with a few statements; a page that comes to need more than this asks again and again for
     * small things.
     */
    private static final int MOST = 40;

    @Autowired
    MockMvcTester browser;

    @Autowired
    CountedStatements counted;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    SitesTogether moving;

    private Programme programme;
    private AdoptionId adoption;

    @BeforeEach
    void aProgrammeOfTenSites() {
        programme = programmes.approved("rounds", improvements.spreadReady("Hourly rounds"));
        var sites = programmes.targets(programme, 10);
        adoption =
                adoptions.at(programme, sites.getFirst(), AdoptionStage.ENGAGED).id();
        moving.move(programme, sites.subList(1, 10), claim(AdoptionStage.ENGAGED, DAY), ADMINISTRATOR);
    }

    @Test
    void areAsManyForFiveHundredSitesAsForTen() {
        var few = counts();

        many();

        assertThat(counts()).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1, MOST));
        few.forEach((path, count) -> System.out.printf("MEASURED %-30s %d queries%n", path, count));
    }

    /** Five hundred sites, forty improvements, ten programmes that all know the first site, an adoption with a past. */
    private void many() {
        var sites = programmes.targets(programme, 500);
        moving.move(programme, sites.subList(10, 500), claim(AdoptionStage.ENGAGED, DAY), ADMINISTRATOR);
        AdoptionStage.PATH.stream()
                .filter(stage -> stage.compareTo(AdoptionStage.ENGAGED) > 0 && stage.compareTo(AdoptionStage.LIVE) <= 0)
                .forEach(stage ->
                        adoptions.moved(adoption, claim(stage, DAY.plusMonths(AdoptionStage.PATH.indexOf(stage)))));
        IntStream.rangeClosed(1, 30).forEach(n -> improvements.shared("Improvement " + n));
        IntStream.rangeClosed(1, 9).forEach(n -> known(programmes.approved("more-" + n), sites.getFirst()));
    }

    private void known(Programme other, EntryId site) {
        programmes.targets(other, 1);
        moving.move(other, List.of(site), claim(AdoptionStage.ENGAGED, DAY), ADMINISTRATOR);
    }

    /** For an administrator, who is shown most. */
    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var path : List.of(
                "/",
                "/improvements",
                "/improvements/hourly-rounds",
                "/programmes",
                "/programmes/rounds",
                "/programmes/rounds/sites",
                "/programmes/rounds/board",
                "/adoptions/{adoption}",
                "/sites",
                "/sites?q=practice",
                "/sites/P00001",
                "/places/QA1")) {
            var address = path.replace("{adoption}", adoption.value().toString());
            // The first answer after a change also reads what changed into the search's index, once for everybody.
            statements(address);
            counts.put(path, statements(address).size());
        }
        return counts;
    }

    private List<String> statements(String path) {
        return counted.during(() -> assertThat(browser.get().uri(path).with(As.member(ADMINISTRATOR)))
                .hasStatusOk());
    }
}
