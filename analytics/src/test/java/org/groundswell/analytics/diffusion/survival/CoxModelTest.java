package org.groundswell.analytics.diffusion.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden cases and properties of {@link CoxModel}. */
class CoxModelTest {

    /** Kleinbaum and Klein, chapter 3, model 1, and the output of SAS and R for these data: 1.509 (0.4096), 1.572 (0.4124). */
    @Test
    void agreesWithTheRemissionExample() {
        var breslow =
                CoxModel.fit(Leukaemia.data(), Ties.BRESLOW).coefficients().get(0);
        var efron = CoxModel.fit(Leukaemia.data(), Ties.EFRON).coefficients().get(0);

        assertThat(breslow.estimate()).isCloseTo(1.509, within(0.0005));
        assertThat(breslow.standardError()).isCloseTo(0.4096, within(0.00005));
        assertThat(efron.estimate()).isCloseTo(1.572, within(0.0005));
        assertThat(efron.standardError()).isCloseTo(0.4124, within(0.00005));
        assertThat(efron.ratio()).isCloseTo(4.817, within(0.0005));
    }

    /** Without ties Cox's score test of a group is the log-rank test. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void scoresAsTheLogRankTestDoes(long seed) {
        var random = new Random(seed);
        double[] times = random.doubles(50, 1, 20).toArray();
        boolean[] adopted = new boolean[50];
        int[] group = new int[50];
        double[][] covariate = new double[50][1];
        for (int i = 0; i < 50; i++) {
            adopted[i] = random.nextDouble() < 0.8;
            group[i] = i % 2;
            covariate[i][0] = group[i];
        }

        var model = CoxModel.fit(CoxData.of(List.of("group"), covariate, times, adopted), Ties.BRESLOW);

        assertThat(model.scoreTest().statistic())
                .isCloseTo(LogRank.of(FollowUp.of(times, adopted), group).chiSquare(), within(1e-9));
    }

    /** A site's follow-up cut into pieces is still the same follow-up. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void doesNotCareThatFollowUpIsCutIntoPieces(long seed) {
        int n = 40;
        var random = new Random(seed);
        double[][] x = new double[n][];
        double[] time = new double[n];
        boolean[] adopted = new boolean[n];
        for (int i = 0; i < n; i++) {
            x[i] = new double[] {random.nextGaussian(), random.nextDouble()};
            time[i] = 2 + random.nextInt(10);
            adopted[i] = random.nextDouble() < 0.7;
        }
        double[][] cutX = new double[2 * n][];
        double[] start = new double[2 * n];
        double[] stop = new double[2 * n];
        boolean[] cutAdopted = new boolean[2 * n];
        for (int i = 0; i < n; i++) {
            cutX[2 * i] = x[i];
            cutX[2 * i + 1] = x[i];
            stop[2 * i] = 1.5;
            start[2 * i + 1] = 1.5;
            stop[2 * i + 1] = time[i];
            cutAdopted[2 * i + 1] = adopted[i];
        }
        var names = List.of("one", "two");

        var whole = CoxModel.fit(CoxData.of(names, x, time, adopted), Ties.EFRON);
        var cut = CoxModel.fit(CoxData.of(names, cutX, stop, cutAdopted).startingAt(start), Ties.EFRON);

        assertThat(cut.logLikelihood()).isCloseTo(whole.logLikelihood(), within(1e-9));
        for (int j = 0; j < 2; j++) {
            assertThat(cut.coefficients().get(j).estimate())
                    .isCloseTo(whole.coefficients().get(j).estimate(), within(1e-8));
            int[] site = IntStream.range(0, 2 * n).map(i -> i / 2).toArray();
            int[] own = IntStream.range(0, n).toArray();
            assertThat(cut.robustCoefficients(site).get(j).standardError())
                    .isCloseTo(whole.robustCoefficients(own).get(j).standardError(), within(1e-8));
        }
    }

    @Test
    void scalesWithTheUnitOfACovariate() {
        var data = Leukaemia.data();
        double[][] tenfold = new double[data.rows()][1];
        double[] time = new double[data.rows()];
        boolean[] relapsed = new boolean[data.rows()];
        for (int i = 0; i < data.rows(); i++) {
            tenfold[i][0] = 10 * data.covariate(i, 0) + 3;
            time[i] = data.stop(i);
            relapsed[i] = data.adopted(i);
        }

        var model = CoxModel.fit(CoxData.of(List.of("placebo"), tenfold, time, relapsed), Ties.EFRON);
        var plain = CoxModel.fit(data, Ties.EFRON);

        assertThat(10 * model.coefficients().get(0).estimate())
                .isCloseTo(plain.coefficients().get(0).estimate(), within(1e-9));
        assertThat(model.concordance()).isEqualTo(plain.concordance());
    }

    @Test
    void saysWhenAnEstimateRunsAway() {
        double[][] never = {{0}, {0}, {0}, {1}, {1}, {1}};
        double[] time = {1, 2, 3, 4, 5, 6};
        boolean[] adopted = {true, true, true, false, false, false};

        var model = CoxModel.fit(CoxData.of(List.of("late"), never, time, adopted), Ties.EFRON);

        assertThat(model.coefficients().get(0).estimate()).isLessThan(-10);
        assertThat(model.coefficients().get(0).standardError()).isNotNaN();
    }

    @Test
    void refusesACovariateThatDoesNotVary() {
        double[][] same = {{2}, {2}, {2}};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoxModel.fit(
                        CoxData.of(List.of("same"), same, new double[] {1, 2, 3}, new boolean[] {true, true, true}),
                        Ties.EFRON))
                .withMessageContaining("covariates that vary");
    }

    @Test
    void refusesARowThatStartsAfterItStops() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leukaemia.data().startingAt(new double[42]).startingAt(filled(42, 40)))
                .withMessageContaining("needs to start before it stops");
    }

    private static double[] filled(int length, double value) {
        return IntStream.range(0, length).mapToDouble(i -> value).toArray();
    }
}
