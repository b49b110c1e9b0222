package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundswell.app.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTest {

    @Test
    void startsForRealUseUnlessToldOtherwise() {
        var options = parse();

        assertThat(options.demo()).isFalse();
        assertThat(options.development()).isFalse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.database().home()).isEqualTo(Path.of("data", "live").toAbsolutePath());
        assertThat(options.command()).isEmpty();
    }

    @Test
    void keepsDemonstrationApartFromRealData() {
        assertThat(parse("--demo").database().home())
                .isEqualTo(Path.of("data", "demo").toAbsolutePath());
    }

    @Test
    void prefersTheCommandLineToTheEnvironment() {
        var environment = Map.of("GROUNDSWELL_DATA", "/srv/groundswell", "GROUNDSWELL_PORT", "9000");

        assertThat(StartOptions.parse(List.of(), environment).data()).isEqualTo(Path.of("/srv/groundswell"));
        assertThat(StartOptions.parse(List.of(), environment).port()).isEqualTo(9000);
        assertThat(StartOptions.parse(List.of("--data", "/here", "--port", "1"), environment)
                        .data())
                .isEqualTo(Path.of("/here"));
        assertThat(StartOptions.parse(List.of("--data", "/here", "--port", "1"), environment)
                        .port())
                .isEqualTo(1);
    }

    @Test
    void leavesToACommandWhatIsItsOwn() {
        var options = parse("import", "sites", "a.csv", "--as-at", "2026-03-01", "--data", "d", "--dry-run");

        assertThat(options.command()).containsExactly("import", "sites", "a.csv", "--as-at", "2026-03-01", "--dry-run");
        assertThat(options.data()).isEqualTo(Path.of("d"));
    }

    @Test
    void explainsACommandRatherThanItselfAfterTheNameOfOne() {
        assertThat(parse("--help").help()).isTrue();
        assertThat(parse("import", "sites", "--help").help()).isFalse();
        assertThat(parse("import", "sites", "--help").command()).containsExactly("import", "sites", "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", ""})
    void refusesAPortThatCannotBe(String port) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> parse("--port", port))
                .withMessage("The port must be a number from 0 to 65535, not \"%s\".", port);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> parse("--prot", "80"))
                .withMessage("There is no option --prot: --help lists them.");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> parse("--data"))
                .withMessage("--data must be followed by a value: --help explains it.");
    }

    private static StartOptions parse(String... arguments) {
        return StartOptions.parse(List.of(arguments), Map.of());
    }
}
