package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.groundswell.analytics.agreement.IntraclassCorrelation.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntraclassCorrelationTest {

    /** Shrout and Fleiss 1979, table 2: six targets rated by four judges. */
    private static final double[][] SIX_TARGETS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /** Shrout and Fleiss 1979, table 4, printed with two decimals. */
    @ParameterizedTest
    @CsvSource({
        "OWN_RATERS_SINGLE, 0.17",
        "SAMPLE_OF_RATERS_SINGLE, 0.29",
        "THESE_RATERS_SINGLE, 0.71",
        "OWN_RATERS_MEAN, 0.44",
        "SAMPLE_OF_RATERS_MEAN, 0.62",
        "THESE_RATERS_MEAN, 0.91"
    })
    void agreesWithShroutAndFleiss(Form form, double published) {
        assertThat(of(SIX_TARGETS).of(form).orElseThrow()).isCloseTo(published, within(0.005));
    }

    /** Shrout and Fleiss 1979, table 3, printed with two decimals. */
    @Test
    void agreesWithTheirMeanSquares() {
        var icc = of(SIX_TARGETS);

        assertThat(icc.betweenTargets()).isCloseTo(11.24, within(0.005));
        assertThat(icc.withinTargets()).isCloseTo(6.26, within(0.005));
        assertThat(icc.betweenRaters()).isCloseTo(32.49, within(0.005));
        assertThat(icc.residual()).isCloseTo(1.02, within(0.005));
        assertThat(icc.targets()).isEqualTo(6);
        assertThat(icc.raters()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void mindsNeitherOrderNorUnit(Form form) {
        double[][] other = new double[6][4];
        for (int target = 0; target < 6; target++) {
            for (int rater = 0; rater < 4; rater++) {
                other[5 - target][(rater + 1) % 4] = 100 - 3 * SIX_TARGETS[target][rater];
            }
        }

        assertThat(of(other).of(form).orElseThrow())
                .isCloseTo(of(SIX_TARGETS).of(form).orElseThrow(), within(1e-12));
    }

    @Test
    void sumsOfSquaresAddUp() {
        var icc = of(SIX_TARGETS);
        double grand = Arrays.stream(SIX_TARGETS)
                .flatMapToDouble(Arrays::stream)
                .average()
                .orElseThrow();
        double total = Arrays.stream(SIX_TARGETS)
                .flatMapToDouble(Arrays::stream)
                .map(x -> (x - grand) * (x - grand))
                .sum();

        assertThat(5 * icc.betweenTargets() + 18 * icc.withinTargets()).isCloseTo(total, within(1e-9));
        assertThat(3 * icc.betweenRaters() + 15 * icc.residual()).isCloseTo(18 * icc.withinTargets(), within(1e-9));
    }

    @Test
    void isNotDefinedWhereNothingVaries() {
        assertThat(IntraclassCorrelation.of(new double[] {0.1, 0.1}, new double[] {0.1, 0.1}))
                .isEmpty();
        var targetsAlike = of(new double[][] {{1, 2}, {1, 2}});
        assertThat(targetsAlike.of(Form.THESE_RATERS_MEAN)).isEmpty();
        assertThat(targetsAlike.of(Form.OWN_RATERS_SINGLE)).hasValue(-1);
    }

    @Test
    void needsACompleteBlock() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.of(new double[] {1, 2}))
                .withMessage("an intraclass correlation needs 2 or more targets and raters, got 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.of(new double[] {1}, new double[] {2}))
                .withMessageContaining("got 2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.of(new double[] {1, 2}, new double[] {1}))
                .withMessage("an intraclass correlation needs 2 ratings of every target, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.of(new double[] {1, 2}, new double[] {1, Double.NaN}))
                .withMessage("an intraclass correlation needs every rating, target 1 has NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> IntraclassCorrelation.of(new double[] {Double.POSITIVE_INFINITY, 2}, new double[] {1, 2}))
                .withMessageContaining("target 0 has Infinity");
    }

    private static IntraclassCorrelation of(double[][] targets) {
        return IntraclassCorrelation.of(targets).orElseThrow();
    }
}
