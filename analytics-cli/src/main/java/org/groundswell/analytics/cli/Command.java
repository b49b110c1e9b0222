package org.groundswell.analytics.cli;

import java.io.IOException;
import java.util.List;

/** One thing the program can do. */
interface Command {

    String name();

    /** One line, without a full stop. */
    String summary();

    /** What is computed, and what the columns of the input are. */
    String description();

    List<Option> options();

    /** Computes from the input; problems with single rows go where {@code inputs} puts them. */
    Report run(Arguments arguments, Inputs inputs) throws IOException;

    /** The text of {@code --help}. */
    default String help() {
        var text = new StringBuilder("%s: %s.%n%n%s%nOptions:%n".formatted(name(), summary(), description()));
        for (var option : Arguments.with(options())) {
            text.append("  --%-22s %s%n".formatted(option.usage(), option.help()));
        }
        return text.toString();
    }
}
