package org.groundswell.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.groundswell.app.OtherJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the data when the program that holds them is killed while it writes. */
@EnabledOnOs(OS.LINUX)
class KilledTest {

    private static final String SOME_ROWS = "committed 200";

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasCommitted() throws Exception {
        try (var writer = startWriter()) {
            writer.awaitLine(SOME_ROWS);
            var server = serverProcess();

            writer.kill();

            awaitEnd(server);
            startsAgainWithAllRows(lastOf(writer));
        }
    }

    @Test
    void losesNothingWhenStartedAgainAtOnce() throws Exception {
        try (var writer = startWriter()) {
            writer.awaitLine(SOME_ROWS);

            writer.kill();

            startsAgainWithAllRows(lastOf(writer));
        }
    }

    @Test
    void refusesASecondProcessOnTheSameFolder() throws Exception {
        try (var writer = startWriter();
                var second = startSecondAfter(writer)) {
            assertThat(second.printed()).contains("Another Groundswell is running on the folder " + home());
            assertThat(second.exitCode()).isEqualTo(1);
        }
    }

    /** The build may run as root, which PostgreSQL treats unlike everybody else. */
    @Test
    void losesNothingForAnOrdinaryUserEither() throws Exception {
        assumeTrue((int) Files.getAttribute(folder, "unix:uid") == 0, "only root can become another user");
        Files.setAttribute(folder, "unix:uid", OtherJava.NOBODY, LinkOption.NOFOLLOW_LINKS);
        var classPath = readableClassPath();
        try (var writer = startWriterAsNobody(classPath)) {
            writer.awaitLine(SOME_ROWS);
            var server = serverProcess();

            writer.kill();

            awaitEnd(server);
            long last = lastOf(writer);
            try (var again = startWriterAsNobody(classPath)) {
                var number = again.awaitLine("committed ");
                assertThat(numberIn(number)).isGreaterThan(last);
                assertThat(Files.getAttribute(home().resolve("postgres"), "unix:uid"))
                        .isEqualTo(OtherJava.NOBODY);
                again.kill();
            }
        }
    }

    private OtherJava startSecondAfter(OtherJava writer) throws IOException {
        writer.awaitLine(SOME_ROWS);
        return startWriter();
    }

    private OtherJava startWriter() {
        var programs = Path.of("target").toAbsolutePath();
        return OtherJava.start(folder, Map.of(), Writer.class, programs.toString(), home().toString());
    }

    /** With programs of its own too: whoever runs the build need not let others into its folder. */
    private OtherJava startWriterAsNobody(String classPath) {
        return OtherJava.startAsNobody(folder, classPath, Writer.class, folder.toString(), home().toString());
    }

    private Path home() {
        return folder.resolve("home");
    }

    private void startsAgainWithAllRows(long last) throws SQLException {
        try (var again = EmbeddedPostgres.start(EmbeddedPostgresSettings.forTests(Path.of("target"), home()))) {
            var found = EmbeddedPostgresTest.ask(
                    again.connection(), "select count(*) from written where number <= " + last);
            assertThat(found).isEqualTo(Long.toString(last));
        }
    }

    /** The last number that the killed program has reported as committed. */
    private static long lastOf(OtherJava killed) throws IOException, InterruptedException, TimeoutException {
        return killed.printed()
                .lines()
                .filter(line -> line.startsWith("committed "))
                .mapToLong(KilledTest::numberIn)
                .max()
                .orElseThrow();
    }

    private static long numberIn(String line) {
        return Long.parseLong(line.substring("committed ".length()));
    }

    private ProcessHandle serverProcess() throws IOException {
        var number =
                Files.readAllLines(home().resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    /** A clean end removes the file; a zombie that nobody buries may stay in the list of processes. */
    private void awaitEnd(ProcessHandle server) throws InterruptedException {
        var file = home().resolve("postgres/postmaster.pid");
        for (int tenths = 0; Files.exists(file) && tenths < 300; tenths++) {
            Thread.sleep(100);
        }
        assertThat(file)
                .as("PostgreSQL (process %d) ends with the program that started it", server.pid())
                .doesNotExist();
    }

    private String readableClassPath() throws IOException, URISyntaxException {
        var copies = Files.createTempDirectory(folder, "classes-");
        Files.setPosixFilePermissions(copies, PosixFilePermissions.fromString("rwxr-xr-x"));
        return OtherJava.copiedClassPath(
                copies,
                List.of(
                        placeOf(Writer.class),
                        placeOf(EmbeddedPostgres.class),
                        placeOf(org.postgresql.Driver.class),
                        placeOf(org.apache.commons.compress.archivers.tar.TarArchiveEntry.class),
                        placeOf(org.apache.commons.io.IOUtils.class),
                        placeOf(org.apache.commons.lang3.StringUtils.class),
                        placeOf(org.tukaani.xz.XZInputStream.class),
                        placeOfArchive()));
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Path placeOfArchive() {
        var archive = PostgresPrograms.archiveOf(System.getProperty("os.name"), System.getProperty("os.arch"));
        var inJar = String.valueOf(KilledTest.class.getResource("/" + archive));
        return Path.of(inJar.substring("jar:file:".length(), inJar.indexOf('!')));
    }
}
