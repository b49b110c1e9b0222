package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.groundswell.analytics.numeric.StudentT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedChangeTest {

    private static final double[] DRUG_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] DRUG_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** Student 1908, additional hours of sleep under two drugs: mean difference 1.58, standard deviation 1.23. */
    @Test
    void agreesWithStudentsSleepData() {
        var change = PairedChange.of(DRUG_1, DRUG_2, 0.95).orElseThrow();

        assertThat(change.pairs()).isEqualTo(10);
        assertThat(change.meanChange()).isCloseTo(1.58, within(1e-12));
        assertThat(change.sd()).isCloseTo(1.23, within(0.005));
        assertThat(change.standardError()).isCloseTo(0.389, within(0.0005));
        assertThat(change.low()).isCloseTo(0.70, within(0.005));
        assertThat(change.high()).isCloseTo(2.46, within(0.005));
        assertThat(change.clear()).isTrue();
    }

    /** Percentage points of t as printed in any table, two-sided. */
    @ParameterizedTest
    @CsvSource({
        "0.95, 1, 12.706",
        "0.95, 2, 4.303",
        "0.95, 4, 2.776",
        "0.95, 30, 2.042",
        "0.95, 1000, 1.962",
        "0.99, 1, 63.657",
        "0.99, 10, 3.169",
        "0.5, 3, 0.765",
        "0.001, 5, 0.001"
    })
    void agreesWithPrintedTables(double level, int degrees, double t) {
        assertThat(StudentT.twoSided(level, degrees)).isCloseTo(t, within(0.0006));
        assertThat(StudentT.beyond(StudentT.twoSided(level, degrees), degrees)).isCloseTo(1 - level, within(1e-11));
    }

    /** One degree is Cauchy's distribution and two have a closed form. */
    @Test
    void agreesWithClosedForms() {
        assertThat(StudentT.beyond(1, 1)).isCloseTo(0.5, within(1e-14));
        assertThat(StudentT.beyond(2, 2)).isCloseTo(1 - 2 / Math.sqrt(6), within(1e-14));
        assertThat(StudentT.beyond(0, 7)).isEqualTo(1);
        assertThat(StudentT.beyond(-1, 1)).isCloseTo(0.5, within(1e-14));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentT.twoSided(1, 3))
                .withMessage(
                        "a t quantile needs a level between 0 and 1 and 1 or more degrees of freedom, got 1.0 and 3");
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.twoSided(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.twoSided(0.5, 0));
    }

    @Test
    void comparesOnlyThoseInBothRounds() {
        var change = PairedChange.of(new double[] {1, Double.NaN, 2, 3}, new double[] {2, 9, Double.NaN, 6}, 0.9)
                .orElseThrow();

        assertThat(change.pairs()).isEqualTo(2);
        assertThat(change.meanChange()).isEqualTo(2);
        assertThat(change.clear()).isFalse();
        assertThat(PairedChange.of(new double[] {1, 2}, new double[] {2, Double.NaN}, 0.9))
                .isEmpty();
    }

    @Test
    void isClearInEitherDirectionAndNotAtZero() {
        assertThat(PairedChange.of(DRUG_2, DRUG_1, 0.95).orElseThrow().clear()).isTrue();
        assertThat(PairedChange.of(DRUG_1, DRUG_1, 0.95).orElseThrow().clear()).isFalse();
        assertThat(PairedChange.of(DRUG_1, DRUG_1, 0.95).orElseThrow().sd()).isZero();
    }

    @Test
    void needsAsManyAfterAsBefore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedChange.of(new double[] {1, 2}, new double[] {1}, 0.95))
                .withMessage("a paired change needs as many after as before, got 1 and 2");
    }
}
