package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {

    private static ScoredItem item(double level, double weight) {
        return new ScoredItem(Answer.level(level), weight, 4);
    }

    /** Shares 1, ¼, ½ with weights 1, 2, 1: S = 2/4 = ½. */
    private final List<ScoredItem> items =
            List.of(item(4, 1), item(1, 2), new ScoredItem(Answer.unknown(), 1, 4), item(2, 1));

    @Test
    void leavesOutHalvesAndDoublesEachItem() {
        var sensitivity = Sensitivity.of(items, 0.6);

        assertThat(sensitivity.score()).isEqualTo(0.5);
        assertThat(sensitivity.line()).isEqualTo(0.6);
        assertThat(sensitivity.items())
                .extracting(Sensitivity.ItemEffect::place)
                .containsExactly(0, 1, 3);
        var first = sensitivity.items().get(0);
        assertThat(first.without().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(first.halved()).isCloseTo(1.5 / 3.5, within(1e-15));
        assertThat(first.doubled()).isCloseTo(3.0 / 5, within(1e-15));
        var second = sensitivity.items().get(1);
        assertThat(second.without().orElseThrow()).isCloseTo(1.5 / 2, within(1e-15));
        assertThat(second.halved()).isCloseTo(1.75 / 3, within(1e-15));
        assertThat(second.doubled()).isCloseTo(2.5 / 6, within(1e-15));
    }

    /** (0.6 − 0.5) · 4 / w: 0.4 for a weight of 1, 0.2 for 2. */
    @Test
    void saysHowFarEachItemAloneIsFromTheLine() {
        var effects = Sensitivity.of(items, 0.6).items();

        assertThat(effects.get(0).distance()).isCloseTo(0.4, within(1e-12));
        assertThat(effects.get(0).reachable()).isFalse();
        assertThat(effects.get(1).distance()).isCloseTo(0.2, within(1e-12));
        assertThat(effects.get(1).reachable()).isTrue();
        assertThat(effects.get(2).reachable()).isTrue();
    }

    @Test
    void saysHowMuchEachItemMayLoseAboveTheLine() {
        var effects = Sensitivity.of(items, 0.4).items();

        assertThat(effects.get(0).distance()).isCloseTo(-0.4, within(1e-12));
        assertThat(effects.get(0).reachable()).isTrue();
        assertThat(Sensitivity.of(items, 0.3).items().get(1).reachable()).isFalse();
    }

    @Test
    void knowsWhichItemsDecide() {
        var above = Sensitivity.of(items, 0.5);
        assertThat(above.items()).extracting(effect -> effect.decides(0.5, 0.5)).containsExactly(true, true, false);

        var below = Sensitivity.of(items, 0.58);
        assertThat(below.items())
                .extracting(effect -> effect.decides(0.5, 0.58))
                .containsExactly(true, true, false);
        assertThat(Sensitivity.of(items, 0.74).items().get(1).decides(0.5, 0.74))
                .isTrue();
        assertThat(Sensitivity.of(items, 0.76).items().get(1).decides(0.5, 0.76))
                .isFalse();
    }

    /** Room is 0, 1.5 and 0.5 of 4: the line at 0.9 needs 1.6, which the second alone has not. */
    @Test
    void findsTheFewestItemsThatReachTheLine() {
        assertThat(Sensitivity.of(items, 0.85).smallestSet()).containsExactly(1);
        assertThat(Sensitivity.of(items, 0.875).smallestSet()).containsExactly(1);
        assertThat(Sensitivity.of(items, 0.9).smallestSet()).containsExactly(1, 3);
        assertThat(Sensitivity.of(items, 1).smallestSet()).containsExactly(1, 3);
        assertThat(Sensitivity.of(items, 1).crossable()).isTrue();
    }

    @Test
    void findsNoItemsToImproveAtTheLine() {
        var there = Sensitivity.of(items, 0.5);

        assertThat(there.smallestSet()).isEmpty();
        assertThat(there.crossable()).isTrue();
    }

    @Test
    void hasNothingLeftWithoutTheOnlyItem() {
        var only = Sensitivity.of(List.of(item(2, 3)), 0.75);

        assertThat(only.items().get(0).without()).isEmpty();
        assertThat(only.items().get(0).halved()).isEqualTo(0.5);
        assertThat(only.items().get(0).decides(0.5, 0.75)).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void movesExactlyToTheLine(long seed) {
        var random = new Random(seed);
        var drawn = new ArrayList<ScoredItem>();
        for (int i = 0; i < 9; i++) {
            drawn.add(item(random.nextInt(5), 1 + random.nextInt(4)));
        }
        for (var effect : Sensitivity.of(drawn, 0.6).items()) {
            if (effect.reachable()) {
                var moved = new ArrayList<>(drawn);
                var old = drawn.get(effect.place());
                double level = Math.max(0, Math.min(4, 4 * (old.share() + effect.distance())));
                moved.set(effect.place(), item(level, old.weight()));
                assertThat(Score.of(moved).orElseThrow().point().orElseThrow()).isCloseTo(0.6, within(1e-12));
            }
        }
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sensitivity.of(items.subList(2, 3), 0.5))
                .withMessage("sensitivity needs at least 1 item that was rated, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sensitivity.of(items, 1.5))
                .withMessage("sensitivity needs a line from 0 to 1, got 1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> Sensitivity.of(items, -0.5));
        assertThat(Sensitivity.of(items, 0).crossable()).isTrue();
    }
}
