package org.groundswell.analytics.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Picks the command, and turns what happened into output, messages and an exit code. */
public final class Main {

    /** All went well. */
    static final int DONE = 0;

    /** The data could not be used; nothing was computed. */
    static final int BAD_DATA = 1;

    /** The command line could not be understood. */
    static final int BAD_USAGE = 2;

    /** Computed, but bad rows were left out as asked. */
    static final int ROWS_SKIPPED = 3;

    private static final List<Command> COMMANDS = List.of(
            new SpcCommand(), new FunnelCommand(), new CurveCommand(), new ExposureCommand(), new AgreementCommand());

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        int code = run(args, System.in, out, System.err);
        out.flush();
        System.exit(code);
    }

    /** The whole program but for the exit. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        if (args.length == 0 || args[0].equals("--help") || args[0].equals("help")) {
            out.print(help());
            return args.length == 0 ? BAD_USAGE : DONE;
        }
        var command =
                COMMANDS.stream().filter(each -> each.name().equals(args[0])).findFirst();
        if (command.isEmpty()) {
            err.printf("There is no command \"%s\".%n%n%s", args[0], help());
            return BAD_USAGE;
        }
        return run(command.get(), Arrays.asList(args).subList(1, args.length), in, out, err);
    }

    private static int run(Command command, List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.print(command.help());
            return DONE;
        }
        var problems = new Problems();
        try {
            var arguments = Arguments.parse(command, args);
            var report = command.run(arguments, new Inputs(arguments, in, problems));
            report.write(arguments.format(), out);
        } catch (UsageError e) {
            err.printf("%s%nTry: groundswell-analytics-cli %s --help%n", e.getMessage(), command.name());
            return BAD_USAGE;
        } catch (DataError | IllegalArgumentException e) {
            problems.print(err);
            err.println(e.getMessage());
            return BAD_DATA;
        } catch (IOException e) {
            err.println("Could not read or write: " + e.getMessage());
            return BAD_DATA;
        }
        problems.print(err);
        return problems.any() ? ROWS_SKIPPED : DONE;
    }

    private static String help() {
        var text = new StringBuilder("""
                Statistics of improvement and spread, from CSV.

                Usage: java -jar groundswell-analytics-cli.jar COMMAND [FILE] [OPTIONS]

                Commands:
                """);
        for (var command : COMMANDS) {
            text.append("  %-11s %s%n".formatted(command.name(), command.summary()));
        }
        text.append("""

                FILE is a CSV file with a header, UTF-8; without it, or with -, standard input is read.
                COMMAND --help explains a command, its columns and its options.

                Exit codes: 0 done, 1 the data could not be used, 2 the command line could not be understood,
                3 done, but bad rows were left out (only with --skip-bad-rows).
                """);
        return text.toString();
    }
}
