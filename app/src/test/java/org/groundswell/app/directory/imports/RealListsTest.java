package org.groundswell.app.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.directory.DirectoryFixtures.counts;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Published lists, where they lie beside the project; skipped, and said so, where they do not. */
@DatabaseTest
class RealListsTest {

    private static final Path DATA = Path.of("../../shared/data");

    @Autowired
    private Imports imports;

    @Test
    void followsTrustsFromOneEditionToTheNext() throws IOException {
        var first = run("ods/etr_2021-01_raw.csv", "2021-01-31");
        var second = run("ods/etr_2022-03_raw.csv", "2022-03-31");
        var again = run("ods/etr_2022-03_raw.csv", "2022-03-31");

        assertThat(counts(first)).isEqualTo(Map.of("added", 241, "closed", 2));
        assertThat(counts(second))
                .containsEntry("added", 2)
                .containsEntry("absent", 25)
                .containsEntry("renamed", 37)
                .containsEntry("moved", 213);
        assertThat(counts(again)).isEqualTo(Map.of("unchanged", 218, "absent", 25));
    }

    @Test
    void knowsWhichPracticesAreClosed() throws IOException {
        var first = run("ods/epraccur_2025-11_raw.csv", "2025-11-30");
        var again = run("ods/epraccur_2025-11_raw.csv", "2025-12-31");

        assertThat(counts(first)).isEqualTo(Map.of("added", 16_685, "closed", 4_024));
        assertThat(counts(again)).isEqualTo(Map.of("unchanged", 16_685));
    }

    @Test
    void bringsNetworksAndTheirPractices() throws IOException {
        var networks = run("ods/epcn_2026-02_pcndetails.csv", "2026-02-28");
        var partners = run("ods/epcn_2026-02_pcn_core_partner_details.csv", "2026-02-28");
        var again = run("ods/epcn_2026-02_pcn_core_partner_details.csv", "2026-02-28");

        assertThat(counts(networks)).isEqualTo(Map.of("added", 1_366, "closed", 81));
        assertThat(counts(partners)).isEqualTo(Map.of("added", 7_705, "closed", 1_481));
        assertThat(counts(again)).isEqualTo(Map.of("unchanged", 7_705));
    }

    @Test
    void bringsBranchesPlacesAndSites() throws IOException {
        assertThat(counts(run("ods/ebranchs_2017-08_raw.csv", "2017-08-31")))
                .isEqualTo(Map.of("added", 2_702, "closed", 87));
        assertThat(counts(run("ods/icb_sub_icb_2024.csv", "2024-04-01"))).isEqualTo(Map.of("added", 106));
        assertThat(counts(run("prescribing/openprescribing_trimethoprim_practices.csv", "2024-04-01")))
                .isEqualTo(Map.of("added", 7_679));
        assertThat(counts(run("prescribing/openprescribing_trimethoprim_practices.csv", "2024-04-01")))
                .isEqualTo(Map.of("unchanged", 7_679));
    }

    @Test
    void readsAmericanFacilitiesWhenToldHowTheirDatesAreWritten() throws IOException {
        var columns = new NamedColumns(
                Map.of(),
                Map.of(
                        ColumnMapping.DATES,
                        "MONTH_FIRST",
                        SiteListFields.SCHEME,
                        "VA",
                        SiteListFields.TYPE,
                        "VA_FACILITY"));

        var facilities = run("va/va_facilities_2022.csv", "2022-09-30", columns);

        assertThat(facilities.refused()).isEmpty();
        assertThat(facilities.count(ChangeKind.ADDED)).isEqualTo(1_593);
        assertThat(facilities.count(ChangeKind.CLOSED))
                .as("187 active facilities were deactivated on 1/1/1900, says the spreadsheet: never")
                .isZero();
    }

    @Test
    void readsTheFirstColumnBehindAByteOrderMark() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> run("ods/nhs_hospitals_2018_utf8_bom.csv", "2018-12-31"))
                .withMessageContaining("Its columns are: OrganisationName, Address1");
    }

    private ImportResult run(String file, String asAt) throws IOException {
        return run(file, asAt, NamedColumns.NONE);
    }

    private ImportResult run(String file, String asAt, NamedColumns columns) throws IOException {
        var path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        return imports.runNow(
                Files.readAllBytes(path),
                path.getFileName().toString(),
                LocalDate.parse(asAt),
                columns,
                ImportMode.SKIP_REFUSED,
                Progress.NONE);
    }
}
