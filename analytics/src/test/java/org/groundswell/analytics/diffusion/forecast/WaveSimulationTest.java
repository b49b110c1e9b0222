package org.groundswell.analytics.diffusion.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Properties of {@link WaveSimulation}. */
class WaveSimulationTest {

    private static final SiteHazard STEADY = (site, month, share) -> 0.2;

    /** With capacity to spare the mean is known: 100 sites, each ready by month t with chance 1 − 0.8^t. */
    @Test
    void meansWhatTheHazardSaysWhenCapacityIsAmple() {
        var plan = WavePlan.of(new int[] {100}, new int[] {1}, 6, 100);

        var simulation = WaveSimulation.run(plan, STEADY, 2000, 7);

        for (int month = 1; month <= 6; month++) {
            double expected = 100 * (1 - Math.pow(0.8, month));
            assertThat(simulation.meanLive()[month - 1]).isCloseTo(expected, within(0.5));
        }
    }

    @Test
    void bringsNoMoreSitesLiveThanCapacityAllows() {
        var plan = WavePlan.of(new int[] {50, 50}, new int[] {1, 4}, 8, 5);

        var simulation = WaveSimulation.run(plan, (site, month, share) -> 1, 20, 7);

        for (int month = 1; month <= 8; month++) {
            assertThat(simulation.liveBy(month, 1)).isEqualTo(5 * month);
        }
        assertThat(simulation.waitingAt(1, 0.5)).isEqualTo(45);
        assertThat(simulation.chanceOfReaching(40, 8)).isEqualTo(1);
        assertThat(simulation.chanceOfReaching(41, 8)).isZero();
    }

    @Test
    void neverLosesByMoreCapacityUnderTheSameSeed() {
        var little = WavePlan.of(new int[] {60, 60}, new int[] {1, 5}, 12, 4);
        var more = WavePlan.of(new int[] {60, 60}, new int[] {1, 5}, 12, 8);

        var slow = WaveSimulation.run(little, STEADY, 100, 3);
        var fast = WaveSimulation.run(more, STEADY, 100, 3);

        for (int month = 1; month <= 12; month++) {
            assertThat(fast.liveBy(month, 0.5)).isGreaterThanOrEqualTo(slow.liveBy(month, 0.5));
        }
    }

    @Test
    void invitesNobodyBeforeItsWave() {
        var plan = WavePlan.of(new int[] {10, 10}, new int[] {1, 3}, 4, 100);

        var simulation = WaveSimulation.run(plan, (site, month, share) -> 1, 10, 1);

        assertThat(simulation.liveBy(2, 1)).isEqualTo(10);
        assertThat(simulation.liveBy(3, 0)).isEqualTo(20);
    }

    @Test
    void givesTheSameAnswerOnAnyNumberOfThreads() throws Exception {
        var plan = WavePlan.of(new int[] {40, 60}, new int[] {1, 3}, 12, 6);
        SiteHazard peers = (site, month, share) -> 0.05 + 0.2 * share + 0.001 * site;
        var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4);

        double[] alone = one.submit(
                        () -> WaveSimulation.run(plan, peers, 300, 5).meanLive())
                .get();
        double[] together = four.submit(
                        () -> WaveSimulation.run(plan, peers, 300, 5).meanLive())
                .get();

        assertThat(together).isEqualTo(alone);
        one.shutdown();
        four.shutdown();
    }

    @Test
    void refusesAHazardThatIsNoChance() {
        var plan = WavePlan.of(new int[] {1}, new int[] {1}, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaveSimulation.run(plan, (site, month, share) -> 1.5, 1, 1))
                .withMessageContaining("A hazard needs to be 0 to 1, got 1.5");
    }
}
