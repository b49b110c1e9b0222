package org.groundswell.analytics.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.analytics.spc.Conventions.BaselineUse;

/** One chart on its way from observations to lines, signals and sections. */
final class Drawing {

    private final Observations observations;
    private final ChartSettings settings;
    private final Conventions conventions;
    private final Lines lines;
    private final List<Part> parts;
    private final double[] averages;

    Drawing(Observations observations, ChartSettings settings) {
        this.observations = observations;
        this.settings = settings;
        conventions = settings.conventions();
        Requirements.check(observations, settings);
        lines = new Lines(LimitMethod.plotted(settings.type(), observations));
        parts = parts();
        averages = new double[parts.size()];
    }

    ControlChart chart() {
        var method = LimitMethod.of(settings, observations);
        for (int k = 0; k < averages.length; k++) {
            averages[k] = method.draw(parts.get(k), lines);
        }
        long counted = IntStream.range(0, lines.value.length)
                .filter(i -> isCounted(i) && !Double.isNaN(lines.value[i]))
                .count();
        boolean enough = counted >= conventions.minimumPoints();
        if (!enough && settings.type() != ChartType.RUN) {
            lines.removeLimits();
        }
        int[] counting =
                IntStream.range(0, lines.value.length).filter(this::isCounted).toArray();
        var runs = parts.stream().map(part -> runs(part, counting)).toList();
        var reasons = new Reasons(lines, rules(enough), conventions);
        reasons.findOutside(settings.ghosted());
        reasons.findPatterns(counting, parts);
        for (var run : runs) {
            reasons.addLongRun(run, counting);
        }
        return new ControlChart(settings, sections(runs), points(reasons));
    }

    private boolean isCounted(int i) {
        return !settings.excluded().contains(i) && !settings.ghosted().contains(i);
    }

    private Set<Rule> rules(boolean enough) {
        return switch (settings.type()) {
            case RUN -> Set.of(Rule.LONG_RUN, Rule.FEW_CROSSINGS);
            case MR -> enough ? Set.of(Rule.OUTSIDE_LIMITS) : Set.of();
            default -> enough ? conventions.rules() : Set.of();
        };
    }

    private List<Part> parts() {
        var use = conventions.baselineUse();
        int n = lines.value.length;
        boolean whole = settings.baseline() > 0 && use == BaselineUse.BASELINE_ONLY;
        var starts = new ArrayList<>(List.of(0));
        if (!whole) {
            settings.recalculateAt().stream().filter(at -> at > 0).forEach(starts::add);
        }
        boolean baseline = settings.baseline() > 0 && !(use == BaselineUse.RECALCULATIONS_ONLY && starts.size() > 1);
        var all = new ArrayList<Part>();
        for (int k = 0; k < starts.size(); k++) {
            int from = starts.get(k);
            int to = k + 1 < starts.size() ? starts.get(k + 1) : n;
            int end = baseline ? Math.min(to, from + settings.baseline()) : to;
            all.add(new Part(
                    from, to, IntStream.range(from, end).filter(this::isCounted).toArray()));
        }
        return all;
    }

    private RunTest runs(Part part, int[] counting) {
        int[] sides = IntStream.range(0, lines.value.length).map(lines::side).toArray();
        int[] own = Arrays.stream(counting)
                .filter(i -> i >= part.from() && i < part.to())
                .toArray();
        if (settings.type() == ChartType.MR) {
            own = new int[0];
        }
        return RunTest.of(sides, own, isTied(part, own));
    }

    /** More than half the points at the smallest value, and the centre line on it. */
    private boolean isTied(Part part, int[] own) {
        double[] present = Arrays.stream(own)
                .mapToDouble(i -> lines.value[i])
                .filter(x -> !Double.isNaN(x))
                .toArray();
        if (present.length == 0) {
            return false;
        }
        double least = Arrays.stream(present).min().getAsDouble();
        long atLeast = Arrays.stream(present).filter(x -> x == least).count();
        return 2 * atLeast > present.length && lines.centre[part.from()] == least;
    }

    private List<Section> sections(List<RunTest> runs) {
        double factor = settings.multiplier();
        var all = new ArrayList<Section>();
        for (int k = 0; k < parts.size(); k++) {
            var part = parts.get(k);
            int last = lastWithLimits(part);
            int basis = (int) Arrays.stream(part.basis())
                    .filter(i -> !Double.isNaN(lines.value[i]))
                    .count();
            all.add(new Section(
                    part.from(),
                    part.to(),
                    basis,
                    lines.centre[last] * factor,
                    lines.lower[last] * factor,
                    lines.upper[last] * factor,
                    averages[k],
                    runs.get(k)));
        }
        return all;
    }

    /** The last place of a part that has limits; its last place if none has. */
    private int lastWithLimits(Part part) {
        for (int i = part.to() - 1; i >= part.from(); i--) {
            if (!Double.isNaN(lines.upper[i])) {
                return i;
            }
        }
        return part.to() - 1;
    }

    private List<ChartPoint> points(Reasons reasons) {
        double factor = settings.multiplier();
        var all = new ArrayList<ChartPoint>(lines.value.length);
        int section = 0;
        for (int i = 0; i < lines.value.length; i++) {
            while (i >= parts.get(section).to()) {
                section++;
            }
            all.add(new ChartPoint(
                    i,
                    section,
                    lines.value[i] * factor,
                    lines.centre[i] * factor,
                    lines.lower[i] * factor,
                    lines.upper[i] * factor,
                    lines.lowerTwoSigma[i] * factor,
                    lines.upperTwoSigma[i] * factor,
                    lines.side(i),
                    Verdict.of(reasons.bits(i), reasons.bits(i + 1), settings.improvement(), conventions.conflict()),
                    reasons.signals(i)));
        }
        return all;
    }
}
