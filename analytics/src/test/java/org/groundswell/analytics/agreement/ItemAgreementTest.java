package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemAgreementTest {

    private static final double X = Double.NaN;
    private static final RatingScale ONE_TO_FIVE = RatingScale.of(1, 5);

    /** By hand: mean 3, variance 2/3; (25 − 1)/12 = 2; most variance at this mean (6·3 − 9 − 5)·4/3 = 16/3. */
    @Test
    void agreesWithFourRatingsWorkedByHand() {
        var agreement = ItemAgreement.of(ONE_TO_FIVE, 2, 3, 3, 4);

        assertThat(agreement.raters()).isEqualTo(4);
        assertThat(agreement.mean()).isEqualTo(3);
        assertThat(agreement.median()).isEqualTo(3);
        assertThat(agreement.variance()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(agreement.rwg()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(agreement.awg().orElseThrow()).isCloseTo(0.75, within(1e-15));
        assertThat(agreement.adMean()).isEqualTo(0.5);
        assertThat(agreement.adCutOff()).isEqualTo(5.0 / 6);
        assertThat(agreement.outliers()).containsExactly(0, 3);
        assertThat(agreement.acceptable()).isTrue();
    }

    @Test
    void keepsTheRawValueOfRatersMoreSplitThanByChance() {
        var split = ItemAgreement.of(ONE_TO_FIVE, 1, 1, 5, 5);

        assertThat(split.rwgRaw()).isCloseTo(-5.0 / 3, within(1e-15));
        assertThat(split.rwg()).isZero();
        assertThat(split.awg().orElseThrow()).isCloseTo(-1, within(1e-15));
        assertThat(split.acceptable()).isFalse();
    }

    @Test
    void leavesAwgOutNearTheEndsOfTheScale() {
        assertThat(ItemAgreement.of(ONE_TO_FIVE, 4, 4, 4, 5, 5).awg()).isEmpty();
        assertThat(ItemAgreement.of(ONE_TO_FIVE, 1, 1, 1, 2).awg()).isEmpty();
        assertThat(ItemAgreement.of(ONE_TO_FIVE, 5, 5, 5, 5, 1).awg()).isPresent();
        assertThat(ItemAgreement.of(ONE_TO_FIVE, 1, 1, 1, 5).awg()).isPresent();
        assertThat(ItemAgreement.of(ONE_TO_FIVE, 5, 5, 5).awg()).hasValue(1);
    }

    @Test
    void namesWhoStandsFurthestFromTheMedian() {
        assertThat(ItemAgreement.of(ONE_TO_FIVE, 4, X, 4, 1, 5).outliers()).containsExactly(3);
        assertThat(ItemAgreement.of(ONE_TO_FIVE, 2, 2, 2).outliers()).isEmpty();
    }

    @Test
    void acceptsADeviationAtTheCutOff() {
        // Options 6: cut-off 1; deviation about the median of 0, 1, 2, 3 is 1.
        assertThat(ItemAgreement.of(new RatingScale(0, 5, 6), 0, 1, 2, 3).acceptable())
                .isTrue();
        assertThat(ItemAgreement.of(new RatingScale(0, 5, 6), 0, 1, 2, 4).acceptable())
                .isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void mindsNeitherOrderNorDirectionOfTheScale(long seed) {
        double[] ratings = new Random(seed).ints(7, 1, 6).asDoubleStream().toArray();
        double[] other = new double[7];
        for (int i = 0; i < 7; i++) {
            other[6 - i] = 6 - ratings[i];
        }

        var one = ItemAgreement.of(ONE_TO_FIVE, ratings);
        var turned = ItemAgreement.of(ONE_TO_FIVE, other);

        assertThat(turned.rwgRaw()).isCloseTo(one.rwgRaw(), within(1e-12));
        assertThat(turned.awg().orElse(9)).isCloseTo(one.awg().orElse(9), within(1e-12));
        assertThat(turned.adMedian()).isCloseTo(one.adMedian(), within(1e-12));
        assertThat(one.rwg()).isBetween(0.0, 1.0);
        assertThat(one.adMedian()).isLessThanOrEqualTo(one.adMean() + 1e-12);
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAgreement.of(ONE_TO_FIVE, 3, X))
                .withMessage("agreement needs at least 2 ratings, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAgreement.of(ONE_TO_FIVE, 3, 6))
                .withMessage("a rating needs to be from 1.0 to 5.0, got 6.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAgreement.of(ONE_TO_FIVE, 0, 3))
                .withMessageContaining("got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.of(3, 3))
                .withMessage("a scale needs a highest rating above the lowest, got 3.0 to 3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(Double.NEGATIVE_INFINITY, 3, 4))
                .withMessageContaining("-Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(0, Double.POSITIVE_INFINITY, 4))
                .withMessageContaining("to Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(0, 1, 1))
                .withMessage("a scale needs 2 or more options, got 1");
        assertThat(new RatingScale(0, 1, 2).varianceByChance()).isEqualTo(0.25);
    }
}
