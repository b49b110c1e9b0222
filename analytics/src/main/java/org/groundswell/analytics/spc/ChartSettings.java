package org.groundswell.analytics.spc;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a chart is asked to show. Start from {@link #withDefaults()} and name what differs.
 *
 * @param type          kind of chart
 * @param conventions   how limits are drawn and signals read
 * @param improvement   which way is better
 * @param target        the target, in the unit plotted; NaN for none
 * @param fixedCentre   a centre line that is given rather than computed; NaN for none
 * @param baseline      centre and limits come from the first so many points and hold for all; 0 for no baseline
 * @param recalculateAt indices at which new limits begin (the point there is the first of its part), rising
 * @param excluded      points shown and compared with the limits but left out of their computation and of patterns
 * @param ghosted       points only shown: in no computation, and never a signal
 * @param multiplier    factor of everything plotted, applied last: 100 for percentages, 1000 for rates a thousand
 * @param openInterval  on G and T charts, what has passed since the last event; NaN for none
 */
public record ChartSettings(
        ChartType type,
        Conventions conventions,
        Direction improvement,
        double target,
        double fixedCentre,
        int baseline,
        List<Integer> recalculateAt,
        Set<Integer> excluded,
        Set<Integer> ghosted,
        double multiplier,
        double openInterval) {

    public ChartSettings {
        recalculateAt = List.copyOf(recalculateAt);
        excluded = Set.copyOf(excluded);
        ghosted = Set.copyOf(ghosted);
        if (baseline < 0) {
            throw new IllegalArgumentException("A baseline needs 0 points (none) or more, got " + baseline);
        }
        if (!List.copyOf(new TreeSet<>(recalculateAt)).equals(recalculateAt)) {
            throw new IllegalArgumentException("Recalculations need rising indices, got " + recalculateAt);
        }
        if (Double.isInfinite(target) || Double.isInfinite(fixedCentre)) {
            throw new IllegalArgumentException(
                    "A target and a fixed centre need finite numbers (NaN for none), got %s and %s"
                            .formatted(target, fixedCentre));
        }
        if (!(multiplier > 0) || Double.isInfinite(multiplier)) {
            throw new IllegalArgumentException("A multiplier needs a finite number above 0, got " + multiplier);
        }
        if (openInterval < 0 || Double.isInfinite(openInterval)) {
            throw new IllegalArgumentException("An open interval needs 0 or more (NaN for none), got " + openInterval);
        }
    }

    /** An XmR chart as Making Data Count draws it, higher is better, limits from all points. */
    public static ChartSettings withDefaults() {
        return of(ChartType.I, Preset.MDC_EXCEL_5);
    }

    /** A chart under a preset, higher is better, limits from all points. */
    public static ChartSettings of(ChartType type, Preset preset) {
        return new ChartSettings(
                type,
                preset.conventions(),
                Direction.INCREASE,
                Double.NaN,
                Double.NaN,
                0,
                List.of(),
                Set.of(),
                Set.of(),
                1,
                Double.NaN);
    }

    public ChartSettings withType(ChartType other) {
        var copy = new Copy(this);
        copy.type = other;
        return copy.settings();
    }

    public ChartSettings withConventions(Conventions other) {
        var copy = new Copy(this);
        copy.conventions = other;
        return copy.settings();
    }

    public ChartSettings withImprovement(Direction other) {
        var copy = new Copy(this);
        copy.improvement = other;
        return copy.settings();
    }

    public ChartSettings withTarget(double other) {
        var copy = new Copy(this);
        copy.target = other;
        return copy.settings();
    }

    public ChartSettings withFixedCentre(double other) {
        var copy = new Copy(this);
        copy.fixedCentre = other;
        return copy.settings();
    }

    public ChartSettings withBaseline(int points) {
        var copy = new Copy(this);
        copy.baseline = points;
        return copy.settings();
    }

    public ChartSettings withRecalculationAt(Integer... indices) {
        var copy = new Copy(this);
        copy.recalculateAt = List.of(indices);
        return copy.settings();
    }

    public ChartSettings withExcluded(Integer... indices) {
        var copy = new Copy(this);
        copy.excluded = Set.of(indices);
        return copy.settings();
    }

    public ChartSettings withGhosted(Integer... indices) {
        var copy = new Copy(this);
        copy.ghosted = Set.of(indices);
        return copy.settings();
    }

    public ChartSettings withMultiplier(double other) {
        var copy = new Copy(this);
        copy.multiplier = other;
        return copy.settings();
    }

    public ChartSettings withOpenInterval(double sinceLastEvent) {
        var copy = new Copy(this);
        copy.openInterval = sinceLastEvent;
        return copy.settings();
    }

    public boolean hasTarget() {
        return !Double.isNaN(target);
    }

    public boolean hasFixedCentre() {
        return !Double.isNaN(fixedCentre);
    }

    public boolean hasOpenInterval() {
        return !Double.isNaN(openInterval);
    }

    /** Settings of which one thing is about to differ. */
    private static final class Copy {
        private ChartType type;
        private Conventions conventions;
        private Direction improvement;
        private double target;
        private double fixedCentre;
        private int baseline;
        private List<Integer> recalculateAt;
        private Set<Integer> excluded;
        private Set<Integer> ghosted;
        private double multiplier;
        private double openInterval;

        Copy(ChartSettings from) {
            type = from.type;
            conventions = from.conventions;
            improvement = from.improvement;
            target = from.target;
            fixedCentre = from.fixedCentre;
            baseline = from.baseline;
            recalculateAt = from.recalculateAt;
            excluded = from.excluded;
            ghosted = from.ghosted;
            multiplier = from.multiplier;
            openInterval = from.openInterval;
        }

        ChartSettings settings() {
            return new ChartSettings(
                    type,
                    conventions,
                    improvement,
                    target,
                    fixedCentre,
                    baseline,
                    recalculateAt,
                    excluded,
                    ghosted,
                    multiplier,
                    openInterval);
        }
    }
}
