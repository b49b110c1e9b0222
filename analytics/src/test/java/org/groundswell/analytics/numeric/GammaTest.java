package org.groundswell.analytics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed values: Abramowitz and Stegun, tables 6.4 and 26.8. */
class GammaTest {

    private static final Offset<Double> PRINTED = within(5e-5);

    @ParameterizedTest(name = "ln gamma {0}")
    @CsvSource({"0.5, 0.5723649429", "1, 0", "2, 0", "10, 12.8018274801", "100, 359.1342053696"})
    void knowsTheLogOfTheGammaFunction(double x, double logGamma) {
        assertThat(Gamma.logGamma(x)).isCloseTo(logGamma, within(1e-9));
    }

    @ParameterizedTest(name = "{0} at {1} degrees")
    @CsvSource({
        "0.95, 1, 3.8415",
        "0.95, 10, 18.3070",
        "0.05, 10, 3.9403",
        "0.975, 2, 7.3778",
        "0.99, 100, 135.8067",
        "0.005, 1, 0.0000393"
    })
    void knowsChiSquareQuantiles(double probability, double degrees, double quantile) {
        assertThat(Gamma.chiSquareQuantile(probability, degrees)).isCloseTo(quantile, PRINTED);
    }

    @ParameterizedTest(name = "{0} at {1} degrees")
    @CsvSource({
        "0.001, 0.3",
        "0.001, 3",
        "0.025, 40",
        "0.5, 7",
        "0.975, 900",
        "0.999, 20000",
        "0.001, 20000",
        "1e-12, 50"
    })
    void undoesTheDistribution(double probability, double degrees) {
        double quantile = Gamma.chiSquareQuantile(probability, degrees);

        assertThat(Gamma.lower(degrees / 2, quantile / 2)).isCloseTo(probability, within(1e-10 * probability));
        assertThat(Gamma.upper(degrees / 2, quantile / 2)).isCloseTo(1 - probability, within(1e-11));
    }

    @Test
    void isNothingBelowZero() {
        assertThat(Gamma.lower(3, 0)).isZero();
        assertThat(Gamma.upper(3, -1)).isEqualTo(1);
    }

    @Test
    void saysWhatItNeeds() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Gamma.logGamma(0))
                .withMessage("The log of the gamma function needs x above 0, got 0.0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Gamma.chiSquareQuantile(1, 2))
                .withMessageEndingWith("got 1.0 and 2.0");
    }
}
