package org.groundswell.app.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.web.ImportPages.counts;
import static org.groundswell.app.adoption.web.ImportPages.read;
import static org.groundswell.app.adoption.web.ImportPages.redirected;
import static org.groundswell.app.adoption.web.ImportPages.words;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.web.ImportPages;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A published library with its sites and its adoptions, brought in by the pages alone; skipped, and said so, where the
 * files do not lie beside the project.
 */
@PageTest
@Import(ImportPages.class)
class RealLibraryTest {

    private static final String IMPORTS = "/imports/improvements";

    /** What the rows of one practice become: stages added, and plans. */
    private record Expected(int added, int planned) {}

    private static final Map<String, Expected> PRACTICES = Map.of(
            "flow3", new Expected(18, 7),
            "vha-rapid-naloxone", new Expected(87, 0),
            "vione", new Expected(30, 0),
            "project-happen", new Expected(9, 0),
            "national-telewound-care-practice", new Expected(4, 6));

    @Autowired
    private ImportPages pages;

    @Autowired
    private ImprovementFixtures improvements;

    @BeforeEach
    void anAdministrator() {
        improvements.openAccount(ADMINISTRATOR);
    }

    @Test
    void bringsFiftyThreePracticesAndTheirAdoptions() throws IOException {
        var adoptions = read("va/adoption_events.csv");
        pages.sites(
                read("va/va_facilities_2022.csv"),
                Map.of("scheme", "VA", "typeOfAll", "VA_FACILITY", "dates", "MONTH_FIRST"));
        practices(read("va/practices.csv"));

        var recorded = new LinkedHashMap<String, Expected>();
        PRACTICES.keySet().forEach(practice -> recorded.put(practice, adoptionsOf(practice, adoptions)));

        assertThat(recorded).isEqualTo(PRACTICES);
        assertThat(recorded.values().stream()
                        .mapToInt(one -> one.added() + one.planned())
                        .sum())
                .isEqualTo(161);
    }

    private void practices(byte[] file) {
        var uploaded = pages.upload(IMPORTS, file);
        var review = pages.choose(uploaded, pages.proposed(uploaded));
        assertThat(counts(review)).containsEntry("NEW", 53).containsEntry("REFUSED", 0);
        assertThat(words(review)).contains("Looks like names of people: Rebecca Schlueter");
        assertThat(words(pages.post(uploaded + "/apply", Map.of("source", "Diffusion Marketplace", "share", "on"))))
                .as("nothing is recorded before somebody has looked at the names")
                .contains("Look at the words that seem to be names of people");

        pages.apply(uploaded, Map.of("source", "Diffusion Marketplace", "share", "on", "namesSeen", "on"));

        assertThat(words(pages.get("/improvements"))).contains("53 improvements");
        assertThat(words(pages.get("/improvements/cards-for-connection")))
                .as("whose code it is, the directory knows; numbers of the questionnaire's answers are left out")
                .contains("Palo Alto VA Medical Center-Menlo Park")
                .contains("Single department")
                .contains("Each of the 52 playing cards has a unique design")
                .doesNotContain("vha_640A0", "1. Single", "1. $");
        for (var kind : new String[] {"library.csv", "library.json"}) {
            var own = pages.upload(IMPORTS, words(pages.get("/" + kind)).getBytes(StandardCharsets.UTF_8));
            assertThat(counts(pages.choose(own, pages.proposed(own)))).as(kind).containsEntry("UNCHANGED", 53);
        }
    }

    /** From the decision about a practice to its adoptions; answers what became of its rows. */
    private Expected adoptionsOf(String practice, byte[] file) {
        redirected(pages.post(
                "/improvements/" + practice + "/decisions",
                Map.ofEntries(
                        Map.entry("result", "PROCEED"),
                        Map.entry("decidedOn.day", "2"),
                        Map.entry("decidedOn.month", "3"),
                        Map.entry("decidedOn.year", "2020"),
                        Map.entry("reviewOn.day", "2"),
                        Map.entry("reviewOn.month", "3"),
                        Map.entry("reviewOn.year", "2030"),
                        Map.entry("panel", "A national panel"),
                        Map.entry("safety", "No harm seen; watched monthly"),
                        Map.entry("involvement", "Two patients on the panel"),
                        Map.entry("equality", "Rural facilities took part"))));
        var programme = "va-" + practice;
        redirected(pages.post(
                "/programmes/new",
                Map.of(
                        "improvement",
                        practice,
                        "code",
                        programme,
                        "name",
                        "Spread of " + practice,
                        "owner",
                        "Veterans Health Administration")));
        redirected(pages.post("/programmes/" + programme + "/state", Map.of("state", "APPROVED", "seen", "1")));

        var uploaded = pages.upload("/programmes/" + programme + "/import", file);
        var columns = new HashMap<>(pages.proposed(uploaded));
        columns.putAll(Map.of(
                "stage", "LIVE",
                "stage.implemented", "LIVE",
                "stage.planning", "PLAN",
                "owner", "Facility lead"));
        var found = counts(pages.choose(uploaded, columns));
        var expected = Objects.requireNonNull(PRACTICES.get(practice));
        int own = expected.added() + expected.planned();
        assertThat(found).containsEntry("REFUSED", 0).containsEntry("LEFT_OUT", 161 - own);
        pages.apply(uploaded);
        assertThat(counts(pages.get(pages.upload("/programmes/" + programme + "/import", file) + "/review")))
                .containsEntry("UNCHANGED", own)
                .containsEntry("ADDED", 0);
        return new Expected(found.getOrDefault("ADDED", 0), found.getOrDefault("PLANNED", 0));
    }
}
