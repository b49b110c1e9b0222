package org.groundswell.app.database;

import java.nio.file.Path;

/**
 * How an embedded PostgreSQL is to be run.
 *
 * @param programs   folder below which the programs are unpacked, once for every version; several homes may share it
 * @param home       folder of this one database: its data, its password, its log
 * @param durability whether a committed change must survive a power cut
 */
public record EmbeddedPostgresSettings(Path programs, Path home, Durability durability) {

    /** What a commit waits for. */
    public enum Durability {
        /** Until the change is on the disk: for data people care about. */
        ON_DISK,
        /** Nothing: several times faster, and lost with the machine. For tests only. */
        NONE
    }

    public EmbeddedPostgresSettings {
        programs = programs.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /**
     * A database with a name of its own in a data folder, safe against power cuts.
     *
     * @param name of the sub-folder, so that demonstration and real data can never mix
     */
    public static EmbeddedPostgresSettings in(Path dataFolder, String name) {
        return new EmbeddedPostgresSettings(dataFolder, dataFolder.resolve(name), Durability.ON_DISK);
    }

    /** A database that nobody will miss, in a new folder. */
    public static EmbeddedPostgresSettings forTests(Path programs, Path newFolder) {
        return new EmbeddedPostgresSettings(programs, newFolder, Durability.NONE);
    }
}
