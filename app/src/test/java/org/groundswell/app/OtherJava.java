package org.groundswell.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A Java process besides that of the tests: for what happens when one is killed, or when two meet. */
public final class OtherJava implements AutoCloseable {

    /** Of the user who owns nothing, on every Linux. */
    public static final int NOBODY = 65534;

    private static final int LONGEST_WAIT_SECONDS = 120;

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private OtherJava(Process process) {
        this.process = process;
    }

    /** A program of the class path of the tests, run by the same user in this folder. */
    public static OtherJava start(Path folder, Map<String, String> environment, Class<?> main, String... arguments) {
        return start(folder, environment, List.of(), System.getProperty("java.class.path"), main, arguments);
    }

    /** A program run by {@link #NOBODY}; only root can do so. */
    public static OtherJava startAsNobody(Path folder, String classPath, Class<?> main, String... arguments) {
        var change = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs");
        return start(folder, Map.of(), change, classPath, main, arguments);
    }

    private static OtherJava start(
            Path folder,
            Map<String, String> environment,
            List<String> before,
            String classPath,
            Class<?> main,
            String... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return run(folder, environment, command);
    }

    /** Any command. */
    public static OtherJava run(Path folder, Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GROUNDSWELL_"));
        builder.environment().putAll(environment);
        try {
            return new OtherJava(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what it prints up to the first line that begins with this, and returns that line. */
    public String awaitLine(String beginning) throws IOException {
        var reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IOException("The process ended without a line beginning with %s, having printed:%n%s"
                .formatted(beginning, String.join("\n", lines)));
    }

    /** Waits for its end and returns all it printed. */
    public String printed() throws IOException, InterruptedException, TimeoutException {
        process.inputReader().lines().forEach(lines::add);
        exitCode();
        return String.join("\n", lines);
    }

    public int exitCode() throws InterruptedException, TimeoutException {
        if (!process.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("The process goes on");
        }
        return process.exitValue();
    }

    /** Ends it as the power button would: nothing of its own runs any more. */
    public void kill() throws InterruptedException, TimeoutException {
        process.toHandle().destroyForcibly(); // which, unlike its namesake, leaves what was printed readable
        exitCode();
    }

    /** Asks it to end, as Ctrl-C does. */
    public void interrupt() throws InterruptedException, TimeoutException {
        process.toHandle().destroy();
        exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Copies what these classes come from to a folder that everybody may read, as a class path. */
    public static String copiedClassPath(Path folder, List<Path> places) throws IOException {
        var copies = new ArrayList<String>();
        for (var place : places) {
            var copy = folder.resolve(copies.size() + "-" + place.getFileName());
            try (var files = Files.walk(place)) {
                for (var file : files.toList()) {
                    var target = copy.resolve(place.relativize(file).toString());
                    Files.copy(file, target);
                }
            }
            copies.add(copy.toString());
        }
        return String.join(java.io.File.pathSeparator, copies);
    }
}
