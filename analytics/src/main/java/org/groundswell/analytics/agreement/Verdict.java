package org.groundswell.analytics.agreement;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.analytics.agreement.Gate.Mitigation;
import org.groundswell.analytics.agreement.Gate.State;
import org.groundswell.analytics.agreement.Readiness.Agreement;

/**
 * A result class with the reasons for it, and only those: what stands in the way of the next better class.
 *
 * <p>Asked in order, the first that holds decides: a gate not met and not mitigated (blocked); a gate unknown, too
 * little rated, or a critical domain not rated at all (cannot say yet); the point below the line, the line within what
 * unknowns leave open, a critical domain under its floor, or raters who do not agree (strengthen first); too few
 * unlike settings, no owner, no funding (ready to test at the next scale); otherwise ready to spread.
 *
 * @param result  the class
 * @param reasons why not better; for {@link ResultClass#READY_TO_SPREAD} why it is
 */
public record Verdict(ResultClass result, List<Reason> reasons) {

    /** Sums of weights meet a line but for rounding. */
    private static final double ROUNDING = 1e-9;

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The class of an assessment; the same input always gives the same answer. */
    public static Verdict of(Readiness readiness) {
        var gates = closedGates(readiness);
        if (!gates.isEmpty()) {
            return new Verdict(ResultClass.BLOCKED, gates);
        }
        var unknown = unknowns(readiness);
        if (!unknown.isEmpty()) {
            return new Verdict(ResultClass.CANNOT_SAY_YET, unknown);
        }
        var weak = weaknesses(readiness);
        if (!weak.isEmpty()) {
            return new Verdict(ResultClass.STRENGTHEN_FIRST, weak);
        }
        var missing = missingForSpread(readiness);
        if (!missing.isEmpty()) {
            return new Verdict(ResultClass.READY_TO_TEST_AT_NEXT_SCALE, missing);
        }
        double line = readiness.settings().line();
        return new Verdict(
                ResultClass.READY_TO_SPREAD,
                List.of(new Reason.AboveLine(readiness.score().low(), line)));
    }

    private static List<Reason> closedGates(Readiness readiness) {
        var reasons = new ArrayList<Reason>();
        for (var gate : readiness.gates()) {
            if (gate.state() == State.NOT_MET && gate.mitigation() == Mitigation.NONE) {
                reasons.add(new Reason.GateNotMet(gate.name()));
            }
        }
        return reasons;
    }

    private static List<Reason> unknowns(Readiness readiness) {
        var reasons = new ArrayList<Reason>();
        for (var gate : readiness.gates()) {
            if (gate.state() == State.UNKNOWN) {
                reasons.add(new Reason.GateUnknown(gate.name()));
            }
        }
        double coverage = readiness.score().coverage();
        double needed = readiness.settings().coverageNeeded();
        if (coverage < needed - ROUNDING || readiness.score().point().isEmpty()) {
            reasons.add(new Reason.CoverageTooLow(coverage, needed));
        }
        for (var domain : readiness.critical()) {
            if (domain.score().point().isEmpty()) {
                reasons.add(new Reason.DomainUnknown(domain.name()));
            }
        }
        return reasons;
    }

    private static List<Reason> weaknesses(Readiness readiness) {
        var reasons = new ArrayList<Reason>();
        var score = readiness.score();
        double line = readiness.settings().line();
        double point = score.point().orElseThrow();
        if (point < line - ROUNDING) {
            reasons.add(new Reason.BelowLine(point, line));
        }
        if (score.low() < line - ROUNDING && score.high() >= line - ROUNDING) {
            reasons.add(new Reason.UnknownsDecide(score.low(), line, score.high()));
        }
        for (var domain : readiness.critical()) {
            double value = domain.score().point().orElseThrow();
            if (value < domain.floor() - ROUNDING) {
                reasons.add(new Reason.UnderFloor(domain.name(), value, domain.floor()));
            }
        }
        if (readiness.agreement() == Agreement.NOT_ACCEPTABLE) {
            reasons.add(new Reason.RatersDisagree());
        }
        return reasons;
    }

    private static List<Reason> missingForSpread(Readiness readiness) {
        var reasons = new ArrayList<Reason>();
        var spread = readiness.spread();
        if (spread.unlikeSettings() < Readiness.SETTINGS_NEEDED) {
            reasons.add(new Reason.TooFewSettings(spread.unlikeSettings(), Readiness.SETTINGS_NEEDED));
        }
        if (!spread.owned()) {
            reasons.add(new Reason.NoOwner());
        }
        if (!spread.funded()) {
            reasons.add(new Reason.NoFunding());
        }
        return reasons;
    }
}
