package org.groundswell.app.directory.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.tabular.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows a second of an import beside plain COPY of the same rows, printed for docs/performance.md; asserts nothing. */
@DatabaseTest
@Tag("measurement")
@EnabledIfSystemProperty(named = "groundswell.measure", matches = "true", disabledReason = "-Dgroundswell.measure=true")
class ImportSpeedTest {

    private static final Path LIST = Path.of("../../shared/data/ods/epraccur_2025-11_raw.csv");
    private static final int COLUMNS = 27;

    @Autowired
    private Imports imports;

    @Autowired
    private BulkCopy copy;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measuresAnImportBesidePlainCopy() throws IOException {
        assumeTrue(Files.exists(LIST), () -> "skipped: there is no " + LIST);
        var content = Files.readAllBytes(LIST);
        int rows = Table.read(content).rows().size();
        var names = new StringBuilder();
        for (int i = 1; i <= COLUMNS; i++) {
            names.append(i == 1 ? "" : ", ").append("c").append(i).append(" text");
        }
        jdbc.sql("create temporary table plain (" + names + ") on commit drop").update();

        for (int round = 1; round <= 3; round++) {
            jdbc.sql("truncate plain").update();
            long began = System.nanoTime();
            copy.into(
                    "plain",
                    Table.read(content).rows().stream().map(row -> row.cells().toArray()));
            print("plain COPY", rows, began);
        }
        run("import of a new list", content, rows, "2025-11-30");
        run("the same list again", content, rows, "2025-11-30");
        run("the same list a month later", content, rows, "2025-12-31");
    }

    private void run(String what, byte[] content, int rows, String asAt) {
        var steps = new LinkedHashMap<String, Long>();
        long began = System.nanoTime();
        imports.runNow(
                content,
                "epraccur.csv",
                LocalDate.parse(asAt),
                NamedColumns.NONE,
                ImportMode.ALL,
                (step, done, total) ->
                        steps.putIfAbsent(step + (step.equals("Writing") ? " " + done : ""), System.nanoTime()));
        print(what, rows, began);
        for (Map.Entry<String, Long> step : steps.entrySet()) {
            System.out.printf("    %-32s began after %,d ms%n", step.getKey(), (step.getValue() - began) / 1_000_000);
        }
    }

    private static void print(String what, int rows, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("MEASURED %-28s %,d rows in %.2f s: %,.0f rows/s%n", what, rows, seconds, rows / seconds);
    }
}
