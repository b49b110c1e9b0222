package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.groundswell.analytics.network.ThresholdCategories.Category;
import org.junit.jupiter.api.Test;

class ThresholdCategoriesTest {

    @Test
    void cutsOneStandardDeviationFromTheMean() {
        var categories = ThresholdCategories.of(0, 1, Double.NaN, 0.5);

        assertThat(categories.mean()).isEqualTo(0.5);
        assertThat(categories.lower()).isEqualTo(0);
        assertThat(categories.higher()).isEqualTo(1);
    }

    @Test
    void putsAThresholdOnACutAboveIt() {
        var categories = new ThresholdCategories(0.2, 0.5, 0.8);

        assertThat(categories.of(0.1)).isEqualTo(Category.VERY_LOW);
        assertThat(categories.of(0.2)).isEqualTo(Category.LOW);
        assertThat(categories.of(0.5)).isEqualTo(Category.HIGH);
        assertThat(categories.of(0.8)).isEqualTo(Category.VERY_HIGH);
    }

    @Test
    void needsTwoThresholds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThresholdCategories.of(Double.NaN, 0.3))
                .withMessage("threshold categories need at least 2 thresholds, got 1");
    }
}
