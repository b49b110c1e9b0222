package org.groundswell.app.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.directory.imports.ImportingProgram.ADMINISTRATOR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.groundswell.app.OtherJava;
import org.groundswell.app.TestDatabase;
import org.groundswell.app.directory.OdsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an import when the product is killed in the middle of it. */
class ImportKilledTest {

    private static final int ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void leavesNothingHalfDoneAndCanBeRunAgain() throws Exception {
        var file = Files.write(folder.resolve("list.csv"), list().bytes());
        var database = TestDatabase.migrated();
        ImportId id;
        try (var killed = OtherJava.start(
                folder,
                Map.of(),
                ImportingProgram.class,
                database.url(),
                database.user(),
                database.password(),
                file.toString())) {
            id = ImportId.of(killed.awaitLine("writing ").substring("writing ".length()));
            killed.kill();
        }

        try (var next = ImportingProgram.start(database.url(), database.user(), database.password())) {
            var imports = next.getBean(Imports.class);
            var jobs = next.getBean(ImportJobs.class);
            var jdbc = next.getBean(JdbcClient.class);
            await(() -> {
                jobs.markIfInterrupted(id);
                return imports.get(id, ADMINISTRATOR).state() == ImportState.INTERRUPTED;
            });
            assertThat(entries(jdbc)).isZero();
            assertThat(jdbc.sql("select count(*) from directory.parent_link")
                            .query(Integer.class)
                            .single())
                    .isZero();

            imports.compareAgain(id, ADMINISTRATOR);
            jobs.compare(id);
            await(() -> imports.get(id, ADMINISTRATOR).state() == ImportState.REVIEW);
            imports.queueApplying(id, false, ADMINISTRATOR);
            jobs.apply(id);
            await(() -> imports.get(id, ADMINISTRATOR).state() == ImportState.APPLIED);

            assertThat(entries(jdbc)).isEqualTo(ROWS);
        }
    }

    private static OdsFile list() {
        var file = new OdsFile();
        for (int i = 0; i < ROWS; i++) {
            file.practice("Z%05d".formatted(i), "PRACTICE " + i);
        }
        return file;
    }

    private static int entries(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from directory.entry where type = 'GP_PRACTICE'")
                .query(Integer.class)
                .single();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("still waiting").isBefore(until);
            Thread.sleep(50);
        }
    }
}
