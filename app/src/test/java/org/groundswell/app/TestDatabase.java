package org.groundswell.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.groundswell.app.database.DatabaseConnection;
import org.groundswell.app.database.EmbeddedPostgres;
import org.groundswell.app.database.EmbeddedPostgresSettings;
import org.groundswell.app.database.InstalledPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The PostgreSQL of the tests: one server for all of them, and in it a database migrated once from which each Spring
 * context gets its own copy in a few milliseconds. {@code GROUNDSWELL_TEST_DATABASE_URL}, {@code _USER} and
 * {@code _PASSWORD}, as environment or system properties, name another server to run the tests on.
 */
public final class TestDatabase {

    private static final String TEMPLATE =
            "groundswell_test_" + ProcessHandle.current().pid();
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static @Nullable DatabaseConnection server;

    private TestDatabase() {}

    /** A new database with the schema of the product and no rows. */
    public static synchronized DatabaseConnection migrated() {
        var administration = server();
        var name = TEMPLATE + "_" + COPIES.incrementAndGet();
        execute(administration, "create database " + name + " template " + TEMPLATE);
        return administration.toDatabase(name);
    }

    /** A new database with nothing in it. */
    public static synchronized DatabaseConnection empty() {
        var administration = server();
        var name = TEMPLATE + "_" + COPIES.incrementAndGet();
        execute(administration, "create database " + name);
        return administration.toDatabase(name);
    }

    /** Whether the tests run on a server they started themselves. */
    static boolean isOurs() {
        return setting("GROUNDSWELL_TEST_DATABASE_URL").isEmpty();
    }

    private static DatabaseConnection server() {
        var running = server;
        if (running == null) {
            running = given();
            if (running == null) {
                running = embedded();
            }
            migrateTemplate(running);
            server = running;
        }
        return running;
    }

    private static @Nullable DatabaseConnection given() {
        if (isOurs()) {
            return null;
        }
        var given = new DatabaseConnection(
                setting("GROUNDSWELL_TEST_DATABASE_URL"),
                setting("GROUNDSWELL_TEST_DATABASE_USER"),
                setting("GROUNDSWELL_TEST_DATABASE_PASSWORD"));
        SpringApplication.getShutdownHandlers().add(() -> {
            for (int copy = COPIES.get(); copy > 0; copy--) {
                execute(given, "drop database if exists " + TEMPLATE + "_" + copy + " with (force)");
            }
            execute(given, "drop database if exists " + TEMPLATE + " with (force)");
        });
        return given;
    }

    private static DatabaseConnection embedded() {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            var home = Files.createTempDirectory(target, "test-database-");
            var settings = EmbeddedPostgresSettings.forTests(target, home);
            var postgres = InstalledPostgres.find(OnPostgresql.asked())
                    .map(installed -> installed.start(settings))
                    .orElseGet(() -> EmbeddedPostgres.start(settings));
            SpringApplication.getShutdownHandlers().add(() -> {
                postgres.close();
                delete(home);
            });
            return postgres.connection();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrateTemplate(DatabaseConnection administration) {
        execute(administration, "create database " + TEMPLATE);
        var template = administration.toDatabase(TEMPLATE);
        Flyway.configure()
                .dataSource(template.url(), template.user(), template.password())
                .load()
                .migrate();
    }

    private static void execute(DatabaseConnection where, String sql) {
        try (var connection = where.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not " + sql, e);
        }
    }

    private static void delete(Path folder) {
        try {
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String setting(String name) {
        var property = System.getProperty(name);
        var environment = System.getenv(name);
        return property != null ? property : environment != null ? environment : "";
    }
}
