package org.groundswell.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * A PostgreSQL server of our own, for trying Groundswell, for small use and for development: a real one, on this
 * machine alone, whose data stay in a folder. Its files belong to nobody else, a commit is on the disk, and it ends
 * with the program that started it, even if that one is killed.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final DatabaseConnection connection;
    private final Runnable ending;

    private EmbeddedPostgres(DatabaseConnection connection, Runnable ending) {
        this.connection = connection;
        this.ending = ending;
    }

    /**
     * Starts the server; the first time, it is unpacked and its database created.
     *
     * @throws CannotStart if the folder is in use or not writable, or the server does not come up
     */
    public static EmbeddedPostgres start(EmbeddedPostgresSettings settings) {
        return start(settings, HomeLock.take(settings.home()), () -> PostgresPrograms.unpackedIn(settings.programs()));
    }

    /**
     * The server of a Groundswell that is running on the same folder, or else one started here.
     *
     * @throws CannotStart if neither answers
     */
    public static EmbeddedPostgres startOrJoin(EmbeddedPostgresSettings settings) {
        var lock = HomeLock.tryTake(settings.home());
        return lock == null
                ? join(settings.home())
                : start(settings, lock, () -> PostgresPrograms.unpackedIn(settings.programs()));
    }

    static EmbeddedPostgres start(
            EmbeddedPostgresSettings settings, HomeLock lock, Supplier<PostgresPrograms> programs) {
        try {
            Files.createDirectories(settings.programs());
            var cluster = new PostgresCluster(settings.home(), programs.get(), ServerUser.of(settings.home()));
            keepOneEarlierLog(cluster.log());
            cluster.prepare(settings.durability());
            var server = PostgresServer.start(cluster, settings.durability());
            Runnable ending = () -> {
                server.stop();
                lock.close();
            };
            return reach(settings.home(), server.port(), ending);
        } catch (IOException e) {
            lock.close();
            throw new CannotStart(
                    "The folder %s cannot be used for PostgreSQL (%s): choose another with --data."
                            .formatted(settings.home(), e.getMessage()),
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres join(Path home) {
        try {
            return reach(home, PostgresServer.awaitPort(home), () -> {});
        } catch (IOException e) {
            throw new CannotStart(
                    "A Groundswell is running on the folder %s, but its database cannot be used by you (%s)."
                            .formatted(home, e.getMessage()),
                    e);
        }
    }

    private static EmbeddedPostgres reach(Path home, int port, Runnable ending) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        var administration = new DatabaseConnection(url, PostgresCluster.NAME, PostgresCluster.passwordIn(home));
        try {
            createDatabase(administration);
            return new EmbeddedPostgres(administration.toDatabase(PostgresCluster.NAME), ending);
        } catch (SQLException e) {
            ending.run();
            throw new CannotStart("The PostgreSQL in %s does not answer (%s).".formatted(home, e.getMessage()), e);
        }
    }

    /** How to reach the database. */
    public DatabaseConnection connection() {
        return connection;
    }

    /** Ends the server in good order and leaves the folder to others; one that was joined goes on. */
    @Override
    public void close() {
        ending.run();
    }

    private static void createDatabase(DatabaseConnection administration) throws SQLException {
        try (var connection = administration.open();
                var statement = connection.createStatement()) {
            var found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + PostgresCluster.NAME + "'");
            if (!found.next()) {
                statement.execute("create database " + PostgresCluster.NAME);
            }
        }
    }

    private static void keepOneEarlierLog(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
