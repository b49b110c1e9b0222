package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as a process of its own: how it starts, what it says when it cannot, and what a kill does to it. */
class StartTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    Path folder;

    @Test
    void servesTakesCommandsBesideAndSurvivesAKill() throws Exception {
        try (var server = groundswell(NOTHING, "--port", "0")) {
            assertThat(statusOf(addressOf(server))).isLessThan(500);
            try (var command = groundswell(NOTHING, "status")) {
                assertThat(command.printed())
                        .contains("Database groundswell on PostgreSQL 18")
                        .containsPattern("Schema   \\d{3}\\R");
                assertThat(command.exitCode()).isZero();
            }
            try (var second = groundswell(NOTHING, "--port", "0")) {
                assertThat(second.printed())
                        .isEqualTo("Another Groundswell is running on the folder " + folder.resolve("data/live")
                                + ": stop it, or choose another folder with --data.");
                assertThat(second.exitCode()).isEqualTo(1);
            }

            server.kill();
        }

        try (var again = groundswell(NOTHING, "--port", "0")) {
            assertThat(statusOf(addressOf(again))).isLessThan(500);
            again.interrupt();
        }
        assertThat(folder.resolve("data/live/postgres/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("data/live/postgres.log")).content().contains("database system is shut down");
        assertThat(folder.resolve("data/demo")).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var server = groundswell(NOTHING, "--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(server.printed())
                    .isEqualTo("Port %d of 127.0.0.1 cannot be used (Address already in use): stop the program that "
                                    .formatted(taken.getLocalPort())
                            + "uses it, or choose another with --port.");
            assertThat(server.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void saysInOneSentenceThatTheFolderIsNotWritable() throws Exception {
        Files.writeString(folder.resolve("data"), "in the way");

        try (var server = groundswell(NOTHING, "--port", "0")) {
            assertThat(server.printed())
                    .isEqualTo("The folder %s cannot be written: choose another with --data, or give yourself the "
                                    .formatted(folder.resolve("data/live"))
                            + "right to write there.");
            assertThat(server.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void saysInOneSentenceThatThePasswordIsWrong() throws Exception {
        var database = TestDatabase.empty();
        var environment = Map.of(
                "GROUNDSWELL_DATABASE_URL", database.url(),
                "GROUNDSWELL_DATABASE_USER", database.user(),
                "GROUNDSWELL_DATABASE_PASSWORD", "guessed");

        try (var server = groundswell(environment, "--port", "0")) {
            assertThat(server.printed())
                    .matches("PostgreSQL at \\S+ refused the user \"" + database.user()
                            + "\" or the password: check GROUNDSWELL_DATABASE_USER and _PASSWORD\\.");
            assertThat(server.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void usesAnExternalDatabaseAndNoFolder() throws Exception {
        var database = TestDatabase.empty();
        var environment = Map.of(
                "GROUNDSWELL_DATABASE_URL", database.url().substring("jdbc:".length()),
                "GROUNDSWELL_DATABASE_USER", database.user(),
                "GROUNDSWELL_DATABASE_PASSWORD", database.password());

        try (var command = groundswell(environment, "status")) {
            assertThat(command.printed())
                    .contains("Database " + database.name())
                    .containsPattern("Schema   \\d{3}\\R");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatRealDataAreNoPlaceForTheDemonstration() throws Exception {
        var database = TestDatabase.migrated();
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into directory.entry (code, kind, type, name, status) values ('Z1', 'SITE', 'GP_PRACTICE', 'Z', 'OPEN')");
        }
        var environment = Map.of(
                "GROUNDSWELL_DATABASE_URL", database.url(),
                "GROUNDSWELL_DATABASE_USER", database.user(),
                "GROUNDSWELL_DATABASE_PASSWORD", database.password());

        try (var server = groundswell(environment, "--demo", "--port", "0")) {
            assertThat(server.printed())
                    .isEqualTo("The demonstration is loaded into an empty database only, and this one holds real data: "
                            + "start without --demo, or choose another database or folder.");
            assertThat(server.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void answersAnUnknownCommandWithTheKnownOnes() throws Exception {
        var database = TestDatabase.migrated();
        var environment = Map.of(
                "GROUNDSWELL_DATABASE_URL", database.url(),
                "GROUNDSWELL_DATABASE_USER", database.user(),
                "GROUNDSWELL_DATABASE_PASSWORD", database.password());

        try (var command = groundswell(environment, "imprt", "sites")) {
            assertThat(command.printed())
                    .startsWith("There is no command \"imprt sites\"; there are: ")
                    .contains("status");
            assertThat(command.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void explainsItselfWithoutStartingAnything() throws Exception {
        try (var help = groundswell(NOTHING, "--help")) {
            assertThat(help.printed()).isEqualTo(StartOptions.HELP.strip());
            assertThat(help.exitCode()).isZero();
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void saysWhichJavaItNeeds() throws Exception {
        var older = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");
        assumeTrue(Files.isExecutable(older), "no Java 17 is installed");
        var classes = Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        try (var launcher =
                OtherJava.run(folder, NOTHING, List.of(older.toString(), "-cp", classes, Launcher.class.getName()))) {
            assertThat(launcher.printed())
                    .isEqualTo("Groundswell needs Java 25 or newer, and this is Java 17: install one "
                            + "(https://adoptium.net) and start it with that.");
            assertThat(launcher.exitCode()).isEqualTo(1);
        }
    }

    private OtherJava groundswell(Map<String, String> environment, String... arguments) {
        return OtherJava.start(folder, environment, Launcher.class, arguments);
    }

    private static URI addressOf(OtherJava server) throws IOException {
        var beginning = "Groundswell is ready: ";
        return URI.create(server.awaitLine(beginning).substring(beginning.length()));
    }

    private static int statusOf(URI address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address.resolve("/favicon.ico")).build();
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
