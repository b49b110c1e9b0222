package org.groundswell.app.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A running server process on the files of a cluster. */
final class PostgresServer {

    /** Long enough to replay what a crash left in the write-ahead log of a large import. */
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);
    private static final long POLL_MILLISECONDS = 20;
    private static final int ATTEMPTS_AT_A_PORT = 3;

    /** Lines of postmaster.pid, from 0. */
    private static final int PORT_LINE = 3;

    private static final int STATE_LINE = 7;

    private final PostgresCluster cluster;
    private final Process process;
    private final int port;

    private PostgresServer(PostgresCluster cluster, Process process, int port) {
        this.cluster = cluster;
        this.process = process;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Starts the server on a free port of this machine alone, and waits until it answers. */
    static PostgresServer start(PostgresCluster cluster, EmbeddedPostgresSettings.Durability durability)
            throws IOException {
        endWhatIsLeft(cluster);
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            var command = cluster.user().serve(cluster.programs().server(), options(cluster, durability, port));
            var process = startOnAThreadOfItsOwn(cluster.builder(command));
            var server = new PostgresServer(cluster, process, port);
            if (server.becomesReady()) {
                return server;
            }
            // Another program may have taken the port since it was found free.
            if (attempt == ATTEMPTS_AT_A_PORT) {
                throw cluster.cannot("start");
            }
        }
    }

    /** Disconnects everybody, writes everything to disk and ends the process. */
    void stop() {
        if (process.isAlive()) {
            try {
                endServer(cluster);
                process.waitFor(LONGEST_STOP.toSeconds(), SECONDS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static List<String> options(
            PostgresCluster cluster, EmbeddedPostgresSettings.Durability durability, int port) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "timezone=UTC",
                "log_timezone=UTC",
                "jit=off",
                "max_connections=200"));
        if (durability == EmbeddedPostgresSettings.Durability.NONE) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        var options = new ArrayList<>(List.of("-D", cluster.data().toString()));
        for (var setting : settings) {
            options.addAll(List.of("-c", setting));
        }
        return options;
    }

    /**
     * Linux ends the server when the <em>thread</em> that started it ends, so that thread must stay until the server
     * does. It is nobody's thread but the server's own; a daemon, so that it never keeps Java from ending.
     */
    private static Process startOnAThreadOfItsOwn(ProcessBuilder builder) throws IOException {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> {
            try {
                var process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new IOException("PostgreSQL could not be started", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while starting PostgreSQL", e);
        }
    }

    private boolean becomesReady() throws IOException {
        var deadline = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            var lines = pidFile(cluster.home());
            if (isReady(lines) && lines.getFirst().equals(Long.toString(process.pid()))) {
                return true;
            }
            pause();
        }
        process.destroy();
        return false;
    }

    /** The port of a server that another process runs in this folder, once it answers. */
    static int awaitPort(Path home) throws IOException {
        var deadline = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(deadline)) {
            var lines = pidFile(home);
            if (isReady(lines)) {
                return Integer.parseInt(lines.get(PORT_LINE));
            }
            pause();
        }
        throw new IOException("it does not become ready");
    }

    private static boolean isReady(List<String> lines) {
        return lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready");
    }

    /**
     * Ends a server that outlived the Groundswell that started it. Whoever calls holds the lock of the folder, so it
     * cannot be in use; it may be about to end by itself.
     */
    private static void endWhatIsLeft(PostgresCluster cluster) throws IOException {
        var lines = pidFile(cluster.home());
        if (lines.isEmpty()) {
            return;
        }
        var left = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
        if (left.isEmpty()) {
            return; // a stale file; PostgreSQL replaces it itself
        }
        boolean isPostgres = left.get()
                .info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        if (!isPostgres) {
            // The number has been given to another process since; PostgreSQL would take that one for itself.
            Files.delete(pidFilePath(cluster.home()));
            return;
        }
        endServer(cluster);
    }

    private static void endServer(PostgresCluster cluster) throws IOException {
        var options = List.of(
                "stop",
                "--pgdata=" + cluster.data(),
                "--mode=fast",
                "--timeout=" + LONGEST_STOP.toSeconds(),
                "--silent");
        try {
            cluster.runToItsEnd(cluster.user().run(cluster.programs().control(), options), "stop");
        } catch (CannotStart e) {
            if (Files.exists(pidFilePath(cluster.home()))) {
                throw e;
            }
            // It ended by itself a moment before it was told to.
        }
    }

    private static List<String> pidFile(Path home) throws IOException {
        try {
            return Files.readAllLines(pidFilePath(home));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static Path pidFilePath(Path home) {
        return PostgresCluster.dataIn(home).resolve("postmaster.pid");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            MILLISECONDS.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
