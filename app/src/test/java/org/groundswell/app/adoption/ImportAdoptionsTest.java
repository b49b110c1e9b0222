package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.groundswell.app.CommittedTest;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** As a scheduled job runs it, in transactions of its own; what it leaves behind goes with the database. */
@CommittedTest
class ImportAdoptionsTest {

    private static final String ROWS = """
            ods_code,stage,stage_date
            P00001,LIVE,2021-07-01
            P00002,ENGAGED,2021-Q2
            """;
    private static final AtomicInteger CODES = new AtomicInteger();

    @Autowired
    ImportAdoptions command;

    @Autowired
    AdoptionImports imports;

    @Autowired
    ProgrammeFixtures given;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Programme programme;

    @BeforeEach
    void aProgrammeAndTwoPractices() {
        programme = given.approved("loaded-" + CODES.incrementAndGet());
        given.practices(2);
    }

    @Test
    void recordsAndPrintsTheCounts() throws IOException {
        int code = run(ROWS, "--owner", "Not named");

        assertThat(code).isZero();
        assertThat(printed(out)).isEqualTo("""
                added 2
                planned 0
                target 0
                unchanged 0
                left_out 0
                refused 0
                """);
        assertThat(recorded()).isEqualTo(2);
    }

    @Test
    void printsJsonForPrograms() throws IOException {
        run(ROWS, "--owner", "Not named", "--json");

        assertThat(printed(out))
                .isEqualTo("{\"added\":2,\"planned\":0,\"target\":0,\"unchanged\":0,\"left_out\":0,\"refused\":0}\n");
    }

    @Test
    void recordsNothingInADryRun() throws IOException {
        int code = run(ROWS, "--owner", "Not named", "--dry-run");

        assertThat(code).isZero();
        assertThat(printed(out)).startsWith("added 2\n");
        assertThat(recorded()).isZero();
    }

    @Test
    void recordsNothingWhenARowIsRefused() throws IOException {
        int code = run(ROWS + "P99999,ENGAGED,2021-07-01\n", "--owner", "Not named");

        assertThat(code).isEqualTo(1);
        assertThat(printed(err)).contains("line 4: ").endsWith("Nothing was recorded.\n");
        assertThat(recorded()).isZero();
    }

    @Test
    void recordsTheRestWhenToldTo() throws IOException {
        int code = run(ROWS + "P99999,ENGAGED,2021-07-01\n", "--owner", "Not named", "--skip-refused");

        assertThat(code).isZero();
        assertThat(printed(err)).endsWith("1 rows were left aside.\n");
        assertThat(recorded()).isEqualTo(2);
    }

    @Test
    void saysWhatItDoesNotUnderstand() throws IOException {
        assertThat(run(ROWS, "--quickly")).isEqualTo(2);
        assertThat(run(ROWS, "--tier")).isEqualTo(2);
        assertThat(command.run(List.of(), print(out), print(err))).isEqualTo(2);
        assertThat(printed(err))
                .contains("Not understood: --quickly", "--tier needs a value", "Usage: import adoptions");
    }

    @Test
    void saysThatThereIsNoSuchProgrammeOrFile() {
        assertThat(command.run(List.of("none.csv", "--programme", "nowhere"), print(out), print(err)))
                .isEqualTo(1);
        assertThat(command.run(List.of("none.csv", "--programme", programme.code()), print(out), print(err)))
                .isEqualTo(1);
        assertThat(printed(err)).isEqualTo("No programme has the code nowhere\nThe file cannot be read: none.csv\n");
    }

    private int run(String content, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("adoptions.csv"), content);
        var arguments = Stream.concat(Stream.of(file.toString(), "--programme", programme.code()), Stream.of(options))
                .toList();
        return command.run(arguments, print(out), print(err));
    }

    private int recorded() {
        return imports.export(programme, ADMINISTRATOR).size();
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream what) {
        return what.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
