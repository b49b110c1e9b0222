package org.groundswell.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** What the embedded server does with files, on systems with POSIX permissions and without. */
final class Folders {

    private Folders() {}

    static boolean knowsPermissions(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    /** Makes a file or folder readable for its owner only. */
    static void keepPrivate(Path path) throws IOException {
        if (knowsPermissions(path)) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    /** Writes a secret: nobody else can read it at any moment, and no reader ever sees half of it. */
    static void writeSecret(Path file, String text) throws IOException {
        var unfinished =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        keepPrivate(unfinished);
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a folder and all that is in it, without following links out of it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
