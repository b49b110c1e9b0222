package org.groundswell.analytics.diffusion.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden cases and properties of {@link EquityOfReach} and {@link WilsonInterval}. */
class EquityOfReachTest {

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: four decimals. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agreesWithNewcombe(long reached, long eligible, double lower, double upper) {
        var interval = WilsonInterval.of(reached, eligible, 0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    /** Fifths of equal size whose reach rises by 0.1 each: the line rises 0.5 from end to end, about a mean of 0.4. */
    @Test
    void measuresTheSlopeFromEndToEnd() {
        var equity = EquityOfReach.of(fifths(20, 30, 40, 50, 60), 0.95);

        var indices = equity.indices().orElseThrow();
        assertThat(indices.slope()).isCloseTo(0.5, within(1e-12));
        assertThat(indices.relative()).isCloseTo(0.5 / 0.4, within(1e-12));
        assertThat(indices.unequal()).isTrue();
    }

    @Test
    void findsNoSlopeWhereReachIsAlike() {
        var indices =
                EquityOfReach.of(fifths(40, 40, 40, 40, 40), 0.95).indices().orElseThrow();

        assertThat(indices.slope()).isCloseTo(0, within(1e-12));
        assertThat(indices.unequal()).isFalse();
    }

    @Test
    void turnsItsSignWhenTheOrderIsTurned() {
        var groups = new ArrayList<>(List.of(
                new ReachedGroup("1", 30, 90),
                new ReachedGroup("2", 44, 120),
                new ReachedGroup("3", 50, 80),
                new ReachedGroup("4", 61, 130)));
        double slope = EquityOfReach.of(groups, 0.95).indices().orElseThrow().slope();
        Collections.reverse(groups);

        assertThat(EquityOfReach.of(groups, 0.95).indices().orElseThrow().slope())
                .isCloseTo(-slope, within(1e-12));
    }

    @Test
    void holdsBackSmallNumbers() {
        var equity = EquityOfReach.of(
                List.of(
                        new ReachedGroup("1", 4, 100),
                        new ReachedGroup("2", 97, 100),
                        new ReachedGroup("3", 0, 3),
                        new ReachedGroup("4", 0, 100)),
                0.95);

        assertThat(equity.groups().stream().map(EquityOfReach.Row::suppressed))
                .containsExactly(true, true, true, false);
    }

    @Test
    void drawsNoLineThroughTwoGroups() {
        assertThat(EquityOfReach.of(fifths(40, 50), 0.95).indices()).isEmpty();
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReachedGroup("IMD fifth 1", 7, 5))
                .withMessage("IMD fifth 1 needs to have reached 0 to all of its eligible, got 7 of 5");
    }

    private static List<ReachedGroup> fifths(long... reached) {
        var groups = new ArrayList<ReachedGroup>();
        for (long one : reached) {
            groups.add(new ReachedGroup("IMD fifth " + (groups.size() + 1), one, 100));
        }
        return groups;
    }
}
