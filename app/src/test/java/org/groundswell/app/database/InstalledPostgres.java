package org.groundswell.app.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL of the system, of another version than ours, run by the launcher of ours. */
public record InstalledPostgres(Path bin, int major) {

    /** Where Debian and its relatives put it, if it is installed. */
    public static Optional<InstalledPostgres> find(int major) {
        var bin = Path.of("/usr/lib/postgresql/%d/bin".formatted(major));
        return Files.isExecutable(bin.resolve("initdb"))
                ? Optional.of(new InstalledPostgres(bin, major))
                : Optional.empty();
    }

    public EmbeddedPostgres start(EmbeddedPostgresSettings settings) {
        return EmbeddedPostgres.start(settings, HomeLock.take(settings.home()), () -> new PostgresPrograms(bin, major));
    }
}
