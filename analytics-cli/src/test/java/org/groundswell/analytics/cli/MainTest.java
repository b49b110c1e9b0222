package org.groundswell.analytics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void listsItsCommands() {
        var outcome = Outcome.of("", "--help");

        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).contains("spc ", "funnel ", "curve ", "exposure ", "agreement ", "Exit codes");
    }

    @Test
    void asksForACommand() {
        assertThat(Outcome.of("").code()).isEqualTo(Main.BAD_USAGE);
        assertThat(Outcome.of("", "plot").err()).contains("There is no command \"plot\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spc", "funnel", "curve", "exposure", "agreement"})
    void explainsEachCommand(String command) {
        var outcome = Outcome.of("", command, "--help");

        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).startsWith(command + ": ").contains("Output:", "--format FORMAT", "--skip-bad-rows");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        var outcome = Outcome.of("value\n1\n", "spc", "--colour", "red");

        assertThat(outcome.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(outcome.err()).startsWith("spc has no option --colour").contains("spc --help");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void refusesAValueThatIsNoneOfTheChoices() {
        var outcome = Outcome.of("value\n1\n", "spc", "--format=pdf");

        assertThat(outcome.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(outcome.err()).contains("--format needs one of csv, json, svg, got \"pdf\"");
    }

    @Test
    void refusesAnOptionWithoutItsValueAndANumberThatIsNone() {
        assertThat(Outcome.of("", "spc", "--target").err()).contains("--target VALUE needs a value");
        assertThat(Outcome.of("", "spc", "--target", "high").err()).contains("--target needs a number, got \"high\"");
        assertThat(Outcome.of("", "spc", "--baseline", "1.5").err()).contains("--baseline needs a whole number");
        assertThat(Outcome.of("", "spc", "--exclude", "1,x").err()).contains("whole numbers separated by commas");
        assertThat(Outcome.of("", "spc", "a.csv", "b.csv").err()).contains("One file is read; got a.csv and b.csv");
    }

    @Test
    void saysWhichColumnIsMissing() {
        var outcome = Outcome.of("month,rate\nJan,1\n", "spc");

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err()).contains("The input needs a column \"value\", got month, rate");
    }

    @Test
    void saysThatAFileIsNotThere() {
        var outcome = Outcome.of("", "spc", "no-such-file.csv");

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err()).contains("no-such-file.csv");
    }

    @Test
    void reportsRaggedRowsWithTheLineTheyBeginOn() {
        var outcome = Outcome.of("unit,numerator,denominator\n\"A\nB\",1,10\nC,2\nD,3,10\n", "funnel");

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err()).contains("input line 4: needs 3 fields as the header has, got 2", "1 bad row;");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void refusesWhatIsNotUtf8AndAQuoteNeverClosed() {
        assertThat(Outcome.of("value\n\"1\n2\n", "spc").err()).contains("never closed");
        assertThat(Outcome.of("", "spc").err()).contains("needs a header and rows, got nothing");
    }
}
