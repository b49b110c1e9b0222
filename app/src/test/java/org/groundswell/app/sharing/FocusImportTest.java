package org.groundswell.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.improvement.ClinicalArea;
import org.groundswell.app.improvement.CostBand;
import org.groundswell.app.improvement.Focus;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PopulationGroup;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Conditions, groups of people and the cost band, from a file and back into one. */
@DatabaseTest
class FocusImportTest {

    private static final String FILE = """
            code,title,summary,conditions,population_groups,cost_band
            quiet-nights,Quiet nights,Fewer noises,Mental health; insomnia;Insomnia,Adults; Martians,"£1,000 to £10,000"
            loud-days,Loud days,More noises,,,"2. $10,000 - $50,000"
            """;

    @Autowired
    PracticeImports imports;

    @Autowired
    Improvements improvements;

    @Autowired
    ImprovementFixtures given;

    @BeforeEach
    void anAdministrator() {
        given.openAccount(ADMINISTRATOR);
    }

    @Test
    void areReadByTheWordsOfTheLists() {
        var warnings =
                apply().rows().stream().flatMap(row -> row.warnings().stream()).toList();

        var quiet = improvements.find(new ImprovementCode("quiet-nights")).orElseThrow();
        assertThat(quiet.description().focus())
                .isEqualTo(new Focus(
                        Set.of(ClinicalArea.MENTAL_HEALTH), List.of("Insomnia"), Set.of(PopulationGroup.ADULTS)));
        assertThat(improvements.draftVersion(quiet.id()).orElseThrow().effort().band())
                .isEqualTo(CostBand.UP_TO_10_000);
        assertThat(warnings).containsExactly("“Martians” is no group of people this library knows and is left out");
    }

    @Test
    void keepABandOfAnotherLibraryInItsWords() {
        apply();

        var loud = improvements.find(new ImprovementCode("loud-days")).orElseThrow();
        var effort = improvements.draftVersion(loud.id()).orElseThrow().effort();
        assertThat(effort.band()).isNull();
        assertThat(effort.setupCost()).isEqualTo("2. $10,000 - $50,000");
    }

    @Test
    void areWrittenAsTheyAreRead() {
        apply();
        var quiet = improvements.find(new ImprovementCode("quiet-nights")).orElseThrow();

        assertThat(Practice.of(quiet, improvements.draftVersion(quiet.id()).orElseThrow())
                        .cells())
                .containsEntry("conditions", "Mental health; Insomnia")
                .containsEntry("population_groups", "Adults")
                .containsEntry("cost_band", "£1,000 to £10,000");
        assertThat(apply().rows().stream().map(PracticePlan.Row::outcome)).containsOnly(PracticeOutcome.UNCHANGED);
    }

    private PracticePlan apply() {
        var table = Sheets.read(FILE.getBytes(StandardCharsets.UTF_8));
        return imports.apply(
                table,
                ColumnMapping.guess(PracticeFields.ALL, table.header()),
                new PracticeImports.Wish("Another library", false, false, false),
                ADMINISTRATOR);
    }
}
