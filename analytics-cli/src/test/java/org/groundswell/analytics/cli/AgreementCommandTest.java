package org.groundswell.analytics.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementCommandTest {

    /** Shrout and Fleiss 1979, table 2; six targets as items, four judges as raters. */
    private static final String JUDGES = """
            rater,t1,t2,t3,t4,t5,t6
            J1,9,6,8,7,10,6
            J2,2,1,4,1,5,2
            J3,5,3,6,2,6,4
            J4,8,2,8,6,9,7
            """;

    @Test
    void agreesWithShroutAndFleiss() {
        var json = Outcome.of(JUDGES, "agreement", "--min", "1", "--max", "10", "--format", "json")
                .json();

        var form = json.path("form");
        assertThat(form.path("icc_own_raters_single").asDouble()).isCloseTo(0.17, within(0.005));
        assertThat(form.path("icc_these_raters_mean").asDouble()).isCloseTo(0.91, within(0.005));
        assertThat(json.path("raters").size()).isEqualTo(4);
    }

    @Test
    void readsOneLineForEachRatingJustAsWell() {
        var wide = Outcome.of("rater,x,y\nA,1,3\nB,2,\nC,2,3\n", "agreement", "--min", "1", "--max", "5");
        var narrow = Outcome.of(
                "rater,item,rating\nA,x,1\nA,y,3\nB,x,2\nC,x,2\nC,y,3\n", "agreement", "--min", "1", "--max", "5");

        assertThat(narrow.code()).isEqualTo(Main.DONE);
        assertThat(narrow.out()).isEqualTo(wide.out()).contains("y,rwg,1\n").doesNotContain("icc_");
    }

    @Test
    void reportsRatingsOffTheScaleAndGivenTwice() {
        var outcome = Outcome.of("rater,item,rating\nA,x,7\nA,y,1\nA,y,2\n", "agreement", "--min", "1", "--max", "5");

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err())
                .contains("line 2: x needs a rating from 1 to 5, got 7")
                .contains("line 4: \"A\" rated \"y\" twice");
    }

    @Test
    void asksForTheScale() {
        assertThat(Outcome.of(JUDGES, "agreement", "--max", "5").err()).contains("agreement needs --min RATING");
        assertThat(Outcome.of(JUDGES, "agreement", "--min", "5", "--max", "1").code())
                .isEqualTo(Main.BAD_USAGE);
    }

    @Test
    void drawsADotForEachRating() {
        var svg = Outcome.of(JUDGES, "agreement", "--min", "1", "--max", "10", "--format", "svg")
                .out();

        assertThat(svg.split("<circle", -1)).hasSize(25);
        assertThat(svg).contains("J1: 9", ">t1<");
    }
}
