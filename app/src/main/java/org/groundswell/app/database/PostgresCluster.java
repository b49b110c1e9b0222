package org.groundswell.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The files of one database server: created once, with a password of their own, and readable by nobody else.
 *
 * @param home     the folder of the database, which also holds {@code password} and {@code postgres.log}
 * @param programs of the version these files were or will be written with
 * @param user     who owns the files
 */
record PostgresCluster(Path home, PostgresPrograms programs, ServerUser user) {

    /** Of the one role and the one database of an embedded server. */
    static final String NAME = "groundswell";

    /** From this version on, PostgreSQL sorts and folds Unicode itself and does not ask the system's libraries. */
    private static final int FIRST_WITH_BUILTIN_LOCALE = 17;

    private static final int PASSWORD_BYTES = 24;
    private static final int MINUTES_TO_INITIALISE = 5;

    Path data() {
        return dataIn(home);
    }

    static Path dataIn(Path home) {
        return home.resolve("postgres");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    /** The password of the server whose files lie in this folder. */
    static String passwordIn(Path home) throws IOException {
        return Files.readString(passwordFile(home));
    }

    /**
     * Creates the files unless they are there.
     *
     * @throws CannotStart if they were written by another major version
     */
    void prepare(EmbeddedPostgresSettings.Durability durability) throws IOException {
        user.own(home);
        Folders.keepPrivate(home);
        if (Files.isDirectory(data())) {
            refuseOtherVersion();
        } else {
            initialise(durability);
        }
    }

    /** Initialises beside the target and renames at the end, so that a start cut short leaves no half of a cluster. */
    private void initialise(EmbeddedPostgresSettings.Durability durability) throws IOException {
        var unfinished = home.resolve("postgres.unfinished");
        Folders.delete(unfinished);
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        Folders.writeSecret(passwordFile(home), HexFormat.of().formatHex(bytes));
        user.own(passwordFile(home));

        var options = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + NAME,
                "--pwfile=" + passwordFile(home),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-instructions"));
        if (programs.major() >= FIRST_WITH_BUILTIN_LOCALE) {
            options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        } else {
            options.add("--locale=C.UTF-8");
        }
        if (durability == EmbeddedPostgresSettings.Durability.NONE) {
            options.add("--no-sync");
        }
        runToItsEnd(user.run(programs.initdb(), options), "initialise its files");
        Files.move(unfinished, data());
    }

    /** Runs one of the programs and waits; what it says goes to the log. */
    void runToItsEnd(List<String> command, String purpose) throws IOException {
        try {
            var process = builder(command).start();
            if (!process.waitFor(MINUTES_TO_INITIALISE, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw cannot(purpose);
            }
            if (process.exitValue() != 0) {
                throw cannot(purpose);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was to " + purpose + ".", e);
        }
    }

    /** In the home folder, with the output going to the log and without the caller's language settings. */
    ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    CannotStart cannot(String purpose) {
        return new CannotStart("PostgreSQL could not %s: see %s.".formatted(purpose, log()));
    }

    private void refuseOtherVersion() throws IOException {
        var written = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!written.equals(Integer.toString(programs.major()))) {
            throw new CannotStart("The data in %s were written by PostgreSQL %s and this Groundswell brings %d: export "
                            .formatted(home, written, programs.major())
                    + "them with the Groundswell that wrote them, or choose another folder with --data.");
        }
    }

    private static Path passwordFile(Path home) {
        return home.resolve("password");
    }

    private static java.io.File nothing() {
        return new java.io.File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
