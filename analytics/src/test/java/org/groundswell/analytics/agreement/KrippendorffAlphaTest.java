package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.groundswell.analytics.agreement.KrippendorffAlpha.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTest {

    private static final double X = Double.NaN;

    /** Krippendorff 2011, section C: four observers, twelve units, some not rated. */
    private static final double[][] FOUR_OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, X, X, X},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, X, 3},
        {X, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, X},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, X}
    };

    /** Krippendorff 2011, pages 4, 7, 8 and 9, printed with three decimals. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void agreesWithKrippendorff(Metric metric, double published) {
        assertThat(KrippendorffAlpha.of(metric, FOUR_OBSERVERS).orElseThrow()).isCloseTo(published, within(0.0005));
    }

    /** Krippendorff 2011, section A: two observers, ten units, α = 0.095. */
    @Test
    void agreesWithKrippendorffOnTwoObservers() {
        double[] meg = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        double[] owen = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};

        for (var metric : Metric.values()) {
            assertThat(KrippendorffAlpha.of(metric, meg, owen).orElseThrow()).isCloseTo(0.095, within(0.0005));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNotDefinedWhereNothingVaries(Metric metric) {
        assertThat(KrippendorffAlpha.of(metric, new double[] {3, 3}, new double[] {3, 3}))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(metric, new double[] {3, X}, new double[] {X, 2}))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(metric)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void mindsNeitherOrderOfRatersNorOfUnits(Metric metric) {
        var random = new Random(5);
        double[][] ratings = random(random, 5, 20);
        double alpha = KrippendorffAlpha.of(metric, ratings).orElseThrow();

        double[][] turned = new double[5][20];
        for (int rater = 0; rater < 5; rater++) {
            for (int unit = 0; unit < 20; unit++) {
                turned[4 - rater][(unit + 7) % 20] = ratings[rater][unit];
            }
        }

        assertThat(KrippendorffAlpha.of(metric, turned).orElseThrow()).isCloseTo(alpha, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void isNotMovedByAUnitThatOnlyOneRated(Metric metric) {
        double[][] more =
                Arrays.stream(FOUR_OBSERVERS).map(row -> Arrays.copyOf(row, 13)).toArray(double[][]::new);
        more[0][12] = 9;
        more[1][12] = X;
        more[2][12] = X;
        more[3][12] = X;

        assertThat(KrippendorffAlpha.of(metric, more)).isEqualTo(KrippendorffAlpha.of(metric, FOUR_OBSERVERS));
    }

    @Test
    void isOneWhenAllAgreeAndTakesMinusZeroForZero() {
        assertThat(KrippendorffAlpha.of(Metric.RATIO, new double[] {0.0, 5}, new double[] {-0.0, 5}))
                .hasValue(1);
    }

    @Test
    void followsAChangeOfUnitWhereTheMetricShould() {
        double[][] doubled = scaled(2, 0);
        double[][] moved = scaled(1, 10);

        assertThat(KrippendorffAlpha.of(Metric.RATIO, doubled).orElseThrow()).isCloseTo(0.797, within(0.0005));
        assertThat(KrippendorffAlpha.of(Metric.INTERVAL, moved).orElseThrow()).isCloseTo(0.849, within(0.0005));
        assertThat(KrippendorffAlpha.of(Metric.RATIO, moved).orElseThrow()).isNotCloseTo(0.797, within(0.01));
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KrippendorffAlpha.of(Metric.NOMINAL, new double[] {1, 2}, new double[] {1}))
                .withMessage("alpha needs 2 units from every rater, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KrippendorffAlpha.of(Metric.RATIO, new double[] {-1, 2}, new double[] {1, 2}))
                .withMessage("a ratio scale needs ratings of 0 or more, got -1.0");
    }

    private static double[][] scaled(double factor, double shift) {
        return Arrays.stream(FOUR_OBSERVERS)
                .map(row -> Arrays.stream(row).map(x -> factor * x + shift).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] random(Random random, int raters, int units) {
        double[][] ratings = new double[raters][units];
        for (double[] row : ratings) {
            Arrays.setAll(row, i -> random.nextInt(5) == 0 ? X : 1 + random.nextInt(4));
        }
        return ratings;
    }
}
