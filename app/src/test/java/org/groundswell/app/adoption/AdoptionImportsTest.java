package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.adoption.AdoptionFixtures.stages;
import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.IDENTIFIED;
import static org.groundswell.app.adoption.AdoptionStage.LAPSED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AdoptionImportsTest {

    private static final String HEADER = String.join(",", ExportRow.HEADER) + "\n";

    @Autowired
    AdoptionImports imports;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures programmeGiven;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    AdoptionFixtures given;

    private Improvement improvement;
    private Programme programme;
    private List<EntryId> sites;

    @BeforeEach
    void aProgrammeAndThreePractices() {
        improvement = improvements.spreadReady("Hourly rounds");
        programme = programmeGiven.approved("rounds", improvement);
        sites = programmeGiven.practices(3);
    }

    @Test
    void recordsWhatHappenedFirstFirst() {
        var plan = apply("""
                hourly-rounds,P00001,LIVE,2021-07-01,day,,,A. Okafor,Went well
                hourly-rounds,P00001,ENGAGED,2021-03-01,day,,,,
                hourly-rounds,P00002,DECLINED,2021-04-01,day,no-funding,,,
                """);

        assertThat(counts(plan)).isEqualTo(Map.of(RowOutcome.ADDED, 3));
        assertThat(stages(of(0))).containsExactly(ENGAGED, LIVE);
        assertThat(of(0).latest().claim().enteredBy()).isEqualTo("A. Okafor");
        assertThat(of(0).champion()).isEqualTo("Not named");
        assertThat(of(1).latest().claim().reason()).isEqualTo(Reason.NO_FUNDING);
        assertThat(programmes.targets(programme.id(), LocalDate.of(2021, 3, 1)))
                .containsExactlyInAnyOrderElementsOf(sites.subList(0, 2));
    }

    @Test
    void changesNothingWhenItOnlyCompares() {
        var plan = imports.plan(
                programme,
                table(HEADER + "hourly-rounds,P00001,LIVE,2021-07-01,day,,,,\n"),
                mapping(HEADER + "x"),
                by());

        assertThat(counts(plan)).isEqualTo(Map.of(RowOutcome.ADDED, 1));
        assertThat(adoptions.ofSite(sites.getFirst(), ADMINISTRATOR)).isEmpty();
        assertThat(programmes.targets(programme.id(), programmes.today())).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        var rows = """
                hourly-rounds,P00001,ENGAGED,2021-03-01,day,,,,
                hourly-rounds,P00001,LIVE,2021-07-01,day,,,,
                hourly-rounds,P00002,PLAN,2030-01-01,day,,,,
                hourly-rounds,P00003,LIVE,,day,,,,
                """;
        apply(rows);
        var before = imports.export(programme, ADMINISTRATOR);

        var second = apply(rows);

        assertThat(counts(second)).isEqualTo(Map.of(RowOutcome.UNCHANGED, 4));
        assertThat(second.changesNothing()).isTrue();
        assertThat(imports.export(programme, ADMINISTRATOR)).isEqualTo(before);
    }

    @Test
    void readsItsOwnExportAsUnchanged() {
        var sites = programmeGiven.targets(programme, 3);
        var lapsed = given.at(programme, sites.get(0), LIVE);
        given.moved(lapsed.id(), claim(LAPSED, "2022-01-01").because(Reason.OTHER, "Nobody, \"nobody\"\nleft"));
        given.at(programme, sites.get(1), COMMITTED);

        assertThat(counts(apply(exported(programme)))).isEqualTo(Map.of(RowOutcome.UNCHANGED, 9));
    }

    @Test
    void carriesAnExportOverToAnotherProgramme() {
        var sites = programmeGiven.targets(programme, 2);
        var lapsed = given.at(programme, sites.get(0), LIVE);
        given.moved(lapsed.id(), claim(LAPSED, "2022-01-01").because(Reason.OTHER, "Nobody left"));
        given.at(programme, sites.get(1), COMMITTED);
        var rows = exported(programme);
        var other = programmeGiven.approved("other", improvement);

        var text = HEADER + rows;
        imports.apply(other, table(text), mapping(text), false, by());

        assertThat(exported(other)).isEqualTo(rows);
    }

    @Test
    void namesTheLineOfEveryRefusedRowAndRecordsNothing() {
        var rows = """
                hourly-rounds,P00001,LIVE,2021-07-01,day,,,,
                hourly-rounds,P99999,LIVE,2021-07-01,day,,,,
                hourly-rounds,P00002,LIVE,2999-07-01,day,,,,
                hourly-rounds,P00002,AWAKE,2021-07-01,day,,,,
                hourly-rounds,P00002,DECLINED,2021-07-01,day,,,,
                hourly-rounds,P00002,ENGAGED,31/02/2021,day,,,,
                hourly-rounds,P00002,ENGAGED,1989-07-01,day,,,,
                hourly-rounds,,ENGAGED,2021-07-01,day,,,,
                """;
        var plan = imports.plan(programme, table(HEADER + rows), mapping(HEADER + rows), by());

        assertThat(plan.rows())
                .filteredOn(row -> row.outcome() == RowOutcome.REFUSED)
                .extracting(PlannedRow::line)
                .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> apply(rows))
                .withMessage("Nothing was recorded: 7 rows are refused");
        assertThat(adoptions.ofSite(sites.getFirst(), ADMINISTRATOR)).isEmpty();
    }

    @Test
    void leavesRefusedRowsAsideWhenAskedTo() {
        var text = HEADER + """
                hourly-rounds,P00001,LIVE,2021-07-01,day,,,,
                hourly-rounds,P99999,LIVE,2021-07-01,day,,,,
                """;

        var plan = imports.apply(programme, table(text), mapping(text), true, by());

        assertThat(counts(plan)).isEqualTo(Map.of(RowOutcome.ADDED, 1, RowOutcome.REFUSED, 1));
        assertThat(of(0).stage()).isEqualTo(LIVE);
    }

    @Test
    void readsMonthsAndQuarters() {
        apply("""
                hourly-rounds,P00001,ENGAGED,2021-02,,,,,
                hourly-rounds,P00001,LIVE,2021-Q3,,,,,
                hourly-rounds,P00002,ENGAGED,2021-02-17,month,,,,
                """);

        var first = of(0).history().standing();
        assertThat(first.getFirst().claim().date()).isEqualTo("2021-02-01");
        assertThat(first.getFirst().claim().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(first.getLast().claim().date()).isEqualTo("2021-07-01");
        assertThat(first.getLast().claim().precision()).isEqualTo(DatePrecision.QUARTER);
        assertThat(of(1).latest().claim().date()).isEqualTo("2021-02-01");
    }

    @Test
    void takesAPlanForAPlan() {
        apply("hourly-rounds,P00001,PLAN,2030-01-01,day,,,,\n");

        assertThat(of(0).stage()).isEqualTo(IDENTIFIED);
        assertThat(of(0).planned()).isEqualTo(Map.of(LIVE, LocalDate.of(2030, 1, 1)));
    }

    @Test
    void leavesRowsOfOtherImprovementsOut() {
        var plan = apply("""
                HOURLY-ROUNDS,P00001,ENGAGED,2021-07-01,day,,,,
                another,P00002,ENGAGED,2021-07-01,day,,,,
                """);

        assertThat(counts(plan)).isEqualTo(Map.of(RowOutcome.ADDED, 1, RowOutcome.LEFT_OUT, 1));
        assertThat(adoptions.ofSite(sites.get(1), ADMINISTRATOR)).isEmpty();
    }

    @Test
    void goesOnFromWhatPeopleRecorded() {
        given.at(programme, sites.getFirst(), ENGAGED);

        apply("hourly-rounds,P00001,LIVE,2021-07-01,day,,,,\n");

        assertThat(stages(of(0))).containsExactly(IDENTIFIED, ENGAGED, LIVE);
        assertThat(of(0).version()).isEqualTo(programme.version());
    }

    @Test
    void refusesARowThatGoesBack() {
        apply("hourly-rounds,P00001,LIVE,2021-07-01,day,,,,\n");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> apply("hourly-rounds,P00001,ENGAGED,2021-09-01,day,,,,\n"));
    }

    @Test
    void refusesToGoLiveBeforeTheDecision() {
        var undecided = programmeGiven.approved("undecided", improvements.shared("Not decided"));
        var text = HEADER + "not-decided,P00001,LIVE,2021-07-01,day,,,,\n";

        var plan = imports.plan(undecided, table(text), mapping(text), by());

        assertThat(plan.rows()).extracting(PlannedRow::words).containsExactly(StageRules.DECISION);
    }

    @Test
    void remembersColumnsForTheNextFileWithTheseHeaders() {
        var table = table("station,when,what\nP00001,2021-07-01,complete\n");
        var header = table.header();
        var chosen = ColumnMapping.chosen(
                AdoptionFields.ALL,
                header,
                Map.of("ods_code", "0", "stage_date", "1", "stage", "2"),
                Map.of(AdoptionFields.OWNER, "Not named", AdoptionFields.MEANS + "complete", "LIVE"));
        assertThat(imports.mapping(table).missing(AdoptionFields.ALL)).isNotEmpty();

        imports.remember(table, chosen);

        var next = table("station,when,what\nP00002,2021-08-01,complete\n");
        assertThat(imports.mapping(next)).isEqualTo(chosen);
        assertThat(counts(imports.apply(programme, next, imports.mapping(next), false, by())))
                .isEqualTo(Map.of(RowOutcome.ADDED, 1));
    }

    @Test
    void isForManagersOfTheProgramme() {
        var stranger = Optional.of(Members.managerOf(UUID.randomUUID()));
        var text = HEADER + "hourly-rounds,P00001,ENGAGED,2021-07-01,day,,,,\n";

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> imports.plan(programme, table(text), mapping(text), stranger));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> imports.export(programme, stranger.orElseThrow()));
    }

    private Adoption of(int site) {
        return adoptions.ofSite(sites.get(site), ADMINISTRATOR).getFirst();
    }

    private ImportPlan apply(String rows) {
        return imports.apply(programme, table(HEADER + rows), mapping(HEADER + rows), false, by());
    }

    private ColumnMapping mapping(String text) {
        return imports.mapping(table(text)).with(AdoptionFields.OWNER, "Not named");
    }

    private String exported(Programme from) {
        return imports.export(from, ADMINISTRATOR).stream()
                .map(row -> row.cells().stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Optional<Member> by() {
        return Optional.of(ADMINISTRATOR);
    }

    private static Table table(String text) {
        return Table.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<RowOutcome, Integer> counts(ImportPlan plan) {
        return plan.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
