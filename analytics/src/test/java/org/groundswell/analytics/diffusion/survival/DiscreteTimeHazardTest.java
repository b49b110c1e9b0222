package org.groundswell.analytics.diffusion.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases by hand and properties of {@link DiscreteTimeHazard}. */
class DiscreteTimeHazardTest {

    /** With an intercept alone the hazard is the share that adopted, 3 of 10, and the error the binomial's. */
    @Test
    void givesTheShareWithoutCovariates() {
        double[][] design = new double[10][];
        boolean[] adopted = new boolean[10];
        for (int i = 0; i < 10; i++) {
            design[i] = new double[] {1};
            adopted[i] = i < 3;
        }

        var model = DiscreteTimeHazard.fit(List.of("intercept"), design, adopted, HazardLink.LOGIT);

        assertThat(model.hazard(1)).isCloseTo(0.3, within(1e-12));
        assertThat(model.coefficients().get(0).standardError()).isCloseTo(1 / Math.sqrt(10 * 0.3 * 0.7), within(1e-9));
        assertThat(model.logLikelihood()).isCloseTo(3 * Math.log(0.3) + 7 * Math.log(0.7), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(HazardLink.class)
    void doesNotCareWhetherRowsAreCountedTogether(HazardLink link) {
        double[][] single = new double[60][];
        boolean[] adopted = new boolean[60];
        double[][] grouped = new double[3][];
        double[] atRisk = new double[3];
        double[] events = new double[3];
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            int g = i % 3;
            single[i] = new double[] {1, g};
            grouped[g] = single[i];
            adopted[i] = random.nextDouble() < 0.2 + 0.2 * g;
            atRisk[g]++;
            events[g] += adopted[i] ? 1 : 0;
        }
        var names = List.of("intercept", "dose");

        var one = DiscreteTimeHazard.fit(names, single, adopted, link);
        var other = DiscreteTimeHazard.fit(names, grouped, atRisk, events, link, Stopping.AT_OPTIMUM);

        for (int j = 0; j < 2; j++) {
            assertThat(other.coefficients().get(j).estimate())
                    .isCloseTo(one.coefficients().get(j).estimate(), within(1e-9));
            assertThat(other.coefficients().get(j).standardError())
                    .isCloseTo(one.coefficients().get(j).standardError(), within(1e-9));
        }
        assertThat(one.converged()).isTrue();
    }

    @Test
    void saysWhenAnEstimateRunsAway() {
        double[][] design = {{1, 0}, {1, 0}, {1, 1}, {1, 1}};
        boolean[] adopted = {true, false, false, false};

        var model = DiscreteTimeHazard.fit(List.of("intercept", "never"), design, adopted, HazardLink.LOGIT);

        assertThat(model.hazard(1, 1)).isLessThan(1e-6);
        assertThat(model.hazard(1, 0)).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void refusesColumnsThatRepeatOneAnother() {
        double[][] design = {{1, 1}, {1, 1}, {1, 1}};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscreteTimeHazard.fit(
                        List.of("a", "b"), design, new boolean[] {true, false, false}, HazardLink.CLOGLOG))
                .withMessageContaining("do not repeat one another, got [a, b]");
    }
}
