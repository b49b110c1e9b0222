package org.groundswell.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The user of the operating system that PostgreSQL runs as. It refuses to run as root; a Groundswell started by root
 * therefore hands it to the user its data already belong to, or to the user who owns nothing ("nobody").
 *
 * @param uid     of another user to change to, or {@link #SAME} to stay
 * @param gid     of that user
 * @param passage what lets that user pass through folders above the data that are closed to it, such as root's own
 */
record ServerUser(int uid, int gid, List<String> passage) {

    private static final int SAME = -1;
    private static final int NOBODY = 65534;

    /** Bits of Linux capabilities, as capabilities(7) numbers them. */
    private static final int OVERRIDE = 1;

    private static final int READ_SEARCH = 2;
    private static final Pattern CAPABILITIES = Pattern.compile("CapEff:\\s*([0-9a-f]+)");
    private static final boolean LINUX =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");

    /** Who runs the server whose files lie in this folder. */
    static ServerUser of(Path home) throws IOException {
        if (!isRoot()) {
            return new ServerUser(SAME, SAME, List.of());
        }
        if (!LINUX || tool("setpriv") == null) {
            throw new CannotStart("PostgreSQL cannot run as root here: start Groundswell as an ordinary user, "
                    + "or set GROUNDSWELL_DATABASE_URL to a PostgreSQL 15 or newer.");
        }
        int owner = (int) Files.getAttribute(home, "unix:uid");
        int group = (int) Files.getAttribute(home, "unix:gid");
        var passage = hasClosedFolder(home.getParent()) ? passageTo(home) : List.<String>of();
        return owner == 0 ? new ServerUser(NOBODY, NOBODY, passage) : new ServerUser(owner, group, passage);
    }

    /** Gives a file or folder to this user. */
    void own(Path path) throws IOException {
        if (uid != SAME) {
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** The command that runs a program as this user and waits for it. */
    List<String> run(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (uid != SAME) {
            command.add("setpriv");
            command.addAll(asThisUser());
        }
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /**
     * The command that runs a program as long as the thread that starts it lives. Where the system can do so, the end
     * of that thread (by {@code kill -9} too) is a request to shut down, and the interrupt key of the terminal reaches
     * only Groundswell, which closes its connections first.
     */
    List<String> serve(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (LINUX && tool("setpriv") != null) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
            if (uid != SAME) {
                command.addAll(asThisUser());
            }
        }
        if (LINUX && tool("setsid") != null) {
            command.add("setsid");
        }
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    private List<String> asThisUser() {
        var options = new ArrayList<>(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        options.addAll(passage);
        return options;
    }

    private static boolean isRoot() throws IOException {
        return LINUX
                ? (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0
                : "root".equals(System.getProperty("user.name"));
    }

    private static boolean hasClosedFolder(@Nullable Path folder) throws IOException {
        for (var above = folder; above != null; above = above.getParent()) {
            if (((int) Files.getAttribute(above, "unix:mode") & 1) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The smallest capability root can hand down for this: to look into folders or, in many containers, to ignore rights. */
    private static List<String> passageTo(Path home) throws IOException {
        var status = Files.readString(Path.of("/proc/self/status"));
        var held = CAPABILITIES.matcher(status);
        long bits = held.find() ? Long.parseUnsignedLong(held.group(1), 16) : 0;
        if ((bits & 1 << READ_SEARCH) != 0) {
            return passageBy("dac_read_search");
        }
        if ((bits & 1 << OVERRIDE) != 0) {
            return passageBy("dac_override");
        }
        throw new CannotStart("PostgreSQL cannot run as root, and another user may not enter %s: choose a folder that "
                        .formatted(home)
                + "others may enter with --data.");
    }

    /** The last option because PostgreSQL asks access(2), which else forgets the capabilities of other users than root. */
    private static List<String> passageBy(String capability) {
        return List.of("--inh-caps=+" + capability, "--ambient-caps=+" + capability, "--securebits=+no_setuid_fixup");
    }

    private static @Nullable Path tool(String name) {
        return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
