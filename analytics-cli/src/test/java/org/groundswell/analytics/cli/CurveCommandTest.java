package org.groundswell.analytics.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveCommandTest {

    /** A Bass curve with m = 200, p = 0.03, q = 0.4, written out. */
    private static String bass(int periods) {
        return "cumulative\n"
                + IntStream.rangeClosed(1, periods)
                        .mapToObj(t -> {
                            double e = Math.exp(-0.43 * t);
                            return Double.toString(200 * (1 - e) / (1 + 0.4 / 0.03 * e));
                        })
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void findsTheCurveThatMadeTheData() {
        var json = Outcome.of(bass(20), "curve", "--format", "json").json();

        var parameters = json.path("parameters");
        assertThat(parameters.get(0).path("estimate").asDouble()).isCloseTo(200, within(1e-4));
        assertThat(parameters.get(1).path("estimate").asDouble()).isCloseTo(0.03, within(1e-6));
        assertThat(parameters.get(2).path("estimate").asDouble()).isCloseTo(0.4, within(1e-5));
        assertThat(json.path("ceiling").path("verdict").asString()).isEqualTo("estimated");
    }

    @Test
    void goesOnBeyondTheDataAsFarAsAsked() {
        var lines = Outcome.of(bass(20), "curve", "--ahead", "3").out().lines().toList();

        assertThat(lines).hasSize(24);
        assertThat(lines.get(23)).startsWith("23,,").doesNotEndWith(",");
    }

    @Test
    void saysNothingOfTheFutureBeforeTheCeilingIsEstimable() {
        var outcome = Outcome.of(bass(4), "curve", "--ahead", "2");

        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).endsWith("5,,\n6,,\n");
        assertThat(Outcome.of(bass(4), "curve", "--format", "json")
                        .json()
                        .path("ceiling")
                        .path("verdict")
                        .asString())
                .isEqualTo("not yet estimable");
    }

    @Test
    void addsUpNewAdopters() {
        var added = Outcome.of("new\n1\n2\n4\n6\n5\n3\n1\n", "curve").out();
        var given = Outcome.of("cumulative\n1\n3\n7\n13\n18\n21\n22\n", "curve").out();

        assertThat(added).isEqualTo(given);
    }

    @Test
    void needsEveryPeriodEvenWhenAskedToSkipBadRows() {
        var outcome = Outcome.of("new\n1\n-2\n4\n6\n5\n", "curve", "--skip-bad-rows");

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err()).contains("line 3: adopters need to be 0 or more, got -2", "every period");
    }

    @Test
    void keepsToOneCeiling() {
        assertThat(Outcome.of(bass(9), "curve", "--ceiling", "200", "--at-most", "300")
                        .code())
                .isEqualTo(Main.BAD_USAGE);
        assertThat(Outcome.of(bass(9), "curve", "--ceiling", "200", "--format", "json")
                        .json()
                        .path("ceiling")
                        .path("verdict")
                        .asString())
                .isEqualTo("known");
    }

    @Test
    void drawsTheCurve() {
        assertThat(Outcome.of(bass(12), "curve", "--format", "svg").out()).contains(">bass<", "12 periods observed");
    }
}
