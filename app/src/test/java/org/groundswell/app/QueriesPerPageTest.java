package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.DAY;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;
import static org.groundswell.app.task.TaskFixtures.aTask;
import static org.groundswell.app.task.TaskFixtures.ownedBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.SitesTogether;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * More rows take no more queries, on any page that many people read. Prints the numbers for docs/performance.md.
 *
 * <p>A page made of parts of many capabilities reads what they have in common once
 * ({@link org.groundswell.app.ui.PageParts}).
 */
@PageTest
class QueriesPerPageTest {

    /**
     * The most each page needs, as an administrator reads it. A page that comes to need more asks for something it
     * has asked for already, or for small things again and again.
     */
    private static final Map<String, Integer> MOST = new LinkedHashMap<>();

    static {
        MOST.put("/", 3);
        MOST.put("/improvements", 2);
        MOST.put("/improvements/hourly-rounds", 21);
        // The drawing of its latest assessment is made of every answer, by nine queries.
        MOST.put("/improvements/assessed", 30);
        MOST.put("/improvements/hourly-rounds/plain", 8);
        MOST.put("/programmes", 2);
        MOST.put("/programmes/rounds", 16);
        MOST.put("/programmes/rounds/sites", 7);
        MOST.put("/programmes/rounds/board", 3);
        MOST.put("/adoptions/{adoption}", 17);
        MOST.put("/sites", 1);
        MOST.put("/sites?q=practice", 1);
        MOST.put("/sites/P00001", 7);
        MOST.put("/places/QA1", 3);
        MOST.put("/account", 4);
        MOST.put("/guide", 0);
        MOST.put("/tasks", 4);
    }

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
    AssessmentFixtures assessments;

    @Autowired
    Tasks tasks;

    @Autowired
    SitesTogether moving;

    private Programme programme;
    private AdoptionId adoption;

    @BeforeEach
    void aProgrammeOfTenSites() {
        var improvement = improvements.spreadReady("Hourly rounds");
        assessments.finished("Assessed", 1, 2, 1);
        aTask(tasks, improvement.id().value(), ownedBy(ADMINISTRATOR), null);
        programme = programmes.approved("rounds", improvement);
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
        assertThat(few).allSatisfy((path, count) -> assertThat(count).isLessThanOrEqualTo(MOST.get(path)));
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
        for (var path : MOST.keySet()) {
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
