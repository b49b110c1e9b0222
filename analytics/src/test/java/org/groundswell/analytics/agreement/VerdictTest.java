package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.groundswell.analytics.agreement.Gate.Mitigation;
import org.groundswell.analytics.agreement.Gate.State;
import org.groundswell.analytics.agreement.Readiness.Agreement;
import org.groundswell.analytics.agreement.Readiness.CriticalDomain;
import org.groundswell.analytics.agreement.Readiness.Settings;
import org.groundswell.analytics.agreement.Readiness.SpreadConditions;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Settings LINE_AT_60 = Settings.withLine(0.6);
    private static final SpreadConditions ALL_SET = new SpreadConditions(2, true, true);
    private static final Score GOOD = score(0.8, 0.7, 0.9, 0.8);

    private static Score score(double point, double low, double high, double coverage) {
        return new Score(OptionalDouble.of(point), low, high, coverage);
    }

    private static Gate gate(State state) {
        return new Gate("Safety", state, Mitigation.NONE);
    }

    private static Verdict verdict(Score score) {
        return Verdict.of(
                new Readiness(List.of(gate(State.MET)), score, LINE_AT_60, List.of(), Agreement.ACCEPTABLE, ALL_SET));
    }

    private static Verdict withGate(Gate gate) {
        return Verdict.of(new Readiness(List.of(gate), GOOD, LINE_AT_60, List.of(), Agreement.ACCEPTABLE, ALL_SET));
    }

    private static Verdict withDomain(Score score) {
        var domain = new CriticalDomain("Evidence", score, 0.5);
        return Verdict.of(new Readiness(List.of(), GOOD, LINE_AT_60, List.of(domain), Agreement.ACCEPTABLE, ALL_SET));
    }

    private static Verdict withSpread(SpreadConditions spread) {
        return Verdict.of(new Readiness(List.of(), GOOD, LINE_AT_60, List.of(), Agreement.ACCEPTABLE, spread));
    }

    @Test
    void isReadyToSpreadWhenNothingStandsInTheWay() {
        assertThat(verdict(GOOD))
                .isEqualTo(new Verdict(ResultClass.READY_TO_SPREAD, List.of(new Reason.AboveLine(0.7, 0.6))));
        assertThat(withGate(gate(State.NOT_APPLICABLE)).result()).isEqualTo(ResultClass.READY_TO_SPREAD);
    }

    @Test
    void isBlockedByAGateThatIsNotMetUnlessAMitigationWasAccepted() {
        assertThat(withGate(gate(State.NOT_MET)))
                .isEqualTo(new Verdict(ResultClass.BLOCKED, List.of(new Reason.GateNotMet("Safety"))));
        assertThat(withGate(new Gate("Safety", State.NOT_MET, Mitigation.ACCEPTED))
                        .result())
                .isEqualTo(ResultClass.READY_TO_SPREAD);
    }

    @Test
    void cannotSayWhileAGateIsUnknown() {
        assertThat(withGate(gate(State.UNKNOWN)))
                .isEqualTo(new Verdict(ResultClass.CANNOT_SAY_YET, List.of(new Reason.GateUnknown("Safety"))));
    }

    @Test
    void cannotSayWhenTooLittleWasRated() {
        assertThat(verdict(score(0.8, 0.7, 0.9, 0.69)))
                .isEqualTo(new Verdict(ResultClass.CANNOT_SAY_YET, List.of(new Reason.CoverageTooLow(0.69, 0.7))));
        assertThat(verdict(score(0.8, 0.7, 0.9, 0.7)).result()).isEqualTo(ResultClass.READY_TO_SPREAD);
        assertThat(verdict(new Score(OptionalDouble.empty(), 0, 1, 0)).result()).isEqualTo(ResultClass.CANNOT_SAY_YET);
    }

    @Test
    void cannotSayWhenACriticalDomainWasNotRated() {
        assertThat(withDomain(new Score(OptionalDouble.empty(), 0, 1, 0)))
                .isEqualTo(new Verdict(ResultClass.CANNOT_SAY_YET, List.of(new Reason.DomainUnknown("Evidence"))));
    }

    @Test
    void asksForStrengtheningBelowTheLine() {
        assertThat(verdict(score(0.5, 0.45, 0.59, 0.8)))
                .isEqualTo(new Verdict(ResultClass.STRENGTHEN_FIRST, List.of(new Reason.BelowLine(0.5, 0.6))));
    }

    @Test
    void asksForStrengtheningWhileUnknownsDecide() {
        assertThat(verdict(score(0.7, 0.5, 0.8, 0.8)))
                .isEqualTo(
                        new Verdict(ResultClass.STRENGTHEN_FIRST, List.of(new Reason.UnknownsDecide(0.5, 0.6, 0.8))));
        assertThat(verdict(score(0.7, 0.6, 0.8, 0.8)).result()).isEqualTo(ResultClass.READY_TO_SPREAD);
        assertThat(verdict(score(0.55, 0.5, 0.6, 0.8)).reasons())
                .containsExactly(new Reason.BelowLine(0.55, 0.6), new Reason.UnknownsDecide(0.5, 0.6, 0.6));
    }

    @Test
    void asksForStrengtheningOfACriticalDomainUnderItsFloor() {
        assertThat(withDomain(score(0.4, 0.4, 0.4, 1)))
                .isEqualTo(new Verdict(
                        ResultClass.STRENGTHEN_FIRST, List.of(new Reason.UnderFloor("Evidence", 0.4, 0.5))));
        assertThat(withDomain(score(0.5, 0.5, 0.5, 1)).result()).isEqualTo(ResultClass.READY_TO_SPREAD);
    }

    @Test
    void asksForStrengtheningWhenRatersDoNotAgree() {
        var verdict =
                Verdict.of(new Readiness(List.of(), GOOD, LINE_AT_60, List.of(), Agreement.NOT_ACCEPTABLE, ALL_SET));

        assertThat(verdict).isEqualTo(new Verdict(ResultClass.STRENGTHEN_FIRST, List.of(new Reason.RatersDisagree())));
    }

    @Test
    void isReadyOnlyForTheNextScaleWithoutSettingsOwnerOrFunding() {
        assertThat(withSpread(new SpreadConditions(1, false, false)))
                .isEqualTo(new Verdict(
                        ResultClass.READY_TO_TEST_AT_NEXT_SCALE,
                        List.of(new Reason.TooFewSettings(1, 2), new Reason.NoOwner(), new Reason.NoFunding())));
        assertThat(withSpread(new SpreadConditions(3, true, true)).result()).isEqualTo(ResultClass.READY_TO_SPREAD);
    }

    @Test
    void keepsLineAndCoverageBetweenZeroAndOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(1.1, 0.7))
                .withMessageContaining("1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(-0.1, 0.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0.6, 1.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0.6, -0.7));
        assertThat(new Settings(0, 0)).isNotEqualTo(new Settings(1, 1));
        assertThat(LINE_AT_60.coverageNeeded()).isEqualTo(0.7);
    }
}
