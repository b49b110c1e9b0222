package org.groundswell.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target");

    /** Of a database that is created once and used by all tests that leave it as good as they find it. */
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    EmbeddedPostgresSettings settings;
    EmbeddedPostgresSettings fresh;

    @BeforeEach
    void choose() {
        settings = EmbeddedPostgresSettings.forTests(PROGRAMS, shared.resolve("home"));
        fresh = EmbeddedPostgresSettings.forTests(PROGRAMS, folder.resolve("home"));
    }

    @Test
    void keepsItsDataBetweenRuns() throws SQLException {
        try (var first = EmbeddedPostgres.start(settings)) {
            execute(first.connection(), "create table kept as select 42 as answer");
        }

        try (var second = EmbeddedPostgres.start(settings)) {
            assertThat(ask(second.connection(), "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void isSafeAndReachableFromThisMachineAlone() throws SQLException, IOException {
        var durable =
                new EmbeddedPostgresSettings(PROGRAMS, settings.home(), EmbeddedPostgresSettings.Durability.ON_DISK);
        try (var postgres = EmbeddedPostgres.start(durable)) {
            var connection = postgres.connection();

            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "show unix_socket_directories")).isEmpty();
            assertThat(ask(connection, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(permissions("password")).isEqualTo("rw-------");
            assertThat(permissions("")).isEqualTo("rwx------");
            assertThat(connection.toString()).doesNotContain(connection.password());
        }
    }

    @Test
    void letsNobodyInWithAWrongPassword() {
        try (var postgres = EmbeddedPostgres.start(settings)) {
            var connection = postgres.connection();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> new DatabaseConnection(connection.url(), connection.user(), "guessed")
                            .open()
                            .close())
                    .extracting(SQLException::getSQLState)
                    .isEqualTo("28P01");
        }
    }

    @Test
    void knowsLettersBeyondEnglish() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(settings)) {
            var connection = postgres.connection();
            execute(connection, "create extension pg_trgm; create extension unaccent; create extension btree_gist");

            assertThat(ask(connection, "select lower('ÉCOLE ŁÓDŹ')")).isEqualTo("école łódź");
            assertThat(ask(connection, "select similarity('YSBYTY MÔN', 'ysbyty môn')"))
                    .isEqualTo("1");
            assertThat(ask(connection, "select unaccent('Môn')")).isEqualTo("Mon");
            assertThat(ask(connection, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void refusesASecondOnTheSameFolder() {
        try (var first = EmbeddedPostgres.start(settings)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(settings))
                    .withMessageStartingWith("Another Groundswell is running on the folder " + settings.home());
            assertThat(first.connection().url()).contains("127.0.0.1");
        }
    }

    @Test
    void isJoinedByACommandAndGoesOnAfterwards() throws SQLException {
        try (var running = EmbeddedPostgres.start(settings)) {
            execute(running.connection(), "create table shared as select 42 as answer");

            try (var joined = EmbeddedPostgres.startOrJoin(settings)) {
                assertThat(ask(joined.connection(), "select answer from shared"))
                        .isEqualTo("42");
            }

            assertThat(ask(running.connection(), "select answer from shared")).isEqualTo("42");
        }
    }

    @Test
    void isStartedByACommandWhenNoneIsRunning() throws SQLException {
        try (var started = EmbeddedPostgres.startOrJoin(settings)) {
            assertThat(ask(started.connection(), "select 42")).isEqualTo("42");
        }

        assertThat(shared.resolve("home/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void isOfTheVersionThatTheCodeNames() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(settings)) {
            assertThat(PostgresPrograms.VERSION).startsWith(ask(postgres.connection(), "show server_version") + ".");
        }
    }

    @Test
    void refusesDataOfAnotherVersion() throws IOException {
        EmbeddedPostgres.start(fresh).close();
        Files.writeString(folder.resolve("home/postgres/PG_VERSION"), "17\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(fresh))
                .withMessageContaining("were written by PostgreSQL 17 and this Groundswell brings 18");
    }

    @Test
    void endsAServerThatOutlivedItsGroundswell() throws SQLException, IOException {
        EmbeddedPostgres.start(settings).close();
        var cluster = new PostgresCluster(
                settings.home(), PostgresPrograms.unpackedIn(settings.programs()), ServerUser.of(settings.home()));
        var options = List.of(
                "start",
                "--silent",
                "--pgdata=" + cluster.data(),
                "--log=" + cluster.data().resolve("log"),
                "--options=-c unix_socket_directories= -c port=" + PostgresServer.freePort());
        cluster.runToItsEnd(cluster.user().run(cluster.programs().control(), options), "start");

        try (var postgres = EmbeddedPostgres.start(settings)) {
            assertThat(ask(postgres.connection(), "select 42")).isEqualTo("42");
        }
    }

    @Test
    void startsWhenTheNumberOfItsProcessBelongsToAnotherNow() throws SQLException, IOException {
        EmbeddedPostgres.start(settings).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    shared.resolve("home/postgres/postmaster.pid"),
                    stranger.pid() + "\n" + shared.resolve("home/postgres")
                            + "\n1700000000\n1\n\n127.0.0.1\n\nready\n");

            try (var postgres = EmbeddedPostgres.start(settings)) {
                assertThat(ask(postgres.connection(), "select 42")).isEqualTo("42");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void beginsAgainWhereItsCreationWasCutShort() throws SQLException, IOException {
        Files.createDirectories(folder.resolve("home/postgres.unfinished/base"));
        Files.writeString(folder.resolve("home/postgres.unfinished/PG_VERSION"), "18\n");

        try (var postgres = EmbeddedPostgres.start(fresh)) {
            assertThat(ask(postgres.connection(), "select 42")).isEqualTo("42");
        }
        assertThat(folder.resolve("home/postgres.unfinished")).doesNotExist();
    }

    @Test
    void saysSoWhenTheFolderIsAFile() throws IOException {
        Files.writeString(folder.resolve("home"), "not a folder");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(fresh))
                .withMessage("The folder %s cannot be written: choose another with --data, or give yourself the right "
                                .formatted(folder.resolve("home"))
                        + "to write there.");
    }

    @Test
    void knowsTheArchiveOfEverySystem() {
        assertThat(PostgresPrograms.archiveOf("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(PostgresPrograms.archiveOf("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(PostgresPrograms.archiveOf("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
        assertThat(PostgresPrograms.archiveOf("Mac OS X", "x86_64")).isEqualTo("postgres-darwin-x86_64.txz");
        assertThat(PostgresPrograms.archiveOf("Windows 11", "amd64")).isEqualTo("postgres-windows-x86_64.txz");
        for (var archive :
                List.of("linux-x86_64", "linux-arm_64", "darwin-x86_64", "darwin-arm_64", "windows-x86_64")) {
            assertThat(getClass().getResource("/postgres-" + archive + ".txz"))
                    .as(archive)
                    .isNotNull();
        }
    }

    private String permissions(String file) throws IOException {
        var path = settings.home().resolve(file);
        assumeTrue(Folders.knowsPermissions(path), "this system knows no such permissions");
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static void execute(DatabaseConnection where, String sql) throws SQLException {
        try (var connection = where.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(DatabaseConnection where, String sql) throws SQLException {
        try (var connection = where.open();
                var statement = connection.createStatement()) {
            var answer = statement.executeQuery(sql);
            answer.next();
            return answer.getString(1);
        }
    }
}
