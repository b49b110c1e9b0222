package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FormAgreementTest {

    private static final double X = Double.NaN;
    private static final RatingScale ONE_TO_FIVE = RatingScale.of(1, 5);

    /** By hand: variances 1, 0 and 4/3 over 3 raters give a mean of 7/9, and m = 7/18. */
    private final FormAgreement form = FormAgreement.of(
                    ONE_TO_FIVE, new double[] {2, 4, 1}, new double[] {3, 4, 3}, new double[] {4, 4, 3})
            .orElseThrow();

    @Test
    void agreesWithThreeItemsWorkedByHand() {
        assertThat(form.meanVariance()).isCloseTo(7.0 / 9, within(1e-15));
        assertThat(form.rStar()).isCloseTo(11.0 / 18, within(1e-15));
        assertThat(form.rStarRaw()).isEqualTo(form.rStar());
        assertThat(form.rwgJ()).isCloseTo(33.0 / 40, within(1e-15));
        assertThat(form.adMean()).isCloseTo((2.0 / 3 + 0 + 8.0 / 9) / 3, within(1e-15));
    }

    @Test
    void putsTheMostSplitItemFirst() {
        var split = FormAgreement.of(
                        ONE_TO_FIVE, new double[] {3, 1, 2}, new double[] {3, 5, 3}, new double[] {3, 5, 4})
                .orElseThrow();

        assertThat(split.bySplit()).containsExactly(1, 2, 0);
    }

    @Test
    void passesOverItemsThatOnlyOneRated() {
        var more = FormAgreement.of(
                        ONE_TO_FIVE, new double[] {X, 2, 4, 1}, new double[] {5, 3, 4, 3}, new double[] {X, 4, 4, 3})
                .orElseThrow();

        assertThat(more.rwgJ()).isEqualTo(form.rwgJ());
        assertThat(more.items()).extracting(FormAgreement.Item::place).containsExactly(1, 2, 3);
        assertThat(FormAgreement.of(ONE_TO_FIVE, new double[] {1, X}, new double[] {X, 1}))
                .isEmpty();
        assertThat(FormAgreement.of(ONE_TO_FIVE)).isEmpty();
    }

    @Test
    void doesNotGoBelowZeroWhenRatersAreMoreSplitThanByChance() {
        var split = FormAgreement.of(ONE_TO_FIVE, new double[] {1, 5}, new double[] {5, 1})
                .orElseThrow();

        assertThat(split.rStarRaw()).isEqualTo(-3);
        assertThat(split.rStar()).isZero();
        assertThat(split.rwgJ()).isZero();
    }

    @Test
    void mindsNeitherOrderOfRatersNorOfItems() {
        var turned = FormAgreement.of(
                        ONE_TO_FIVE, new double[] {3, 4, 4}, new double[] {3, 4, 3}, new double[] {1, 4, 2})
                .orElseThrow();

        assertThat(turned.rStar()).isCloseTo(form.rStar(), within(1e-12));
        assertThat(turned.rwgJ()).isCloseTo(form.rwgJ(), within(1e-12));
        assertThat(turned.adMean()).isCloseTo(form.adMean(), within(1e-12));
    }

    @Test
    void needsTheSameItemsFromEveryRater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormAgreement.of(ONE_TO_FIVE, new double[] {1, 2}, new double[] {1}))
                .withMessage("a form needs 2 ratings from every rater, got 1");
    }
}
