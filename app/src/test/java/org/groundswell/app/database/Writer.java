package org.groundswell.app.database;

import java.nio.file.Path;
import java.sql.SQLException;

/** A program that writes numbers into an embedded database, one a transaction, and prints each once it is committed. */
public final class Writer {

    private Writer() {}

    /** Arguments: the folder of the programs, the folder of the database. Goes on until it is killed. */
    public static void main(String[] args) throws SQLException {
        var settings = new EmbeddedPostgresSettings(
                Path.of(args[0]), Path.of(args[1]), EmbeddedPostgresSettings.Durability.ON_DISK);
        var postgres = EmbeddedPostgres.start(settings);
        try (var connection = postgres.connection().open();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number bigint generated always as identity)");
            while (true) {
                var row = statement.executeQuery("insert into written values (default) returning number");
                row.next();
                System.out.println("committed " + row.getLong(1));
            }
        }
    }
}
