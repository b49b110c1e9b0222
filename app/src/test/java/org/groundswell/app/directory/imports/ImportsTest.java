package org.groundswell.app.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.directory.DirectoryFixtures.bring;
import static org.groundswell.app.directory.DirectoryFixtures.counts;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.SiteSearch;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ImportsTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void countsEachRowByWhatItDoes() {
        bring(
                imports,
                new OdsFile()
                        .practice("Z10001", "ELM")
                        .practice("Z10002", "ASH")
                        .practice("Z10003", "OAK")
                        .practice("Z10004", "YEW")
                        .practice("Z10005", "FIR")
                        .closedOn("20200630")
                        .practice("Z10006", "BOX")
                        .practice("Z10009", "GONE"),
                "2021-01-31");

        var second = bring(
                imports,
                new OdsFile()
                        .practice("Z10001", "ELM SURGERY")
                        .with(OdsFile.ICB, "QB2")
                        .practice("Z10002", "ASH")
                        .closedOn("20210930")
                        .practice("Z10003", "OAK")
                        .practice("Z10004", "YEW")
                        .with(OdsFile.ADDRESS, "2 WILLOW WAY")
                        .practice("Z10005", "FIR")
                        .practice("Z10006", "BOX")
                        .with(OdsFile.CLOSE, "20991231")
                        .practice("Z10007", "NEW")
                        .practice("Z10008", "NEW AND CLOSED")
                        .closedOn("20211231")
                        .practice("", "NAMELESS"),
                "2022-03-31");

        assertThat(counts(second))
                .containsOnly(
                        Map.entry("added", 2),
                        Map.entry("renamed", 1),
                        Map.entry("moved", 1),
                        Map.entry("closed", 2),
                        Map.entry("reopened", 1),
                        Map.entry("amended", 2),
                        Map.entry("unchanged", 1),
                        Map.entry("absent", 1),
                        Map.entry("refused", 1));
    }

    @Test
    void changesNothingWhenRepeated() {
        var file = new OdsFile()
                .practice("Z10001", "ELM")
                .practice("Z10002", "ASH")
                .closedOn("20200630");
        bring(imports, file, "2021-01-31");
        var before = everything();

        var again = bring(imports, file, "2021-01-31");

        assertThat(counts(again)).isEqualTo(Map.of("unchanged", 2));
        assertThat(everything()).isEqualTo(before);
    }

    private String everything() {
        return jdbc.sql("""
                        select concat(
                            (select string_agg(e::text, ';' order by e.id) from directory.entry e),
                            (select string_agg(n::text, ';' order by n.entry_id, from_date) from directory.entry_name n),
                            (select string_agg(s::text, ';' order by s.entry_id, from_date) from directory.entry_status s),
                            (select string_agg(l::text, ';' order by l.child_id, relation, from_date)
                               from directory.parent_link l))
                        """).query(String.class).single();
    }

    @Test
    void keepsNamesStatusesAndParentsOfEveryDate() {
        bring(imports, new OdsFile().practice("Z10001", "ELM"), "2021-01-31");
        bring(
                imports,
                new OdsFile()
                        .practice("Z10001", "ELM SURGERY")
                        .with(OdsFile.ICB, "QB2")
                        .closedOn("20220630"),
                "2022-12-31");

        var before = directory.search(as("Z10001", "2021-06-30")).rows().getFirst();
        var after = directory.search(as("Z10001", "2022-12-31")).rows().getFirst();

        assertThat(before.name()).isEqualTo("ELM");
        assertThat(before.status()).isEqualTo(EntryStatus.OPEN);
        assertThat(before.place().icbCode()).isEqualTo("QA1");
        assertThat(after.name()).isEqualTo("ELM SURGERY");
        assertThat(after.status()).isEqualTo(EntryStatus.CLOSED);
        assertThat(after.place().icbCode()).isEqualTo("QB2");
        var id = directory.get("Z10001").id();
        assertThat(directory.isOpenAt(id, LocalDate.of(1989, 1, 1))).isFalse();
        assertThat(directory.isOpenAt(id, LocalDate.of(2022, 6, 29))).isTrue();
        assertThat(directory.isOpenAt(id, LocalDate.of(2022, 6, 30))).isFalse();
    }

    private static SiteSearch as(String text, String day) {
        return new SiteSearch(text, Set.of(), Set.of(), "", LocalDate.parse(day), 1);
    }

    @Test
    void closesNothingBeforeItsDay() {
        var file = new OdsFile().practice("Z10001", "ELM").with(OdsFile.CLOSE, "20210630");

        var before = bring(imports, file, "2021-01-31");
        var after = bring(imports, file, "2021-12-31");

        assertThat(counts(before)).isEqualTo(Map.of("added", 1));
        assertThat(counts(after)).isEqualTo(Map.of("unchanged", 1));
        assertThat(directory.statusAt(directory.get("Z10001").id(), LocalDate.of(2021, 7, 1)))
                .contains(EntryStatus.CLOSED);
    }

    @Test
    void closesNothingThatANewerFileLeavesOut() {
        bring(imports, new OdsFile().practice("Z10001", "ELM").practice("Z10002", "ASH"), "2021-01-31");

        var second = bring(imports, new OdsFile().practice("Z10001", "ELM"), "2022-01-31");

        assertThat(counts(second)).isEqualTo(Map.of("unchanged", 1, "absent", 1));
        assertThat(directory.get("Z10002").status()).isEqualTo(EntryStatus.OPEN);
    }

    @Test
    void createsParentsWithoutInventingTheirNames() {
        var result = bring(imports, new OdsFile().practice("Z10001", "ELM"), "2021-01-31");

        var region = directory.get("Y01");
        assertThat(region.nameKnown()).isFalse();
        assertThat(region.type()).isEqualTo(EntryType.REGION);
        assertThat(result.notes()).anySatisfy(note -> assertThat(note).contains("name not known yet", "Y01", "QA1"));

        bring(imports, "code,name\nY01,NORTH OF NOWHERE\n", "2021-02-28", Map.of("type", "REGION"));

        assertThat(directory.get("Y01").name()).isEqualTo("NORTH OF NOWHERE");
        assertThat(directory.get("Y01").nameKnown()).isTrue();
    }

    @Test
    void refusesRowsWithTheirLineAndReason() {
        var result = bring(
                imports,
                new OdsFile()
                        .practice("Z10001", "")
                        .practice("Z10002", "ASH")
                        .with(OdsFile.OPEN, "20213101")
                        .practice("Z10003", "OAK")
                        .with(OdsFile.CLOSE, "19800101")
                        .practice("Z10004", "YEW")
                        .practice("Z10004", "OTHER YEW")
                        .practice("Z10005", "FIR")
                        .practice("Z10005", "FIR")
                        .practice("Z10006", "BOX")
                        .with(OdsFile.STATUS, "X"),
                "2021-01-31");

        assertThat(result.refused())
                .extracting(row -> row.line() + " " + row.reason())
                .containsExactly(
                        "1 The name is missing",
                        "2 Open date: “20213101” is not a day of the calendar",
                        "3 It closes before it opens (1980-01-01 before 1990-04-01)",
                        "4 The code occurs more than once with different content, first on line 4",
                        "5 The code occurs more than once with different content, first on line 4",
                        "8 The status “x” is not one of A, C, D, P, active, closed, dormant, proposed");
        assertThat(result.count(ChangeKind.ADDED)).isEqualTo(1);
        assertThat(result.notes()).anySatisfy(note -> assertThat(note).contains("1 rows repeat", "line 7"));
    }

    @Test
    void appliesNothingWhenRowsAreRefusedAndNobodySaidToSkipThem() {
        var file = new OdsFile().practice("Z10001", "ELM").practice("Z10002", "");

        var result = imports.runNow(
                file.bytes(), "list.csv", LocalDate.of(2021, 1, 31), NamedColumns.NONE, ImportMode.ALL, Progress.NONE);

        assertThat(result.applied()).isFalse();
        assertThat(directory.find("Z10001")).isEmpty();
    }

    @Test
    void changesNothingInADryRun() {
        var file = new OdsFile().practice("Z10001", "ELM");

        var result = imports.runNow(
                file.bytes(), "a.csv", LocalDate.of(2021, 1, 31), NamedColumns.NONE, ImportMode.DRY_RUN, Progress.NONE);

        assertThat(counts(result)).isEqualTo(Map.of("added", 1));
        assertThat(directory.find("Z10001")).isEmpty();
    }

    @Test
    void refusesAnOlderEditionOverANewerOne() {
        bring(imports, new OdsFile().practice("Z10001", "ELM"), "2022-03-31");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bring(imports, new OdsFile().practice("Z10001", "OLD ELM"), "2021-01-31"))
                .withMessageContaining("2021-01-31")
                .withMessageContaining("2022-03-31");
    }

    @Test
    void refusesAListAsAtADayToCome() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bring(imports, new OdsFile().practice("Z10001", "ELM"), "2999-01-01"))
                .withMessageContaining("not in the future");
    }

    @Test
    void readsOlderFilesOf24Columns() {
        var file = """
                Z1A,NOWHERE HEALTH NHS TRUST,Y55,Q77,THE MANOR,HILL ROAD,,UPTON,SHIRE,ZZ9 9ZZ,20110701,,,,,,,,,,,0,,F
                Z1B,ELSEWHERE NHS TRUST,Y55,Q77,OLD HALL,,,UPTON,SHIRE,ZZ9 9ZY,20110701,20150831,,,,,,,,,,0,,F
                """;

        var result = bring(imports, file, "2021-01-31", Map.of());

        assertThat(result.format()).isEqualTo(ListFormat.ETR);
        assertThat(counts(result)).isEqualTo(Map.of("added", 2, "closed", 1));
        assertThat(directory.get("Z1A").type()).isEqualTo(EntryType.TRUST);
    }

    @Test
    void readsHospitalFilesInLatin1() {
        var file = """
                OrganisationID¬OrganisationCode¬OrganisationName¬Address1¬City¬Postcode¬Latitude¬Longitude¬ParentODSCode\r
                17970¬NZ401¬Café Élan Community Hospital¬1 High St¬Upton¬ZZ1 1AA¬51.4¬-2.8¬Z1A\r
                """;

        var result = bring(imports, file.getBytes(Charset.forName("windows-1252")), "2018-01-31", NamedColumns.NONE);

        assertThat(counts(result)).isEqualTo(Map.of("added", 1));
        assertThat(result.notes().getFirst()).contains("Windows-1252");
        var hospital = directory.get("NZ401");
        assertThat(hospital.name()).isEqualTo("Café Élan Community Hospital");
        assertThat(hospital.latitude()).isEqualTo(51.4);
        assertThat(hospital.town()).isEqualTo("Upton");
    }

    @Test
    void refusesAListWithoutCodes() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bring(
                        imports, "\ufeffOrganisationName,Postcode\nElm Hospital,ZZ1 1AA\n", "2018-01-31", Map.of()))
                .withMessageContaining("No column")
                .withMessageContaining("OrganisationName, Postcode");
    }

    @Test
    void keepsAttributesWithTheirDates() {
        bring(imports, "code,name,list_size,imd\nZ10001,ELM,4000,NA\n", "2021-01-31", Map.of("type", "GP_PRACTICE"));

        var second = bring(imports, "code,name,list_size,imd\nZ10001,ELM,4100.5,20.5\n", "2022-01-31", Map.of());

        assertThat(counts(second)).isEqualTo(Map.of("amended", 1));
        assertThat(directory.history("Z10001").attributes())
                .extracting(dated -> dated.value().name() + " " + dated.value().value() + " " + dated.from())
                .containsExactly("imd_score 20.5 2022-01-31", "size 4000 2021-01-31", "size 4100.5 2022-01-31");
    }

    @Test
    void leavesOtherDetailsAloneWhereAListSaysNothing() {
        bring(imports, new OdsFile().practice("Z10001", "ELM"), "2021-01-31");

        var result = bring(imports, "code,list_size\nZ10001,4000\n", "2021-06-30", Map.of());

        assertThat(counts(result)).isEqualTo(Map.of("amended", 1));
        var practice = directory.get("Z10001");
        assertThat(practice.name()).isEqualTo("ELM");
        assertThat(practice.type()).isEqualTo(EntryType.GP_PRACTICE);
        assertThat(practice.place().icbCode()).isEqualTo("QA1");
    }
}
