package org.groundswell.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL: {@code initdb}, {@code pg_ctl} and {@code postgres}.
 *
 * @param bin   the folder they are in
 * @param major the version whose data they can read: 18
 */
record PostgresPrograms(Path bin, int major) {

    /** Of the archives on the class path; the version in the POM must be the same. */
    static final String VERSION = "18.4.0";

    private static final int EXECUTABLE = 0111;

    /** Those that come with Groundswell, unpacked below this folder unless an earlier start has done so. */
    static PostgresPrograms unpackedIn(Path folder) {
        var unpacked = folder.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(unpacked)) {
            unpack(archiveOf(System.getProperty("os.name"), System.getProperty("os.arch")), folder, unpacked);
        }
        return new PostgresPrograms(unpacked.resolve("bin"), Integer.parseInt(VERSION.substring(0, 2)));
    }

    Path initdb() {
        return bin.resolve("initdb");
    }

    Path control() {
        return bin.resolve("pg_ctl");
    }

    Path server() {
        return bin.resolve("postgres");
    }

    /** Name of the archive for an operating system and a processor, as Java names them. */
    static String archiveOf(String system, String processor) {
        var arm = processor.equals("aarch64");
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
        }
        if (name.startsWith("mac")) {
            return arm ? "postgres-darwin-arm_64.txz" : "postgres-darwin-x86_64.txz";
        }
        return "postgres-windows-x86_64.txz";
    }

    /** Unpacks beside the target and renames at the end, so that a start cut short leaves no half set of programs. */
    private static void unpack(String archive, Path folder, Path target) {
        try (var packed = PostgresPrograms.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart(
                        "Groundswell brings no PostgreSQL for this system (%s is missing): set ".formatted(archive)
                                + "GROUNDSWELL_DATABASE_URL to a PostgreSQL 15 or newer instead.");
            }
            var unfinished = Files.createTempDirectory(folder, "unpacking-");
            extract(packed, unfinished);
            if (Folders.knowsPermissions(unfinished)) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            try {
                Files.move(unfinished, target);
            } catch (FileSystemException e) {
                Folders.delete(unfinished);
                if (!Files.isDirectory(target)) {
                    throw e;
                }
                // Another instance was a moment faster; its programs are the same.
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL could not be unpacked in %s: is the folder writable, and the disk not full?"
                            .formatted(folder),
                    e);
        }
    }

    private static void extract(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("The archive names a file outside its folder: " + entry.getName());
                }
                extract(tar, entry, path);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
        }
        if (Folders.knowsPermissions(path)) {
            // Whatever the umask: the user the server runs as may be another than the one who unpacks.
            var open = entry.isDirectory() || (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(open));
        }
    }
}
