package org.groundswell.analytics.spc;

import java.util.List;
import java.util.Optional;

/**
 * A run chart or control chart, computed: lines, signals with their reasons, icons and proposals.
 *
 * <pre>{@code
 *   var chart = ControlChart.of(Observations.of(values), ChartSettings.withDefaults().withTarget(95));
 *   chart.variation();                  // the icon of the last point
 *   chart.points().get(4).signals();    // why that point is flagged
 * }</pre>
 *
 * <p>The settings, and in them the name and version of the conventions, are part of the result: stored together they
 * say how it came about. Limits are those of {@link ChartType}; where rounding decides, a point within one part in 10⁹
 * of a line lies on it.
 *
 * @param settings what was asked
 * @param sections stretches with limits of their own, in order
 * @param points   one for each observation
 */
public record ControlChart(ChartSettings settings, List<Section> sections, List<ChartPoint> points) {

    public ControlChart {
        sections = List.copyOf(sections);
        points = List.copyOf(points);
    }

    /**
     * Draws the chart of a series.
     *
     * @throws IllegalArgumentException if the series is empty, an index or the baseline lies outside it, or the
     *     observations are not of the kind the chart needs; the message says what was needed and what came
     */
    public static ControlChart of(Observations observations, ChartSettings settings) {
        return new Drawing(observations, settings).chart();
    }

    public Section latestSection() {
        return sections.get(sections.size() - 1);
    }

    /** Points neither missing, excluded nor ghosted. */
    public int countedPoints() {
        return (int) points.stream().filter(this::isCounted).count();
    }

    /** Whether the chart has the points its conventions want before they show limits, signals and icons. */
    public boolean hasEnoughPoints() {
        return countedPoints() >= settings.conventions().minimumPoints();
    }

    /**
     * The variation icon: what the last point shows. None where there are too few points, and none under conventions
     * that test for runs only, whose signals belong to the chart and not to its last point. None on run charts and
     * charts of moving ranges.
     */
    public Optional<Variation> variation() {
        boolean patterns = settings.conventions().rules().contains(Rule.SHIFT)
                && settings.type() != ChartType.RUN
                && settings.type() != ChartType.MR;
        if (!patterns || !hasEnoughPoints()) {
            return Optional.empty();
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            if (isCounted(points.get(i))) {
                return Optional.of(points.get(i).variation());
            }
        }
        return Optional.empty();
    }

    /**
     * The assurance icon: the target against the latest limits. None without a target, a better side or limits, and
     * none on charts of ranges, spread and rare events, where a target for the single value says little.
     */
    public Optional<Assurance> assurance() {
        var last = latestSection();
        boolean silent =
                switch (settings.type()) {
                    case RUN, MR, S, G, T -> true;
                    default -> false;
                };
        if (silent || !settings.hasTarget() || settings.improvement() == Direction.NEUTRAL || !last.hasLimits()) {
            return Optional.empty();
        }
        return Optional.of(Icons.assurance(
                settings.target(),
                last.centreLine(),
                last.lower(),
                last.upper(),
                settings.improvement(),
                settings.conventions().targetOnLimit()));
    }

    /** Whether anything at all is a signal: a flagged point, or too few crossings in a section. */
    public boolean hasSignal() {
        boolean runs = settings.type() == ChartType.RUN
                || settings.conventions().rules().contains(Rule.FEW_CROSSINGS);
        return points.stream().anyMatch(point -> !point.signals().isEmpty())
                || (runs && sections.stream().anyMatch(section -> section.runs().isSignal()));
    }

    /** New limits from the beginning of a shift that lasts to the end of the series, to be decided by a person. */
    public Optional<RebaseProposal> rebaseProposal() {
        return Icons.rebase(this);
    }

    /** The gap since the last event, if the settings give one and the chart is one of gaps. */
    public Optional<OpenInterval> openInterval() {
        if (!settings.type().isBetweenEvents() || !settings.hasOpenInterval()) {
            return Optional.empty();
        }
        double value = settings.openInterval() * settings.multiplier();
        var last = latestSection();
        boolean outside = value - last.upper() > Tolerance.of(last.centreLine(), last.upper());
        return Optional.of(new OpenInterval(value, last.upper(), outside));
    }

    boolean isCounted(ChartPoint point) {
        return !point.isMissing()
                && !settings.excluded().contains(point.index())
                && !settings.ghosted().contains(point.index());
    }
}
