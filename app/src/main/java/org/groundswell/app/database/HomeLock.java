package org.groundswell.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second Groundswell off the same folder. The system gives the lock back when the process ends, however it ends. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Creates the folder if need be and takes its lock.
     *
     * @throws CannotStart if the folder cannot be written, or another process holds it
     */
    static HomeLock take(Path home) {
        var lock = tryTake(home);
        if (lock == null) {
            throw new CannotStart("Another Groundswell is running on the folder %s: stop it, or choose another folder "
                            .formatted(home)
                    + "with --data.");
        }
        return lock;
    }

    /** As {@link #take}, but null if another process holds the folder. */
    static @Nullable HomeLock tryTake(Path home) {
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var held = heldBy(channel);
            if (held == null) {
                channel.close();
                return null;
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be written: choose another with --data, or give yourself the ".formatted(home)
                            + "right to write there.",
                    e);
        }
    }

    private static @Nullable FileLock heldBy(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held within this process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
