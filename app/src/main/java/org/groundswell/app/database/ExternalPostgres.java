package org.groundswell.app.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs and backs up. */
public final class ExternalPostgres {

    private static final int OLDEST = 15;

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NOT_ALLOWED = "28000";
    private static final String NO_SUCH_DATABASE = "3D000";

    private ExternalPostgres() {}

    /**
     * Looks whether the database can be used.
     *
     * @param url      {@code jdbc:postgresql://host:port/database} or, as many hosts give it, {@code postgresql://...},
     *                 which may hold user and password
     * @param user     null to take it from the address
     * @param password null to take it from the address
     * @throws CannotStart if it cannot be used, saying why
     */
    public static DatabaseConnection check(String url, @Nullable String user, @Nullable String password) {
        var connection = parse(url, user, password);
        try (var opened = connection.open()) {
            refuseUnsuitable(opened);
            return connection;
        } catch (SQLException e) {
            throw new CannotStart(explain(connection, e), e);
        }
    }

    static DatabaseConnection parse(String url, @Nullable String user, @Nullable String password) {
        var plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        if (!plain.startsWith("postgresql://") && !plain.startsWith("postgres://")) {
            throw new CannotStart("GROUNDSWELL_DATABASE_URL must look like jdbc:postgresql://host:5432/database.");
        }
        var rest = plain.substring(plain.indexOf("://") + "://".length());
        var info = rest.substring(0, Math.max(0, rest.lastIndexOf('@', hostEnd(rest))));
        var address = info.isEmpty() ? rest : rest.substring(info.length() + 1);
        int colon = info.indexOf(':');
        var givenUser = colon < 0 ? info : info.substring(0, colon);
        var givenPassword = colon < 0 ? "" : info.substring(colon + 1);
        return new DatabaseConnection(
                "jdbc:postgresql://" + address,
                user != null ? user : decode(givenUser),
                password != null ? password : decode(givenPassword));
    }

    private static int hostEnd(String rest) {
        int slash = rest.indexOf('/');
        return slash < 0 ? rest.length() : slash;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void refuseUnsuitable(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        refuseOlder(server.getDatabaseMajorVersion(), place(server.getURL()));
        try (var statement = connection.createStatement();
                var encoding = statement.executeQuery("show server_encoding")) {
            encoding.next();
            if (!encoding.getString(1).equals("UTF8")) {
                throw new CannotStart("The database at %s is encoded in %s: create one with encoding UTF8."
                        .formatted(place(server.getURL()), encoding.getString(1)));
            }
        }
    }

    static void refuseOlder(int major, String place) {
        if (major < OLDEST) {
            throw new CannotStart("Groundswell needs PostgreSQL %d or newer; the server at %s is version %d."
                    .formatted(OLDEST, place, major));
        }
    }

    private static String explain(DatabaseConnection connection, SQLException problem) {
        var place = place(connection.url());
        return switch (String.valueOf(problem.getSQLState())) {
            case WRONG_PASSWORD, NOT_ALLOWED ->
                "PostgreSQL at %s refused the user \"%s\" or the password: check GROUNDSWELL_DATABASE_USER and _PASSWORD."
                        .formatted(place, connection.user());
            case NO_SUCH_DATABASE ->
                "There is no such database at %s: create it, or check GROUNDSWELL_DATABASE_URL.".formatted(place);
            default ->
                "PostgreSQL at %s cannot be reached (%s): check GROUNDSWELL_DATABASE_URL."
                        .formatted(place, firstLine(problem));
        };
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** Host, port and database, without anything that may be secret. */
    private static String place(String url) {
        var uri = URI.create(url.substring("jdbc:".length()));
        return uri.getAuthority() + uri.getPath();
    }
}
