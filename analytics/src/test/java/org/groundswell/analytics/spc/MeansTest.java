package org.groundswell.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeansTest {

    private static final double NONE = Double.NaN;

    /** Summed one after the other, twenty tenths make 2.0000000000000004. */
    @Test
    void giveAConstantBackToTheLastBit() {
        double[] tenths = ShewhartLimitsTest.constant(20, 0.1);

        assertThat(Means.mean(tenths)).isEqualTo(0.1);
        assertThat(Means.weighted(tenths, ShewhartLimitsTest.constant(20, 2))).isEqualTo(0.1);
    }

    @Test
    void leaveOutWhatIsMissing() {
        assertThat(Means.mean(new double[] {NONE, 2, NONE, 4, 9})).isEqualTo(5);
        assertThat(Means.mean(new double[] {7, 2, 4, 7}, 1, 3)).isEqualTo(3);
        assertThat(Means.median(new double[] {9, NONE, 1, 4})).isEqualTo(4);
        assertThat(Means.median(new double[] {9, NONE, 1})).isEqualTo(5);
        assertThat(Means.weighted(new double[] {5, NONE, 2, 8}, new double[] {1, 50, NONE, 2}))
                .isEqualTo(7);
    }

    @Test
    void areNotDefinedOfNothing() {
        assertThat(Means.mean(new double[] {NONE, NONE})).isNaN();
        assertThat(Means.median(new double[] {NONE})).isNaN();
        assertThat(Means.weighted(new double[] {3, 4}, new double[] {0, 0})).isNaN();
        assertThat(Means.standardDeviation(new double[] {3}, 3)).isNaN();
    }

    /** Squares of 1, 2 and 3 about 0 add up to 14, those of 2, 4, 4, 4, 5, 5, 7, 9 about their mean 5 to 32. */
    @Test
    void haveDeviationsAboutThem() {
        assertThat(Means.standardDeviation(new double[] {1, 2, 3}, 0)).isCloseTo(Math.sqrt(7), within(1e-12));
        assertThat(Means.standardDeviation(new double[] {2, 4, 4, 4, 5, 5, 7, 9}, 5))
                .isCloseTo(Math.sqrt(32 / 7.0), within(1e-12));
    }
}
