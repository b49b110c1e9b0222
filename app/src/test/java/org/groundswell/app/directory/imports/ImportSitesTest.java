package org.groundswell.app.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.OdsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ImportSitesTest {

    @Autowired
    private ImportSites command;

    @Autowired
    private Directory directory;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsCountsAsJson() throws IOException {
        int code = run(
                new OdsFile()
                        .practice("Z10001", "ELM")
                        .practice("Z10002", "ASH")
                        .closedOn("20200630"),
                "--as-at",
                "2021-01-31",
                "--json");

        assertThat(code).isZero();
        assertThat(text(out))
                .isEqualToIgnoringNewLines("{\"added\":2,\"renamed\":0,\"moved\":0,\"closed\":1,\"reopened\":0,"
                        + "\"unchanged\":0,\"refused\":0,\"amended\":0,\"absent\":0}");
        assertThat(directory.find("Z10001")).isPresent();
    }

    @Test
    void failsAndChangesNothingWhenRowsAreRefused() throws IOException {
        int code = run(new OdsFile().practice("Z10001", "ELM").practice("Z10002", ""), "--as-at", "2021-01-31");

        assertThat(code).isEqualTo(1);
        assertThat(text(out)).containsPattern("refused +1");
        assertThat(text(err)).contains("line 2: Z10002: The name is missing", "Nothing was changed");
        assertThat(directory.find("Z10001")).isEmpty();
    }

    @Test
    void leavesRefusedRowsOutWhenToldTo() throws IOException {
        int code = run(
                new OdsFile().practice("Z10001", "ELM").practice("Z10002", ""),
                "--skip-refused",
                "--as-at",
                "2021-01-31");

        assertThat(code).isZero();
        assertThat(directory.find("Z10001")).isPresent();
    }

    @Test
    void changesNothingInADryRun() throws IOException {
        int code = run(new OdsFile().practice("Z10001", "ELM"), "--dry-run", "--as-at", "2021-01-31");

        assertThat(code).isZero();
        assertThat(text(out)).containsPattern("added +1");
        assertThat(directory.find("Z10001")).isEmpty();
    }

    @Test
    void takesColumnsByName() throws IOException {
        var file = Files.writeString(folder.resolve("own.csv"), "ref,called,opened\nS1,ELM,03/31/2020\n");

        int code = command.run(
                List.of(
                        file.toString(),
                        "--map",
                        "code=ref",
                        "--map",
                        "name=called",
                        "--scheme",
                        "OWN",
                        "--type",
                        "hospital",
                        "--month-first"),
                stream(out),
                stream(err));

        assertThat(text(err)).contains("A list of sites with column names");
        assertThat(code).isZero();
        assertThat(directory.find("OWN", "S1")).isPresent();
    }

    @Test
    void explainsWrongUse() {
        assertThat(command.run(List.of("--as-at", "31.1.2021", "x.csv"), stream(out), stream(err)))
                .isEqualTo(2);
        assertThat(command.run(List.of(), stream(out), stream(err))).isEqualTo(2);
        assertThat(command.run(List.of("no-such-file.csv"), stream(out), stream(err)))
                .isEqualTo(2);
        assertThat(text(err)).contains("Write the date after --as-at as 2025-11-30", "Usage:", "There is no file");
    }

    private int run(OdsFile list, String... options) throws IOException {
        var file = Files.write(folder.resolve("list.csv"), list.bytes());
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        return command.run(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
