package org.groundswell.app.signin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.mail.LetterState;
import org.groundswell.app.mail.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whether what the product stands on is in order, for administrators. */
@Service
public class Health {

    private final JdbcClient jdbc;
    private final SessionStore sessions;
    private final Letters letters;
    private final InstantSource clock;
    private final Environment environment;

    Health(JdbcClient jdbc, SessionStore sessions, Letters letters, InstantSource clock, Environment environment) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.letters = letters;
        this.clock = clock;
        this.environment = environment;
    }

    /**
     * What was found.
     *
     * @param database     the server's version: "18.4"
     * @param bytes        size of the database
     * @param migrations   changes of the schema that have been made
     * @param schema       version of the schema
     * @param disk         the disk with the data folder; null when the database is elsewhere
     * @param signedIn     browsers signed in
     * @param mail         how the outbox is
     * @param longestQuery seconds the longest statement of this database has been running
     */
    public record Report(
            String database,
            long bytes,
            int migrations,
            String schema,
            @Nullable Disk disk,
            int signedIn,
            Mail mail,
            double longestQuery,
            Instant at) {}

    /** Letters that wait and that failed, and whether any are sent at all. */
    public record Mail(boolean sends, long waiting, long failed) {}

    /** Bytes on the disk of a folder. */
    public record Disk(Path folder, long free, long total) {}

    public Report report(Member by) {
        by.mustBeAdministrator();
        var now = clock.instant();
        var sql = """
                select current_setting('server_version') as version,
                       pg_database_size(current_database()) as bytes,
                       (select count(*) from flyway_schema_history where success and version is not null) as migrations,
                       (select version from flyway_schema_history
                         where success and version is not null
                         order by installed_rank desc
                         limit 1) as schema,
                       (select coalesce(max(extract(epoch from clock_timestamp() - query_start)), 0)
                          from pg_stat_activity
                         where datname = current_database()
                           and state = 'active'
                           and pid <> pg_backend_pid()) as longest
                """;
        return jdbc.sql(sql)
                .query((row, _) -> new Report(
                        row.getString("version"),
                        row.getLong("bytes"),
                        row.getInt("migrations"),
                        row.getString("schema"),
                        disk().orElse(null),
                        sessions.countAll(now),
                        mail(by),
                        row.getDouble("longest"),
                        now))
                .single();
    }

    private Mail mail(Member by) {
        var counts = letters.counts(by);
        return new Mail(
                letters.canSend(),
                counts.getOrDefault(LetterState.WAITING, 0L),
                counts.getOrDefault(LetterState.FAILED, 0L));
    }

    /** The disk of the embedded database's folder, when that is used. */
    private Optional<Disk> disk() {
        var folder = environment.getProperty("groundswell.data");
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            return Optional.empty();
        }
        var file = Path.of(folder).toAbsolutePath().toFile();
        return Optional.of(new Disk(file.toPath(), file.getUsableSpace(), file.getTotalSpace()));
    }
}
