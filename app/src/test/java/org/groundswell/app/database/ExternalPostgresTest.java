package org.groundswell.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.groundswell.app.TestDatabase;
import org.junit.jupiter.api.Test;

class ExternalPostgresTest {

    @Test
    void understandsTheAddressesPeopleAreGiven() {
        assertThat(ExternalPostgres.parse("jdbc:postgresql://db.example:5432/g?sslmode=require", "amina", "s"))
                .isEqualTo(new DatabaseConnection("jdbc:postgresql://db.example:5432/g?sslmode=require", "amina", "s"));
        assertThat(ExternalPostgres.parse("postgresql://db.example/g", "amina", "s"))
                .isEqualTo(new DatabaseConnection("jdbc:postgresql://db.example/g", "amina", "s"));
        assertThat(ExternalPostgres.parse("postgres://amina:p%40ss+word@db.example/g", null, null))
                .isEqualTo(new DatabaseConnection("jdbc:postgresql://db.example/g", "amina", "p@ss+word"));
    }

    @Test
    void refusesWhatIsNoAddressOfPostgresql() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalPostgres.check("mysql://db.example/g", "amina", "s"))
                .withMessage("GROUNDSWELL_DATABASE_URL must look like jdbc:postgresql://host:5432/database.");
    }

    @Test
    void takesADatabaseThatAnswers() {
        var database = TestDatabase.empty();

        assertThat(ExternalPostgres.check(database.url(), database.user(), database.password()))
                .isEqualTo(database);
    }

    @Test
    void saysThatThePasswordIsWrong() {
        var database = TestDatabase.empty();

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalPostgres.check(database.url(), database.user(), "guessed"))
                .withMessageContaining("refused the user \"%s\" or the password", database.user());
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        var database = TestDatabase.empty().toDatabase("nowhere");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalPostgres.check(database.url(), database.user(), database.password()))
                .withMessageStartingWith("There is no such database at 127.0.0.1:")
                .withMessageContaining("/nowhere: create it");
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalPostgres.check("postgresql://127.0.0.1:1/g", "amina", "s"))
                .withMessageMatching("PostgreSQL at 127\\.0\\.0\\.1:1/g cannot be reached \\(.+\\): check "
                        + "GROUNDSWELL_DATABASE_URL\\.");
    }

    @Test
    void refusesAVersionThatIsTooOld() {
        assertThatCode(() -> ExternalPostgres.refuseOlder(15, "db.example/g")).doesNotThrowAnyException();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalPostgres.refuseOlder(14, "db.example/g"))
                .withMessage("Groundswell needs PostgreSQL 15 or newer; the server at db.example/g is version 14.");
    }

    @Test
    void refusesAnEncodingThatCannotHoldEveryName() throws java.sql.SQLException {
        var server = TestDatabase.empty();
        EmbeddedPostgresTest.execute(
                server, "create database latin template template0 encoding 'LATIN1' locale_provider libc locale 'C'");
        var latin = server.toDatabase("latin");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalPostgres.check(latin.url(), latin.user(), latin.password()))
                .withMessageContaining("is encoded in LATIN1: create one with encoding UTF8.");
        EmbeddedPostgresTest.execute(server, "drop database latin");
    }
}
