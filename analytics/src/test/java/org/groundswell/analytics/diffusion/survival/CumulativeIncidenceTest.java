package org.groundswell.analytics.diffusion.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases by hand and properties of {@link CumulativeIncidence}. */
class CumulativeIncidenceTest {

    /** Four sites: one adopts at 1, one closes at 2, one is lost at 2, one adopts at 3. */
    @Test
    void countsClosureAsAnEndOfItsOwn() {
        var shares = CumulativeIncidence.of(new double[] {1, 2, 2, 3}, new int[] {1, 2, 0, 1}, 2);

        assertThat(shares.incidenceAt(1, 1)).isCloseTo(1.0 / 4, within(1e-15));
        assertThat(shares.incidenceAt(2, 2)).isCloseTo(3.0 / 4 / 3, within(1e-15));
        assertThat(shares.incidenceAt(3, 1)).isCloseTo(1.0 / 4 + 1.0 / 2, within(1e-15));
        assertThat(shares.steps().get(2).eventFree()).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void neverFallsAndAddsUpToOne(long seed) {
        var random = new Random(seed);
        double[] times = random.ints(80, 1, 15).asDoubleStream().toArray();
        int[] ends = random.ints(80, 0, 3).toArray();

        var shares = CumulativeIncidence.of(times, ends, 2);

        double adopted = 0;
        double closed = 0;
        for (var step : shares.steps()) {
            assertThat(step.incidence().get(0)).isGreaterThanOrEqualTo(adopted);
            assertThat(step.incidence().get(1)).isGreaterThanOrEqualTo(closed);
            adopted = step.incidence().get(0);
            closed = step.incidence().get(1);
            assertThat(adopted + closed + step.eventFree()).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void saysNoMoreThanOneMinusKaplanMeier(long seed) {
        var random = new Random(seed);
        double[] times = random.ints(80, 1, 15).asDoubleStream().toArray();
        int[] ends = random.ints(80, 0, 3).toArray();
        boolean[] adopted = new boolean[80];
        for (int i = 0; i < 80; i++) {
            adopted[i] = ends[i] == 1;
        }

        var naive = KaplanMeier.of(times, adopted);
        var shares = CumulativeIncidence.of(times, ends, 2);

        for (var step : shares.steps()) {
            assertThat(step.incidence().get(0)).isLessThanOrEqualTo(naive.adoptedBy(step.time()) + 1e-12);
        }
    }

    /** Without a competing end and without censoring the jackknife is the binomial error. */
    @Test
    void givesTheBinomialErrorWhereItMust() {
        var shares = CumulativeIncidence.of(new double[] {1, 1, 2, 3, 4}, new int[] {1, 1, 1, 1, 1}, 1);

        assertThat(shares.steps().get(0).standardErrors().get(0)).isCloseTo(Math.sqrt(0.4 * 0.6 / 5), within(1e-15));
        assertThat(shares.steps().get(2).standardErrors().get(0)).isCloseTo(Math.sqrt(0.8 * 0.2 / 5), within(1e-15));
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CumulativeIncidence.of(new double[] {1}, new int[] {3}, 2))
                .withMessage("An end needs to be 0 to 2, got 3");
    }
}
