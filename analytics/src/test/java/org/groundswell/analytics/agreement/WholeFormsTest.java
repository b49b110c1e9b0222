package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sums and pictures of a whole form: bottleneck, points, radar. */
class WholeFormsTest {

    @Nested
    class ABottleneck {

        /** Nine parts at 3 and one at 0 have the mean of ten at 2.7. */
        @Test
        void showsWhatTheMeanHides() {
            var weak = Bottleneck.of(3, 3, 3, 3, 3, 0, 3, 3, 3, 3);

            assertThat(weak.mean()).isCloseTo(2.7, within(1e-12));
            assertThat(weak.least()).isZero();
            assertThat(weak.places()).containsExactly(5);
            assertThat(Bottleneck.of(2, 1, 1).places()).containsExactly(1, 2);
        }

        @Test
        void needsParts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(Bottleneck::of)
                    .withMessage("a bottleneck needs at least 1 part, got 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Bottleneck.of(1, Double.NaN))
                    .withMessage("a bottleneck needs finite values, got NaN");
            assertThatIllegalArgumentException().isThrownBy(() -> Bottleneck.of(Double.NEGATIVE_INFINITY));
        }
    }

    @Nested
    class ATableOfPoints {

        private final double[] first = {8.5, 4.7, 4.0, 0};
        private final PointsTable table = PointsTable.of(first, new double[] {9.1, 6.3});

        @Test
        void addsUpTheLevelsChosen() {
            assertThat(table.total(0, 1)).isCloseTo(14.8, within(1e-12));
            assertThat(table.total(3, 0)).isCloseTo(9.1, within(1e-12));
            assertThat(table.most(0, 1)).isCloseTo(17.6, within(1e-12));
            assertThat(table.most()).isZero();
        }

        @Test
        void keepsNothingOfTheArrayItWasGiven() {
            first[0] = 99;

            assertThat(table.most(0)).isEqualTo(8.5);
        }

        @Test
        void needsALevelForEachFactor() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.total(1))
                    .withMessage("a total needs a level for each of 2 factors, got 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.total(0, 2))
                    .withMessage("factor 1 has levels 0 to 1, got 2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.total(-1, 0))
                    .withMessageContaining("got -1");
            assertThatIllegalArgumentException()
                    .isThrownBy(PointsTable::of)
                    .withMessage("a table of points needs at least 1 factor, got 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PointsTable.of(new double[] {1, Double.NaN}))
                    .withMessage("a factor needs at least 1 level and finite points, got [1.0, NaN]");
            assertThatIllegalArgumentException().isThrownBy(() -> PointsTable.of(new double[0]));
        }
    }

    @Nested
    class ARadar {

        @Test
        void showsTheOrderOfItsAxes() {
            assertThat(RadarArea.of(3, 0, 3, 0, 3, 0)).isZero();
            assertThat(RadarArea.of(3, 3, 3, 0, 0, 0)).isCloseTo(9 * Math.sqrt(3) / 2, within(1e-12));
            assertThat(RadarArea.of(2, 2, 2, 2)).isCloseTo(8, within(1e-12));
            assertThat(RadarArea.of(1, 0, 2)).isCloseTo(Math.sqrt(3) / 2, within(1e-12));
        }

        @Test
        void needsThreeAxes() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RadarArea.of(1, 2))
                    .withMessage("a radar needs at least 3 axes, got 2");
        }
    }
}
