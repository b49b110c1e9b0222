package org.groundswell.app.command;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that can be done from the command line, for scheduled jobs: {@code java -jar groundswell.jar import sites
 * FILE}. A bean of this type is all it takes; no web server is started for it.
 */
public interface CommandLineCommand {

    /** The words that choose it: {@code import sites}. */
    String name();

    /** What follows the name, one line, for the help: {@code FILE... [--as-at DATE] [--dry-run] [--json]}. */
    String usage();

    /** What it does, in half a sentence, for the help. */
    String summary();

    /**
     * Does it.
     *
     * @param arguments what followed the name, options of the product itself ({@code --data DIR}) taken out
     * @param out       for the result, which other programs may read
     * @param err       for what a person should know
     * @return the exit code of the process: 0 if all went well, 1 if something was refused, 2 if the arguments are wrong
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
