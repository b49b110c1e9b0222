package org.groundswell.analytics.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelCommandTest {

    private static final String UNITS = """
            unit,numerator,denominator
            "North, Upper",20,100
            South,22,100
            East,18,100
            West,60,100
            """;

    @Test
    void drawsTheTargetFromAllUnits() {
        var outcome = Outcome.of(UNITS, "funnel", "--format", "json", "--overdispersion", "ignore");

        assertThat(outcome.json().path("target").asDouble()).isCloseTo(0.3, within(1e-12));
        assertThat(outcome.json().path("units").get(3).path("outlier").asBoolean())
                .isTrue();
        assertThat(outcome.json().path("units").get(0).path("outlier").asBoolean())
                .isFalse();
    }

    @Test
    void quotesNamesWithCommas() {
        var outcome = Outcome.of(UNITS, "funnel", "--multiplier", "100");

        assertThat(outcome.out()).contains("\n\"North, Upper\",20,100,20,");
    }

    @Test
    void reportsEveryRowThatCannotBe() {
        var outcome = Outcome.of("unit,numerator,denominator\nA,1,10\nB,12,10\nC,-1,10\nD,1,0\n", "funnel");

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err())
                .contains("line 3: a proportion needs a numerator up to the denominator, got 12 of 10")
                .contains("line 4: needs a numerator of 0 or more")
                .contains("line 5:", "3 bad rows;");
    }

    @Test
    void drawsCurvesAndADotForEachUnit() {
        var svg = Outcome.of(UNITS, "funnel", "--format", "svg").out();

        assertThat(svg).contains(">95 %<", ">99.8 %<", "North, Upper: 0.2").doesNotContain("NaN");
        assertThat(svg.split("<circle", -1)).hasSize(5);
    }
}
