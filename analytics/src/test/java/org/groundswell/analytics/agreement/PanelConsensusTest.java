package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelConsensusTest {

    /** By hand: sorted 1 2 3 7 8 9 9 9 9 9 9; P30 at place 3 is 7, P70 at place 7 is 9. */
    @Test
    void allowsLessSpreadInTheMiddleOfTheScale() {
        var high = PanelConsensus.of(9, 9, 9, 9, 9, 9, 8, 7, 3, 2, 1);

        assertThat(high.p30()).isEqualTo(7);
        assertThat(high.p70()).isEqualTo(9);
        assertThat(high.median()).isEqualTo(9);
        assertThat(high.range()).isEqualTo(2);
        assertThat(high.centre()).isEqualTo(8);
        assertThat(high.asymmetry()).isEqualTo(3);
        assertThat(high.allowedRange()).isEqualTo(6.85);
        assertThat(high.disagreement()).isFalse();
        assertThat(PanelConsensus.of(1, 1, 5, 9, 9).disagreement()).isTrue();
    }

    @Test
    void isTheSameFromTheOtherEnd() {
        var one = PanelConsensus.of(1, 2, 2, 3, 8);
        var other = PanelConsensus.of(9, 8, 8, 7, 2);

        assertThat(other.allowedRange()).isCloseTo(one.allowedRange(), within(1e-12));
        assertThat(other.range()).isCloseTo(one.range(), within(1e-12));
        assertThat(other.median()).isEqualTo(10 - one.median());
    }

    @Test
    void passesOverWhoDidNotRate() {
        assertThat(PanelConsensus.of(4, Double.NaN, 6)).isEqualTo(PanelConsensus.of(4, 6));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "7, 1", "8, 2", "10, 2", "11, 3", "13, 3", "14, 4", "16, 4"})
    void allowsSomeOutsideByTheSizeOfThePanel(int raters, int allowed) {
        assertThat(PanelConsensus.allowedOutside(raters)).isEqualTo(allowed);
    }

    @Test
    void countsThoseMoreThanAStepFromTheMedian() {
        assertThat(PanelConsensus.outside(3, 3, 4, 2, 1, 5)).isEqualTo(2);
        assertThat(PanelConsensus.outside(2, 3)).isZero();
        assertThat(PanelConsensus.outside(1, 2, 3, 4)).isEqualTo(2);
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(PanelConsensus::of)
                .withMessage("a consensus needs at least 1 rating, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelConsensus.of(0))
                .withMessage("a rating needs to be from 1.0 to 9.0, got 0.0");
    }
}
