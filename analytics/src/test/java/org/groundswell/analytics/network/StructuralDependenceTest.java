package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.groundswell.analytics.network.StructuralDependence.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuralDependenceTest {

    /** 0 looks to 1 and 2, 1 looks to 2; values 5, 2, 2. */
    private final TieNetwork network = Networks.ties(3, 0, 1, 0, 2, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "DISTANCE, 1, 2",
        "SQUARED_DISTANCE, 3, 6",
        "GREATER, 0.3333333333333333, 0.3333333333333333",
        "AT_LEAST, 0.6666666666666666, 0.6666666666666666",
        "EQUAL, 0.3333333333333333, 0.3333333333333333",
        "AT_MOST, 0.3333333333333333, 0.6666666666666666",
        "SMALLER, 0, 0.3333333333333333"
    })
    void comparesEgosWithTheirAltersAndWithAnybody(Comparison comparison, double observed, double nullMean) {
        var dependence = StructuralDependence.of(network, new double[] {5, 2, 2}, comparison);

        assertThat(dependence.observed()).isEqualTo(observed, within(1e-15));
        assertThat(dependence.nullMean()).isEqualTo(nullMean, within(1e-15));
    }

    /** f = 3, 1.5, 1.5 about 2: variance ½; z = (1 − 2) / √(½ / 3) = −2.449. */
    @Test
    void testsWithTheVarianceOverEgos() {
        var dependence = StructuralDependence.of(network, new double[] {5, 2, 2}, Comparison.DISTANCE);

        assertThat(dependence.nullVariance()).isEqualTo(0.5, within(1e-15));
        assertThat(dependence.pValue()).isEqualTo(0.014306, within(1e-6));
        assertThat(StructuralDependence.of(network, new double[] {2, 2, 2}, Comparison.DISTANCE)
                        .pValue())
                .isEqualTo(1);
    }
}
