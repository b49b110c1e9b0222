package org.groundswell.app;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.app.command.CommandLineCommand;
import org.springframework.stereotype.Component;

/** All commands of the command line, and the choice between them. */
@Component
class Commands {

    /** Exit code when it is the arguments that are wrong. */
    static final int WRONG_ARGUMENTS = 2;

    private final List<CommandLineCommand> all;

    Commands(List<CommandLineCommand> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(CommandLineCommand::name))
                .toList();
    }

    /** Runs the command these words begin with, or explains it. */
    int run(List<String> words, PrintStream out, PrintStream err) {
        var chosen = all.stream()
                .filter(command -> isPrefix(wordsOf(command), words))
                .max(Comparator.comparingInt(command -> wordsOf(command).size()));
        if (chosen.isEmpty()) {
            err.println(unknown(words));
            return WRONG_ARGUMENTS;
        }
        var command = chosen.get();
        var arguments = words.subList(wordsOf(command).size(), words.size());
        if (arguments.contains("--help")) {
            out.println("java -jar groundswell.jar " + command.name() + " " + command.usage());
            out.println(command.summary());
            return 0;
        }
        return command.run(List.copyOf(arguments), out, err);
    }

    private String unknown(List<String> words) {
        var names = all.stream().map(CommandLineCommand::name).collect(Collectors.joining(", "));
        return "There is no command \"%s\"; there are: %s."
                .formatted(
                        String.join(" ", words),
                        Optional.of(names).filter(n -> !n.isEmpty()).orElse("none"));
    }

    private static List<String> wordsOf(CommandLineCommand command) {
        return List.of(command.name().split(" "));
    }

    private static boolean isPrefix(List<String> beginning, List<String> words) {
        return words.size() >= beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }
}
