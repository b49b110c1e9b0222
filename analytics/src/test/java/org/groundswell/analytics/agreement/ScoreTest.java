package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    private static ScoredItem item(double level) {
        return new ScoredItem(Answer.level(level), 1, 3);
    }

    private static ScoredItem unknown() {
        return new ScoredItem(Answer.unknown(), 1, 3);
    }

    private static ScoredItem notApplicable() {
        return new ScoredItem(Answer.notApplicable(), 1, 3);
    }

    /** Levels 3, 1 of 3, one unknown, one not applicable: point 4/6, low 4/9, high 7/9, coverage 2/3. */
    @Test
    void boundsWhatIsNotKnown() {
        var score =
                Score.of(List.of(item(3), item(1), unknown(), notApplicable())).orElseThrow();

        assertThat(score.point().orElseThrow()).isCloseTo(4.0 / 6, within(1e-15));
        assertThat(score.low()).isCloseTo(4.0 / 9, within(1e-15));
        assertThat(score.high()).isCloseTo(7.0 / 9, within(1e-15));
        assertThat(score.coverage()).isCloseTo(2.0 / 3, within(1e-15));
    }

    @Test
    void weighsItemsAndTheirUnknowns() {
        var score = Score.of(List.of(item(3).withWeight(2), item(0), unknown().withWeight(5)))
                .orElseThrow();

        assertThat(score.point().orElseThrow()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(score.low()).isEqualTo(0.25);
        assertThat(score.high()).isEqualTo(0.875);
        assertThat(score.coverage()).isEqualTo(0.375);
    }

    @Test
    void hasNoPointWhenNothingWasRatedAndIsNotThereWhenNothingApplies() {
        var unknown = Score.of(List.of(unknown(), notApplicable())).orElseThrow();

        assertThat(unknown.point()).isEmpty();
        assertThat(unknown.low()).isZero();
        assertThat(unknown.high()).isEqualTo(1);
        assertThat(unknown.coverage()).isZero();
        assertThat(Score.of(List.of(notApplicable()))).isEmpty();
        assertThat(Score.of(List.of())).isEmpty();
    }

    /** One domain of three items at 3 and one of a single item at 0: the mean of domains is ½, of items ¾. */
    @Test
    void countsADomainOnceHoweverManyItemsItHas() {
        var parts = List.of(
                new WeightedScore(Score.of(List.of(item(3), item(3), item(3))), 1),
                new WeightedScore(Score.of(List.of(item(0))), 1));

        assertThat(Score.ofParts(parts).orElseThrow().point()).hasValue(0.5);
    }

    @Test
    void weighsDomainsAndLeavesOutThoseThatDoNotApply() {
        var parts = List.of(
                new WeightedScore(Score.of(List.of(item(3))), 3),
                new WeightedScore(Score.of(List.of(item(0), unknown())), 1),
                new WeightedScore(Optional.empty(), 9));

        var whole = Score.ofParts(parts).orElseThrow();

        assertThat(whole.point()).hasValue(0.75);
        assertThat(whole.low()).isEqualTo(0.75);
        assertThat(whole.high()).isEqualTo(0.875);
        assertThat(whole.coverage()).isEqualTo(0.875);
        assertThat(Score.ofParts(List.of(new WeightedScore(Optional.empty(), 1))))
                .isEmpty();
    }

    @Test
    void doesNotCountADomainNobodyCouldRateAsRatedWorst() {
        var parts = List.of(
                new WeightedScore(Score.of(List.of(item(3))), 1), new WeightedScore(Score.of(List.of(unknown())), 1));

        var whole = Score.ofParts(parts).orElseThrow();

        assertThat(whole.point()).hasValue(1);
        assertThat(whole.low()).isEqualTo(0.5);
        assertThat(whole.coverage()).isEqualTo(0.5);
        assertThat(Score.ofParts(parts.subList(1, 2)).orElseThrow().point()).isEqualTo(OptionalDouble.empty());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void keepsItsOrderMindsNoOrderAndIsNotMovedByWhatDoesNotApply(long seed) {
        var random = new Random(seed);
        var items = new ArrayList<ScoredItem>();
        for (int i = 0; i < 12; i++) {
            var answer = random.nextInt(4) == 0 ? Answer.unknown() : Answer.level(random.nextInt(4));
            items.add(new ScoredItem(answer, 0.1 + random.nextDouble(), 3));
        }
        var score = Score.of(items).orElseThrow();
        var more = new ArrayList<>(items);
        more.add(notApplicable().withWeight(50));
        Collections.shuffle(more, random);
        var other = Score.of(more).orElseThrow();

        assertThat(score.low()).isLessThanOrEqualTo(score.point().orElseThrow());
        assertThat(score.point().orElseThrow()).isLessThanOrEqualTo(score.high());
        assertThat(other.point().orElseThrow()).isCloseTo(score.point().orElseThrow(), within(1e-12));
        assertThat(other.low()).isCloseTo(score.low(), within(1e-12));
        assertThat(other.high()).isCloseTo(score.high(), within(1e-12));
        assertThat(other.coverage()).isCloseTo(score.coverage(), within(1e-12));
    }

    @Test
    void saysWhatAnItemNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(4))
                .withMessage("an item needs a level from 0 to 3.0, got 4.0");
        assertThatIllegalArgumentException().isThrownBy(() -> item(-1)).withMessageContaining("got -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(1).withWeight(0))
                .withMessage("an item needs a weight above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoredItem(Answer.unknown(), 1, 0))
                .withMessage("an item needs a highest level above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.level(Double.NaN))
                .withMessage("a level needs to be a finite number, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.level(Double.POSITIVE_INFINITY))
                .withMessageContaining("Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedScore(Optional.empty(), 0))
                .withMessage("a part needs a weight above 0, got 0.0");
    }
}
