package org.groundswell.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.improvement.ClinicalArea;
import org.groundswell.app.improvement.CostBand;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.Effort;
import org.groundswell.app.improvement.Focus;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.PopulationGroup;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.LearningFixtures;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The library narrowed by what its own capability and those above it know: each number is what one would then see. */
@PageTest
class LibraryFacetsTest {

    private static final Pattern LISTED = Pattern.compile("<h3[^>]*><a href=\"/improvements/([a-z0-9-]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    Improvements all;

    @Autowired
    Texts texts;

    @Autowired
    Decisions decisions;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    Programmes planned;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    LearningFixtures notes;

    @Autowired
    LearningNotes written;

    @Autowired
    Imports imports;

    @Autowired
    Directory directory;

    private Improvement rounds;
    private Improvement breath;

    @BeforeEach
    void twoImprovements() {
        rounds = shared(
                "Hourly rounds",
                new Focus(
                        Set.of(ClinicalArea.FRAILTY, ClinicalArea.ANY),
                        List.of(),
                        Set.of(PopulationGroup.OLDER_PEOPLE)),
                CostBand.NONE);
        breath = shared(
                "Breath test",
                new Focus(Set.of(ClinicalArea.BREATHING), List.of("Asthma"), Set.of(PopulationGroup.CHILDREN)),
                CostBand.UP_TO_10_000);
    }

    @Test
    void narrowsByConditionPopulationAndCost() {
        assertThat(found("condition=Asthma")).containsExactly("breath-test");
        assertThat(found("condition=Falls and frailty")).containsExactly("hourly-rounds");
        assertThat(found("population=Children")).containsExactly("breath-test");
        assertThat(found("cost=No extra money")).containsExactly("hourly-rounds");
        assertThat(found("q=asthma")).containsExactly("breath-test");
    }

    @Test
    void takesSeveralValuesOfOneFacetForOrAndSeveralFacetsForAnd() {
        assertThat(found("condition=Asthma", "condition=Falls and frailty"))
                .containsExactlyInAnyOrder("breath-test", "hourly-rounds");
        assertThat(found("condition=Asthma", "population=Older people")).isEmpty();
        assertThat(found("condition=Asthma", "population=Older people", "population=Children"))
                .containsExactly("breath-test");
    }

    @Test
    void countsWhatEachValueWouldLeaveWithTheOtherFacetsApplied() {
        assertThat(page("population=Children"))
                .contains("Older people (1)", "Children (1)", "Asthma (1)", "£1,000 to £10,000 (1)")
                .contains("href=\"/improvements\"><span class=\"nhsuk-u-visually-hidden\">Take away the filter </span>"
                        + "Who it is for: Children")
                .doesNotContain("Falls and frailty (", "No extra money (");
    }

    @Test
    void putsCostsInTheirOrderAndKeepsTheAddressShareable() {
        var page = page("cost=No extra money", "cost=£1,000 to £10,000", "q=nobody forgotten");

        assertThat(page.indexOf("No extra money (")).isLessThan(page.indexOf("£1,000 to £10,000 ("));
        assertThat(page).contains("href=\"/improvements?q=nobody%20forgotten&amp;cost=No%20extra%20money\"");
    }

    @Test
    void narrowsByHowFarItSpreadAndWhereFollowingEveryMove() {
        var list = """
                code,name,icb,icb_name,region,region_name
                T01,SITE 1,QN1,North ICB,Y1,Upland
                T02,SITE 2,QS1,South ICB,Y2,Lowland
                """;
        DirectoryFixtures.bring(imports, list, "2020-12-31", Map.of("type", "gp_practice"));
        decisions.record(
                breath.id(), ImprovementFixtures.aDecision(DecisionResult.PROCEED), ImprovementFixtures.ADMINISTRATOR);
        var programme = programmes.approved("breath", breath);
        var sites = IntStream.rangeClosed(1, 2)
                .mapToObj(n -> directory.get("T0" + n).id())
                .toList();
        planned.addTargets(programme, sites, ProgrammeFixtures.START, ProgrammeFixtures.ADMINISTRATOR);
        assertThat(found("stage=Preparing")).isEmpty();

        var adoption = adoptions.at(programme, sites.getFirst(), AdoptionStage.PREPARING);
        assertThat(found("stage=Preparing")).containsExactly("breath-test");
        assertThat(found("place=North ICB")).isEmpty();
        assertThat(page()).contains("Sites: 1 engaged, 0 adopted, 0 sustained");

        adoptions.moved(adoption.id(), AdoptionFixtures.claim(AdoptionStage.LIVE, LocalDate.of(2021, 9, 1)));
        assertThat(found("stage=Live")).containsExactly("breath-test");
        assertThat(found("stage=Preparing")).isEmpty();
        assertThat(found("place=North ICB")).containsExactly("breath-test");
        assertThat(found("place=South ICB")).isEmpty();
        assertThat(page()).contains("Sites: 1 engaged, 1 adopted, 0 sustained");
    }

    @Test
    void countsNoProgrammeThatIsOnlyProposed() {
        var sites = programmes.practices(1);
        var proposed = programmes.proposed("thing", improvements.spreadReady("Proposed thing"));
        planned.addTargets(proposed, sites, ProgrammeFixtures.START, ProgrammeFixtures.ADMINISTRATOR);
        adoptions.at(proposed, sites.getFirst(), AdoptionStage.ENGAGED);
        assertThat(found("stage=Engaged")).isEmpty();

        planned.move(programmes.again(proposed), ProgrammeState.APPROVED, "", ProgrammeFixtures.ADMINISTRATOR);

        assertThat(found("stage=Engaged")).containsExactly("proposed-thing");
    }

    @Test
    void narrowsByHowAttemptsEndedAsPublicNotesTellIt() {
        assertThat(found("outcome=Did not work")).isEmpty();

        var note = notes.published(
                rounds,
                LearningFixtures.text(Outcome.DID_NOT_WORK, "Nobody had the time"),
                Audience.ANONYMOUS,
                null,
                Members.withoutRole());
        assertThat(found("outcome=Did not work")).containsExactly("hourly-rounds");
        assertThat(found("outcome=Worked")).isEmpty();

        written.withdraw(note.id(), "Written by mistake", ImprovementFixtures.ADMINISTRATOR);
        assertThat(found("outcome=Did not work")).isEmpty();
    }

    @Test
    void ignoresFacetsThatAreNotThereAndFindsNothingForUnknownValues() {
        assertThat(found("condition=Plague")).isEmpty();
        assertThat(found("nonsense=Plague")).hasSize(2);
        assertThat(page("condition=<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    private Improvement shared(String title, Focus focus, CostBand band) {
        var id = improvements.complete(title).id();
        var plain = ImprovementFixtures.aDescription(title);
        texts.save(
                PartRef.of(id, PartKind.DESCRIPTION),
                new Description(
                        plain.title(),
                        plain.summary(),
                        plain.problem(),
                        plain.population(),
                        plain.settings(),
                        plain.keywords(),
                        plain.complexity(),
                        focus),
                ImprovementFixtures.ADMINISTRATOR);
        var version = all.draftVersion(id).orElseThrow().id().value();
        texts.save(
                new PartRef(id, PartKind.EFFORT, version),
                new Effort("", "", "", "", band),
                ImprovementFixtures.ADMINISTRATOR);
        all.submit(id, ImprovementFixtures.ADMINISTRATOR);
        all.share(id, ImprovementFixtures.ADMINISTRATOR);
        return all.get(id);
    }

    /** The codes of what is listed. */
    private List<String> found(String... parameters) {
        return LISTED.matcher(page(parameters))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String page(String... parameters) {
        var request = browser.get().uri("/improvements");
        for (var parameter : parameters) {
            int equals = parameter.indexOf('=');
            request = request.param(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
