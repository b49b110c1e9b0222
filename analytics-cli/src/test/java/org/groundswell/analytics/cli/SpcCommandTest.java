package org.groundswell.analytics.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpcCommandTest {

    private static final String MORTGAGES = """
            week,cost
            1,310
            2,288
            3,297
            4,298
            5,307
            6,303
            7,294
            8,297
            9,308
            10,306
            11,294
            12,299
            13,297
            14,299
            15,314
            16,295
            17,293
            18,306
            19,301
            20,304
            """;

    /** Montgomery, example 6.5: weekly cost of processing mortgage applications, in dollars. */
    @Test
    void agreesWithMontgomery() {
        var outcome = Outcome.of(MORTGAGES, "spc", "--columns", "period=week,value=cost", "--format", "json");

        assertThat(outcome.code()).isEqualTo(Main.DONE);
        var section = outcome.json().path("series").get(0).path("sections").get(0);
        assertThat(section.path("centre").asDouble()).isEqualTo(300.5);
        assertThat(section.path("upper").asDouble()).isCloseTo(321.22, within(0.005));
        assertThat(outcome.json().path("conventions").path("name").asString()).isEqualTo("MDC_EXCEL_5");
    }

    @Test
    void writesALineForEachPoint() {
        var outcome = Outcome.of(MORTGAGES, "spc", "--columns", "period=week,value=cost");

        assertThat(outcome.out().lines())
                .hasSize(21)
                .first()
                .isEqualTo("series,period,value,centre,lower,upper,section,variation,signals");
        assertThat(outcome.out()).contains("\n,1,310,300.5,");
    }

    @Test
    void flagsAShiftWithItsRule() {
        var text = new StringBuilder("value\n");
        for (int i = 0; i < 14; i++) {
            text.append(i < 7 ? i % 2 : 10 + i % 2).append('\n');
        }

        var outcome = Outcome.of(text.toString(), "spc", "--improvement", "decrease");

        assertThat(outcome.out()).contains("improvement_low,shift low", "concern_high,shift high");
    }

    @Test
    void drawsSeveralSeriesEachOnItsOwn() {
        var outcome = Outcome.of("series,value\nA,1\nB,10\nA,3\nB,30\n", "spc", "--chart", "run", "--format", "json");

        var series = outcome.json().path("series");
        assertThat(series.size()).isEqualTo(2);
        assertThat(series.get(1).path("sections").get(0).path("centre").asDouble())
                .isEqualTo(20);
    }

    @Test
    void readsProportionsAndLeavesAnEmptyValueMissing() {
        var outcome = Outcome.of(
                "value,denominator\n5,50\n,50\n10,50\n",
                "spc",
                "--chart",
                "p",
                "--multiplier",
                "100",
                "--preset",
                "anhoej");

        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out().lines().skip(1).map(line -> line.split(",", -1)[2]))
                .containsExactly("10", "", "20");
    }

    @Test
    void reportsWhatIsNotANumber() {
        var outcome = Outcome.of("value\n1\n\"1,200\"\n3\n", "spc");

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err()).contains("input line 3: value needs a number, got \"1,200\"");
    }

    @Test
    void goesOnWithoutBadRowsWhenAsked() {
        var outcome = Outcome.of("value\n1\nx\n3\n", "spc", "--chart", "run", "--skip-bad-rows");

        assertThat(outcome.code()).isEqualTo(Main.ROWS_SKIPPED);
        assertThat(outcome.out().lines()).hasSize(4);
        assertThat(outcome.err()).contains("line 3");
    }

    @Test
    void drawsAPictureWithATextForThoseWhoDoNotSeeIt() {
        var outcome = Outcome.of(
                MORTGAGES, "spc", "--columns", "period=week,value=cost", "--target", "299", "--format", "svg");

        assertThat(outcome.out())
                .startsWith("<svg ")
                .contains("<title id=\"title\">I chart (XmR)</title>", "of 20 points", ">target<")
                .doesNotContain("NaN")
                .endsWith("</svg>\n");
        assertThat(outcome.out().split("<circle", -1)).hasSize(21);
    }
}
