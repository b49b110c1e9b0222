package org.groundswell.analytics.spc;

import java.util.Optional;
import org.groundswell.analytics.spc.Conventions.TargetOnLimit;

/** Conclusions from a chart already drawn. */
final class Icons {

    private Icons() {}

    /** The target against process limits; both limits must be numbers. */
    static Assurance assurance(
            double target,
            double centre,
            double lower,
            double upper,
            Direction improvement,
            TargetOnLimit targetOnLimit) {
        double tolerance = Tolerance.of(centre, upper);
        boolean onLimitDecides = targetOnLimit == TargetOnLimit.DECIDES;
        boolean above = onLimitDecides ? upper - target <= tolerance : target - upper > tolerance;
        boolean below = onLimitDecides ? target - lower <= tolerance : lower - target > tolerance;
        if (above == below) {
            return Assurance.HIT_OR_MISS;
        }
        return above == (improvement == Direction.DECREASE) ? Assurance.PASS : Assurance.FAIL;
    }

    static Optional<RebaseProposal> rebase(ControlChart chart) {
        var section = chart.latestSection();
        int side = 0;
        int from = -1;
        int points = 0;
        int signals = 0;
        for (int i = section.to() - 1; i >= section.from(); i--) {
            var point = chart.points().get(i);
            if (!chart.isCounted(point)) {
                continue;
            }
            if (point.side() == 0 || (side != 0 && point.side() != side)) {
                break;
            }
            side = point.side();
            from = i;
            points++;
            signals += point.hasSignal(Rule.SHIFT) || point.hasSignal(Rule.LONG_RUN) ? 1 : 0;
        }
        if (signals < points || points == 0) {
            return Optional.empty();
        }
        int first = from;
        double[] run = chart.points().stream()
                .filter(point -> point.index() >= first && chart.isCounted(point))
                .mapToDouble(ChartPoint::value)
                .toArray();
        double after = chart.settings().type() == ChartType.RUN ? Means.median(run) : Means.mean(run);
        return Optional.of(new RebaseProposal(
                from,
                points,
                side > 0 ? Side.HIGH : Side.LOW,
                section.centreLine(),
                after,
                points < Section.SETTLED_FROM));
    }
}
