package org.groundswell.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a PostgreSQL database is and who asks for it.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 */
public record DatabaseConnection(String url, String user, String password) {

    /** The same server and user, another database. */
    public DatabaseConnection toDatabase(String name) {
        return new DatabaseConnection(url.replaceFirst("/[^/?]*(\\?.*)?$", "/" + name + "$1"), user, password);
    }

    /** Of the database alone. */
    public String name() {
        return url.replaceFirst("\\?.*$", "").replaceFirst("^.*/", "");
    }

    /** A new connection, to be closed by the caller. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password: this may be logged. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
