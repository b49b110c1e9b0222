package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.groundswell.app.command.CommandLineCommand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    Commands commands;

    @Autowired
    List<CommandLineCommand> all;

    @Test
    void runsTheCommandThatIsNamed() {
        assertThat(run("status")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Database ").contains("PostgreSQL", "Size");
        assertThat(err.size()).isZero();
    }

    @Test
    void refusesArgumentsThatMeanNothing() {
        assertThat(run("status", "now")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("status takes no arguments.");
    }

    @Test
    void explainsEachCommand() {
        for (var command : all) {
            out.reset();
            var words = new java.util.ArrayList<>(List.of(command.name().split(" ")));
            words.add("--help");

            assertThat(run(words.toArray(String[]::new))).isZero();

            assertThat(out.toString(StandardCharsets.UTF_8)).contains(command.name(), command.summary());
        }
    }

    @Test
    void areAllNamedInTheHelp() {
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(StartOptions.HELP).contains("\n  " + command.name() + " "));
    }

    @Test
    void areNamedWhenAnotherIsAskedFor() {
        assertThat(run("export")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("There is no command \"export\"; there are: ")
                .contains("status");
    }

    private int run(String... words) {
        return commands.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
