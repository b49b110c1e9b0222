package org.groundswell.app.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.SiteFilter;
import org.groundswell.app.adoption.SiteLines;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Published adoption dates brought in by the pages, sites first; skipped, and said so, where the files do not lie beside
 * the project.
 */
@PageTest
@Import(ImportPages.class)
class RealAdoptionsTest {

    @Autowired
    private ImportPages pages;

    @Autowired
    private ImprovementFixtures improvements;

    @Autowired
    private ProgrammeFixtures programmeGiven;

    @Autowired
    private Programmes programmes;

    @Autowired
    private SiteLines lines;

    @Test
    void bringsTheChangesOfThousandsOfPractices() throws IOException {
        var file = ImportPages.read("prescribing/openprescribing_trimethoprim_practices.csv");
        pages.sites(file, Map.of("scheme", "ODS", "typeOfAll", "GP_PRACTICE"));
        var programme = programmeGiven.approved("trimethoprim", improvements.spreadReady("Nitrofurantoin first"));
        var uploaded = pages.upload(programme, file);
        assertThat(ImportPages.words(pages.get(uploaded)))
                .contains("Which column holds what?", "change_month", "Stage of rows whose column is empty");

        var review = pages.choose(
                uploaded,
                Map.of(
                        "column.ods_code", "0",
                        "column.stage_date", "13",
                        "stage", "LIVE",
                        "owner", "Prescribing lead",
                        "tier", "DATA_BACKED"));

        assertThat(ImportPages.counts(review))
                .isEqualTo(Map.of(
                        "ADDED", 6_319, "PLANNED", 0, "TARGET", 1_360, "UNCHANGED", 0, "LEFT_OUT", 0, "REFUSED", 0));
        pages.apply(uploaded);

        assertThat(programmes.targets(programme.id(), programmes.today())).hasSize(7_679);
        assertThat(programmes.targets(programme.id(), LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(lines.page(programme, SiteFilter.ALL, 1, 0, ADMINISTRATOR).counts())
                .isEqualTo(Map.of(AdoptionStage.LIVE, 6_319, AdoptionStage.IDENTIFIED, 1_360));

        var again = pages.upload(programme, file);
        assertThat(ImportPages.words(pages.get(again))).contains("value=\"Prescribing lead\"");
        var unchanged = pages.get(again + "/review");
        assertThat(ImportPages.counts(unchanged)).containsEntry("UNCHANGED", 7_679);
        assertThat(ImportPages.words(unchanged)).contains("This file changes nothing");
    }

    @Test
    void bringsAmericanAdoptionsImprovementByImprovement() throws IOException {
        var file = ImportPages.read("va/adoption_events.csv");
        pages.sites(
                ImportPages.read("va/va_facilities_2022.csv"),
                Map.of("scheme", "VA", "typeOfAll", "VA_FACILITY", "dates", "MONTH_FIRST"));
        var flow = programmeGiven.approved("flow3-va", improvements.spreadReady("FLOW3"));
        var naloxone = programmeGiven.approved("naloxone-va", improvements.spreadReady("VHA Rapid Naloxone"));
        var columns = new HashMap<>(Map.of(
                "column.improvement_code", "0",
                "column.ods_code", "1",
                "column.stage", "2",
                "column.stage_date", "3",
                "stage.implemented", "LIVE",
                "stage.planning", "PLAN",
                "owner", "Facility lead"));

        var first = pages.upload(flow, file);
        var review = pages.choose(first, columns);
        assertThat(ImportPages.counts(review))
                .isEqualTo(
                        Map.of("ADDED", 18, "PLANNED", 7, "TARGET", 0, "UNCHANGED", 0, "LEFT_OUT", 136, "REFUSED", 0));
        pages.apply(first);
        assertThat(lines.page(flow, SiteFilter.ALL, 1, 0, ADMINISTRATOR).counts())
                .isEqualTo(Map.of(AdoptionStage.LIVE, 18, AdoptionStage.IDENTIFIED, 7));
        assertThat(ImportPages.counts(pages.get(pages.upload(flow, file) + "/review")))
                .containsEntry("UNCHANGED", 25)
                .containsEntry("ADDED", 0);

        var second = pages.upload(naloxone, file);
        assertThat(ImportPages.words(pages.get(second + "/review")))
                .as("the rows of this improvement give no status")
                .contains("Choose which stage the rows are about");
        columns.put("stage", "LIVE");
        assertThat(ImportPages.counts(pages.choose(second, columns)))
                .containsEntry("ADDED", 87)
                .containsEntry("REFUSED", 0);
    }
}
