package org.groundswell.analytics.diffusion.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.analytics.diffusion.survival.FollowUp;
import org.junit.jupiter.api.Test;

/** Cases by hand of the rules that say a programme has stopped moving. */
class ProgressTest {

    @Test
    void callsSixMonthsBelowTheEarlierMeanAStall() {
        var stall = UptakeStall.of(8, 10, 9, 11, 10, 12, 9, 9, 8, 9, 7, 8);

        assertThat(stall.verdict()).isEqualTo(UptakeStall.Verdict.SHIFT_DOWN);
        assertThat(stall.centreLine()).isCloseTo(10, within(1e-12));
        assertThat(stall.stalled()).isTrue();
    }

    /** Ranges of the first six months 2, 1, 2, 1, 2: lower limit 10 − 2.66 · 1.6 = 5.744. */
    @Test
    void callsOneMonthBelowTheLimitAStall() {
        var stall = UptakeStall.of(8, 10, 9, 11, 10, 12, 11, 9, 12, 9, 10, 5);

        assertThat(stall.verdict()).isEqualTo(UptakeStall.Verdict.BELOW_LIMIT);
        assertThat(stall.lower()).isCloseTo(5.744, within(1e-12));
    }

    @Test
    void leavesChanceAlone() {
        assertThat(UptakeStall.of(8, 10, 9, 11, 10, 12, 11, 9, 12, 9, 10, 8).verdict())
                .isEqualTo(UptakeStall.Verdict.MOVING);
        assertThat(UptakeStall.of(8, 10, 9, 11, 10, 0, 0, 0, 0, 0, 0).verdict())
                .isEqualTo(UptakeStall.Verdict.NOT_YET_KNOWN);
    }

    /** Of eight peers six have moved on by day 60; a site at day 61 is beyond three quarters of them. */
    @Test
    void comparesDwellWithThreeQuartersOfPeers() {
        var peers = new ArrayList<FollowUp>();
        for (double day : new double[] {10, 20, 30, 40, 50, 60}) {
            peers.add(FollowUp.adopted(day));
        }
        peers.add(FollowUp.notYet(70));
        peers.add(FollowUp.notYet(80));

        assertThat(Dwell.of(60, peers)).isEqualTo(new Dwell(Dwell.Verdict.USUAL, 60, 8));
        assertThat(Dwell.of(61, peers)).isEqualTo(new Dwell(Dwell.Verdict.BEYOND_PEERS, 60, 8));
    }

    @Test
    void doesNotMeasureAgainstPeersWhoAreStillThere() {
        var peers = List.of(
                FollowUp.adopted(10),
                FollowUp.adopted(12),
                FollowUp.notYet(50),
                FollowUp.notYet(60),
                FollowUp.notYet(70));

        assertThat(Dwell.of(100, peers).verdict()).isEqualTo(Dwell.Verdict.NOT_YET_KNOWN);
        assertThat(Dwell.of(100, peers.subList(0, 2)).verdict()).isEqualTo(Dwell.Verdict.NOT_YET_KNOWN);
    }

    @Test
    void waitsForTheIntervalAndTheGrace() {
        var february = LocalDate.of(2027, 2, 28);
        var month = Period.ofMonths(1);
        var grace = Period.ofDays(10);

        assertThat(DataSilence.of(february, month, grace, LocalDate.of(2027, 4, 10)))
                .isEqualTo(new DataSilence(LocalDate.of(2027, 4, 10), false));
        assertThat(DataSilence.of(february, month, grace, LocalDate.of(2027, 4, 11))
                        .silent())
                .isTrue();
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UptakeStall.of(1, -1))
                .withMessage("Uptake needs to be a finite number of 0 or more, got -1.0");
    }
}
