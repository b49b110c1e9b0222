package org.groundswell.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.groundswell.app.database.CannotStart;
import org.groundswell.app.database.EmbeddedPostgresSettings;

/**
 * What was asked for on the command line and in the environment.
 *
 * @param demo        whether to show the demonstration, whose data lie apart from real ones
 * @param development whether to add what only developers need
 * @param help        whether only to say how all this works
 * @param data        folder of the embedded database
 * @param port        of the web server; 0 for any free one
 * @param command     words and arguments of a command, none to start the web server
 */
record StartOptions(boolean demo, boolean development, boolean help, Path data, int port, List<String> command) {

    static final String HELP = """
            Groundswell: adoption and spread of improvements in health care.

            java -jar groundswell.jar [OPTIONS]              starts the web application
            java -jar groundswell.jar COMMAND [OPTIONS]      does one thing and ends; also beside a running application

            Options
              --demo            with demonstration data, kept apart from real data
              --port N          listen on this port (GROUNDSWELL_PORT; default 8080)
              --data DIR        folder of the embedded database (GROUNDSWELL_DATA; default ./data)
              --development     with the pages only developers need
              --help            this text

            Commands (each explains itself with --help after its name)
              import sites      loads a list of organisations and sites
              import adoptions  loads the stages sites have reached in a programme
              evaluate search   measures the search against judged queries
              status            says which database is used and how large it is

            Environment
              GROUNDSWELL_DATABASE_URL, GROUNDSWELL_DATABASE_USER, GROUNDSWELL_DATABASE_PASSWORD
                                use this PostgreSQL (15 or newer) and not the embedded one
              GROUNDSWELL_ADDRESS
                                listen on this address (default 127.0.0.1: this machine only)
              GROUNDSWELL_URL   the address people use; links in letters begin with it
              GROUNDSWELL_MAIL_HOST, _PORT, _USER, _PASSWORD, _FROM, _TLS, _HOURLY
                                the mail server; without one, links are shown to copy
            """;

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65535;

    /**
     * Reads the arguments. Those of the product itself may stand before or after a command.
     *
     * @throws CannotStart if one is not known, or says something impossible
     */
    static StartOptions parse(List<String> arguments, Map<String, String> environment) {
        boolean demo = false;
        boolean development = false;
        boolean help = false;
        var data = environment.getOrDefault("GROUNDSWELL_DATA", "data");
        var port = environment.getOrDefault("GROUNDSWELL_PORT", Integer.toString(DEFAULT_PORT));
        var command = new ArrayList<String>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--demo" -> demo = true;
                case "--development" -> development = true;
                case "--data" -> data = valueOf(argument, rest);
                case "--port" -> port = valueOf(argument, rest);
                case "--help", "-h" -> {
                    if (command.isEmpty()) {
                        help = true;
                    } else {
                        command.add("--help");
                    }
                }
                default -> {
                    if (argument.startsWith("-") && command.isEmpty()) {
                        throw new CannotStart("There is no option %s: --help lists them.".formatted(argument));
                    }
                    command.add(argument);
                }
            }
        }
        return new StartOptions(demo, development, help, Path.of(data), portOf(port), command);
    }

    /** The folder of the embedded database: demonstration and real data never share one. */
    EmbeddedPostgresSettings database() {
        return EmbeddedPostgresSettings.in(data, demo ? "demo" : "live");
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart("%s must be followed by a value: --help explains it.".formatted(option));
        }
        return rest.next();
    }

    private static int portOf(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // answered below, as any other impossible port
        }
        throw new CannotStart("The port must be a number from 0 to %d, not \"%s\".".formatted(HIGHEST_PORT, text));
    }
}
