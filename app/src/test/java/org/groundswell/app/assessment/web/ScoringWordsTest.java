package org.groundswell.app.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.instrument.Scoring;
import org.junit.jupiter.api.Test;

/** Instruments that add up points, and those whose levels are kinds, speak their own words. */
class ScoringWordsTest {

    private static final Scoring POINTS = new Scoring.Points(55, "Likely to last", "Needs action to last");

    @Test
    void pointsHaveTwoSidesOfALineAndNoClassesOfReadiness() {
        assertThat(Words.of(ResultClass.READY_TO_TEST_AT_NEXT_SCALE, POINTS)).isEqualTo("Likely to last");
        assertThat(Words.of(ResultClass.READY_TO_SPREAD, POINTS)).isEqualTo("Likely to last");
        assertThat(Words.of(ResultClass.STRENGTHEN_FIRST, POINTS)).isEqualTo("Needs action to last");
        assertThat(Words.of(ResultClass.CANNOT_SAY_YET, POINTS)).isEqualTo("Cannot say yet");
        assertThat(Words.meaning(ResultClass.STRENGTHEN_FIRST, POINTS)).contains("line of 55");
        assertThat(Words.of(ResultClass.STRENGTHEN_FIRST, new Scoring.Points(10)))
                .isEqualTo("Below the line");
        assertThat(Words.of(ResultClass.STRENGTHEN_FIRST, new Scoring.Weighted(0.65, 0.7)))
                .isEqualTo("Strengthen first");
    }

    @Test
    void amountsArePointsOrPercentages() {
        assertThat(new Amounts(100).of(0.60749)).isEqualTo("60.7 points");
        assertThat(new Amounts(100).of(0.55)).isEqualTo("55 points");
        assertThat(new Amounts(0).of(0.60749)).isEqualTo("61%");
    }

    @Test
    void levelsAreNumbersOnlyWhereNumbersMeanSomething() {
        var item = new Item(
                "a",
                "A?",
                "",
                "",
                List.of(level(0, "Simple"), level(1, "Complicated"), level(2, "Complex")),
                1,
                false,
                false,
                List.of());
        var numbers = new LevelNames(true);
        var names = new LevelNames(false);

        assertThat(numbers.all(item)).containsExactly("0 Simple", "1 Complicated", "2 Complex");
        assertThat(names.all(item)).containsExactly("Simple", "Complicated", "Complex");
        assertThat(numbers.brief(item, 1.5)).isEqualTo("1.5");
        assertThat(names.brief(item, 1.5)).isEqualTo("Complicated to Complex");
        assertThat(names.brief(item, 1)).isEqualTo("Complicated");
        assertThat(numbers.lower(item, List.of(0, 1))).isEqualTo("1 or less");
        assertThat(numbers.higher(item, List.of(1, 2))).isEqualTo("1 or more");
        assertThat(names.higher(item, List.of(1, 2))).isEqualTo("Complicated or Complex");
        assertThat(numbers.range(item, 0.25, 1.75)).isEqualTo("0.3 to 1.8");
        assertThat(names.range(item, 0.25, 1.75)).isEqualTo("Simple to Complex");
    }

    private static Level level(int value, String label) {
        return new Level(value, label, "", null, true);
    }
}
