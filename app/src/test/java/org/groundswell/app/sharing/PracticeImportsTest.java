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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.app.CountedStatements;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Ownership;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Safety;
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

    @Autowired
    Imports sites;

    @Autowired
    CountedStatements counted;

    @BeforeEach
    void anAdministrator() {
        given.openAccount(ADMINISTRATOR);
    }

    @Test
    void makesDraftsOfNewPractices() {
        var file = """
                slug,name,tagline,settings,tags,cost_band
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
    void leavesWhatTheFileHasNoColumnForAsItIsHere() {
        apply("title,summary,why\nQuiet nights,Fewer noises,Sleep heals\n", DRAFTS, ADMINISTRATOR);
        var id = idOf("quiet-nights");
        texts.save(
                PartRef.of(id, PartKind.OWNERSHIP),
                new Ownership(null, "Example trust", "Night lead", "nights@example.org", true, "CC BY 4.0", ""),
                ADMINISTRATOR);
        var draft = improvements.draftVersion(id).orElseThrow();
        texts.save(PartRef.of(draft, PartKind.SAFETY), new Safety("Alarms unheard: tested weekly", ""), ADMINISTRATOR);

        assertThat(apply("title,summary\nQuiet nights,Far fewer noises\n", DRAFTS, ADMINISTRATOR))
                .containsExactly(CHANGED);

        var changed = improvements.get(id);
        assertThat(changed.description().summary()).isEqualTo("Far fewer noises");
        assertThat(changed.ownership().contactEmail()).isEqualTo("nights@example.org");
        assertThat(changed.ownership().ownerName()).isEqualTo("Example trust");
        var version = improvements.draftVersion(id).orElseThrow();
        assertThat(version.tidier().why()).isEqualTo("Sleep heals");
        assertThat(version.safety().risks()).isEqualTo("Alarms unheard: tested weekly");
    }

    @Test
    void readsTheCellsOfOtherLibrariesAsWords() {
        DirectoryFixtures.bring(sites, new OdsFile().practice("Z12345", "ROWAN SURGERY"), "2020-01-31");
        var file = """
                name,tagline,origin_facility,departments,cost_band,resources,training_by
                Quiet nights,Fewer noises,ods_z12345,1. Single department,"1. £0 - £10,000",<p>Soft&nbsp;shoes<br>Ear plugs</p>,N/A
                Loud days,More music,ods_99999,2. Two departments,"1. £0 - £10,000",A < B,NULL
                Calm weeks,Less of it,Example trust,1. Single department,"2. £10,000 - £50,000",,A nurse
                """;

        var rows = plan(file, ADMINISTRATOR).rows();
        apply(file, DRAFTS, ADMINISTRATOR);

        assertThat(rows.get(0).warnings()).containsExactly("“ods_z12345” is the code of ROWAN SURGERY");
        assertThat(rows.get(1).warnings())
                .containsExactly("The owner “ods_99999” looks like a code that the directory does not know");
        assertThat(rows.get(2).warnings()).isEmpty();
        var quiet = improvements.get(idOf("quiet-nights"));
        assertThat(quiet.ownership().ownerName()).isEqualTo("ROWAN SURGERY");
        assertThat(quiet.ownership().ownerEntry()).isNotNull();
        var version = improvements.draftVersion(quiet.id()).orElseThrow();
        assertThat(version.tidier().place()).isEqualTo("Single department");
        assertThat(version.tidier().materials()).isEqualTo("Soft shoes\nEar plugs");
        assertThat(version.tidier().providers()).isEmpty();
        assertThat(version.effort().setupCost()).isEqualTo("£0 - £10,000");
        assertThat(apply(file, DRAFTS, ADMINISTRATOR)).containsOnly(UNCHANGED);
    }

    @Test
    void comparesManyRowsInAsManyStatementsAsFew() {
        var few = rows(50);
        var many = rows(500);
        apply(many, DRAFTS, ADMINISTRATOR);

        int forFew = counted.during(() -> plan(few, ADMINISTRATOR)).size();

        assertThat(counted.during(() -> plan(many, ADMINISTRATOR))).hasSize(forFew);
        assertThat(forFew).isLessThanOrEqualTo(6);
    }

    @Test
    void exportsManyImprovementsInAsManyStatementsAsOne() {
        apply(rows(1), SHARED, ADMINISTRATOR);
        int forOne = counted.during(export::rows).size();
        apply(rows(60), SHARED, ADMINISTRATOR);

        assertThat(counted.during(export::rows)).hasSize(forOne);
        assertThat(export.rows()).hasSize(60);
    }

    /** So many practices, with an owner that could be a code. */
    private static String rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> "Practice %d,What practice %d does,Example trust\n".formatted(n, n))
                .collect(Collectors.joining("", "title,summary,owner\n", ""));
    }

    private ImprovementId idOf(String code) {
        return improvements.find(new ImprovementCode(code)).orElseThrow().id();
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
        var csv = new StringBuilder(String.join(",", PracticeFields.EXPORTED)).append("\n");
        for (var row : export.rows()) {
            assertThat(row.keySet()).containsExactlyInAnyOrderElementsOf(PracticeFields.EXPORTED);
            csv.append(PracticeFields.EXPORTED.stream()
                            .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .append("\n");
        }

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
