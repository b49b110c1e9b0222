package org.groundswell.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;
import static org.groundswell.app.sharing.PracticeOutcome.CHANGED;
import static org.groundswell.app.sharing.PracticeOutcome.EDITED_HERE;
import static org.groundswell.app.sharing.PracticeOutcome.NEW;
import static org.groundswell.app.sharing.PracticeOutcome.REFUSED;
import static org.groundswell.app.sharing.PracticeOutcome.UNCHANGED;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.sharing.PracticeImports.Wish;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Sheets;
import org.groundswell.app.tabular.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PracticeImportsTest {

    private static final Path VA = Path.of("../../shared/data/va/practices.csv");
    private static final Wish DRAFTS = new Wish("Another library", false, false, false);
    private static final Wish SHARED = new Wish("Another library", true, false, false);

    @Autowired
    PracticeImports imports;

    @Autowired
    PracticeExport export;

    @Autowired
    Improvements improvements;

    @Autowired
    Texts texts;

    @Autowired
    ImprovementFixtures given;

    @BeforeEach
    void anAdministrator() {
        given.openAccount(ADMINISTRATOR);
    }

    @Test
    void makesDraftsOfNewPractices() {
        var file = """
                slug,name,tagline,departments,tags,cost_band
                quiet-nights,Quiet nights,Fewer noises at night,Hospital ward;Moon base,sleep; noise,"about £1,000"
                """;

        assertThat(apply(file, DRAFTS, ADMINISTRATOR)).containsExactly(NEW);

        var made = improvements.find(new ImprovementCode("quiet-nights")).orElseThrow();
        assertThat(made.status()).isEqualTo(ImprovementStatus.DRAFT);
        assertThat(made.description().keywords()).containsExactlyInAnyOrder("sleep", "noise", "Moon base");
        assertThat(improvements.draftVersion(made.id()).orElseThrow().effort().setupCost())
                .isEqualTo("about £1,000");
        assertThat(imports.origin(made.id())).map(ImportedFrom::source).contains("Another library");
    }

    @Test
    void changesNothingTheSecondTime() {
        var file = "title,summary\nQuiet nights,Fewer noises at night\n";

        apply(file, DRAFTS, ADMINISTRATOR);

        assertThat(apply(file, DRAFTS, ADMINISTRATOR)).containsExactly(UNCHANGED);
    }

    @Test
    void takesOverWhatChangedInTheFileOnly() {
        apply("title,summary\nQuiet nights,Fewer noises\n", DRAFTS, ADMINISTRATOR);

        assertThat(apply("title,summary\nQuiet nights,Far fewer noises\n", DRAFTS, ADMINISTRATOR))
                .containsExactly(CHANGED);
    }

    @Test
    void leavesAloneWhatWasChangedHere() {
        apply("title,summary\nQuiet nights,Fewer noises\n", DRAFTS, ADMINISTRATOR);
        var id = improvements
                .find(new ImprovementCode("quiet-nights"))
                .orElseThrow()
                .id();
        texts.save(
                PartRef.of(id, PartKind.DESCRIPTION), Description.of("Quiet nights", "Our own words"), ADMINISTRATOR);

        assertThat(apply("title,summary\nQuiet nights,Far fewer noises\n", DRAFTS, ADMINISTRATOR))
                .containsExactly(EDITED_HERE);
        assertThat(improvements.get(id).description().summary()).isEqualTo("Our own words");
    }

    @Test
    void refusesRowsWithTheirReasonAndRecordsNothingUnlessTheyAreToBeSkipped() {
        var file = """
                title,summary
                Quiet nights,Fewer noises
                ,A summary without a title
                Patients,Ring 943 476 5919 about it
                Quiet nights,Once more
                """;

        assertThat(plan(file, ADMINISTRATOR).rows())
                .extracting(PracticePlan.Row::outcome)
                .containsExactly(NEW, REFUSED, REFUSED, REFUSED);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> apply(file, DRAFTS, ADMINISTRATOR));
        assertThat(improvements.find(new ImprovementCode("quiet-nights"))).isEmpty();

        apply(file, new Wish("Another library", false, true, false), ADMINISTRATOR);
        assertThat(improvements.find(new ImprovementCode("quiet-nights"))).isPresent();
    }

    @Test
    void asksWhetherWordsThatLookLikeNamesMayStand() {
        var file = "title,summary\nQuiet nights,Thought of by Sarah Miller\n";

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> apply(file, DRAFTS, ADMINISTRATOR))
                .satisfies(refusal ->
                        assertThat(refusal.reasons().getFirst().field()).isEqualTo("namesSeen"));
        assertThat(apply(file, new Wish("Another library", false, false, true), ADMINISTRATOR))
                .containsExactly(NEW);
    }

    @Test
    void letsOnlyAdministratorsShareAtOnce() {
        var file = "title,summary\nQuiet nights,Fewer noises\n";
        var member = Members.withoutRole();
        given.openAccount(member);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> apply(file, SHARED, member));
        assertThat(apply(file, DRAFTS, member)).containsExactly(NEW);
    }

    @Test
    void readsItsOwnExportAsUnchanged() {
        given.shared("Hourly rounds");
        apply("title,summary,why\nQuiet nights,\"=a \"\"formula\"\"\",\"Two\nlines\"\n", SHARED, ADMINISTRATOR);
        var csv = new StringBuilder(String.join(
                        ",",
                        PracticeFields.ALL.stream().map(field -> field.name()).toList()))
                .append("\n");
        export.rows()
                .forEach(row -> csv.append(row.values().stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .reduce((a, b) -> a + "," + b)
                                .orElseThrow())
                        .append("\n"));

        assertThat(plan(csv.toString(), ADMINISTRATOR).rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(UNCHANGED));
    }

    @Test
    void readsJson() {
        var file = """
                {"improvements": [{"title": "Quiet nights", "summary": "Fewer noises", "tags": ["sleep", "noise"]}]}
                """;

        apply(file, DRAFTS, ADMINISTRATOR);

        assertThat(improvements
                        .find(new ImprovementCode("quiet-nights"))
                        .orElseThrow()
                        .description()
                        .keywords())
                .containsExactly("sleep", "noise");
    }

    @Test
    void bringsARealLibraryOfFiftyThreePractices() throws IOException {
        assumeTrue(Files.exists(VA), () -> "skipped: there is no " + VA);
        var table = Sheets.read(Files.readAllBytes(VA));
        var wish = new Wish("Diffusion Marketplace, US Department of Veterans Affairs", true, false, true);

        var plan = imports.apply(table, imports.mapping(table), wish, ADMINISTRATOR);

        assertThat(plan.rows())
                .hasSize(53)
                .allSatisfy(row -> assertThat(row.outcome())
                        .as(row.title() + " " + row.words())
                        .isEqualTo(NEW));
        assertThat(plan.withNames()).isPositive();
        assertThat(export.rows()).hasSize(53);
        assertThat(imports.plan(table, imports.mapping(table), ADMINISTRATOR).changesNothing())
                .isTrue();
    }

    private PracticePlan plan(String file, Member by) {
        var table = table(file);
        return imports.plan(table, ColumnMapping.guess(PracticeFields.ALL, table.header()), by);
    }

    private List<PracticeOutcome> apply(String file, Wish how, Member by) {
        var table = table(file);
        return imports.apply(table, ColumnMapping.guess(PracticeFields.ALL, table.header()), how, by).rows().stream()
                .map(PracticePlan.Row::outcome)
                .toList();
    }

    private static Table table(String file) {
        return Sheets.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
