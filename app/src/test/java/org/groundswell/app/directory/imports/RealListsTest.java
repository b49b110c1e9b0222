package org.groundswell.app.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.groundswell.app.DatabaseTest;
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
        System.out.println("OUT " + counts(second));
    }

    @Test
    void knowsWhichPracticesAreClosed() throws IOException {
        long t = System.nanoTime();
        var first = run("ods/epraccur_2025-11_raw.csv", "2025-11-30");
        System.out.println("OUT " + "first " + (System.nanoTime() - t) / 1e9 + first.notes());
        t = System.nanoTime();
        var again = run("ods/epraccur_2025-11_raw.csv", "2025-12-31");
        System.out.println("OUT " + "again " + (System.nanoTime() - t) / 1e9);

        assertThat(counts(first)).isEqualTo(Map.of("added", 16_685, "closed", 4_024));
        assertThat(counts(again)).isEqualTo(Map.of("unchanged", 16_685));
    }

    @Test
    void bringsNetworksAndTheirPractices() throws IOException {
        var networks = run("ods/epcn_2026-02_pcndetails.csv", "2026-02-28");
        var partners = run("ods/epcn_2026-02_pcn_core_partner_details.csv", "2026-02-28");
        System.out.println("OUT " + counts(networks) + " " + counts(partners) + partners.refused() + partners.notes());
        assertThat(counts(run("ods/epcn_2026-02_pcn_core_partner_details.csv", "2026-02-28")))
                .isEqualTo(Map.of("unchanged", 7_705));
    }

    @Test
    void bringsBranchesAndPlaces() throws IOException {
        System.out.println("OUT " + counts(run("ods/ebranchs_2017-08_raw.csv", "2017-08-31")));
        System.out.println("OUT " + counts(run("ods/icb_sub_icb_2024.csv", "2024-04-01")));
        var p = run("prescribing/openprescribing_trimethoprim_practices.csv", "2024-04-01");
        System.out.println("OUT " + counts(p) + " " + p.notes());
        System.out.println(
                "OUT " + counts(run("prescribing/openprescribing_trimethoprim_practices.csv", "2024-04-01")));
        var va = run("va/va_facilities_2022.csv", "2022-09-30");
        System.out.println("OUT " + counts(va) + " " + va.notes()
                + va.refused().stream().limit(5).toList());
    }

    private ImportResult run(String file, String asAt) throws IOException {
        var path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        return imports.runNow(
                Files.readAllBytes(path),
                path.getFileName().toString(),
                LocalDate.parse(asAt),
                NamedColumns.NONE,
                ImportMode.SKIP_REFUSED,
                Progress.NONE);
    }

    private static Map<String, Integer> counts(ImportResult result) {
        return result.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(java.util.stream.Collectors.toMap(
                        count -> count.getKey().key(), Map.Entry::getValue));
    }
}
