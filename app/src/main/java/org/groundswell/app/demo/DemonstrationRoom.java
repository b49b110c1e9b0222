package org.groundswell.app.demo;

import java.sql.SQLException;
import java.sql.Statement;
import org.groundswell.app.database.CannotStart;
import org.groundswell.app.database.DatabaseConnection;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the demonstration out of a database that holds anything else. */
@Component
@Profile("demo")
public class DemonstrationRoom {

    /** The action of the audit that marks the demonstration as loaded: a row nobody can remove. */
    static final String LOADED = "demonstration.loaded";

    private static final String HAS_TABLES = "select to_regclass('improvement.improvement') is not null";

    private static final String IS_LOADED =
            "select exists (select from audit.event where action = '%s')".formatted(LOADED);

    private static final String HOLDS_ANYTHING = """
            select exists (select from signin.account)
                or exists (select from improvement.improvement)
                or exists (select from directory.entry)
            """;

    private final JdbcClient jdbc;

    DemonstrationRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Looks into a database before anything is started on it or changed in it. It asks without the help of Spring, which
     * would begin to log.
     *
     * @throws CannotStart if it holds something that is not the demonstration's, or cannot be read
     */
    public static void refuseRealData(DatabaseConnection database) {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            if (isTrue(statement, HAS_TABLES) && !isTrue(statement, IS_LOADED) && isTrue(statement, HOLDS_ANYTHING)) {
                throw realData();
            }
        } catch (SQLException e) {
            throw new CannotStart("The database cannot be read (%s).".formatted(e.getMessage()), e);
        }
    }

    boolean isLoaded() {
        return jdbc.sql(IS_LOADED).query(Boolean.class).single();
    }

    /** @throws CannotStart if anybody has put anything into this database */
    void refuseRealData() {
        if (jdbc.sql(HOLDS_ANYTHING).query(Boolean.class).single()) {
            throw realData();
        }
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static CannotStart realData() {
        return new CannotStart("The demonstration is loaded into an empty database only, and this one holds real data: "
                + "start without --demo, or choose another database or folder.");
    }
}
