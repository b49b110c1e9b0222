package org.groundswell.analytics.spc;

import java.util.Set;

/**
 * How a chart is drawn and read where good programs differ. Take one of {@link Preset} and change what must differ; the
 * changed conventions then carry their origin with a plus sign ("MDC_EXCEL_5+").
 *
 * @param name          name of the preset these came from
 * @param version       version of the program or document the preset follows
 * @param rules         rules tested on the points
 * @param rangesToLimit distance of the limits on an I chart, in mean moving ranges: 2.66, or 3/1.128 = 2.6596
 * @param ranges        which average of the moving ranges stands for their size
 * @param screening     whether very large moving ranges are left out of that average
 * @param minimumPoints with fewer points only the centre line is shown: no limits, signals or icons
 * @param shiftPoints   points in a row on one side that make a shift
 * @param trendPoints   points in a row rising (or falling) that make a trend, one more than its steps
 * @param twoOfThree    how two of three points beyond two sigma are counted
 * @param crossing      rules whose stretch may run across a recalculation of the limits
 * @param conflict      which signal decides when a point has signals to both sides
 * @param targetOnLimit what a target exactly on a limit means
 * @param baselineUse   what holds when both a baseline and recalculations are given
 * @param rareEvents    formulas of the G and T charts
 */
public record Conventions(
        String name,
        String version,
        Set<Rule> rules,
        double rangesToLimit,
        RangeAverage ranges,
        Screening screening,
        int minimumPoints,
        int shiftPoints,
        int trendPoints,
        TwoOfThree twoOfThree,
        Set<Rule> crossing,
        Conflict conflict,
        TargetOnLimit targetOnLimit,
        BaselineUse baselineUse,
        RareEvents rareEvents) {

    private static final int LONGEST_PATTERN = 30;

    /** Which average of the moving ranges the limits use. */
    public enum RangeAverage {
        MEAN,
        /**
         * The median resists single wild ranges; limits then stand 3/0.954 = 3.145 medians from the centre, since the
         * median range of normal values is 0.954 sigma. Source: JMP manual, <i>Quality and Process Methods</i>.
         */
        MEDIAN
    }

    /** What is done with very large moving ranges before limits are drawn. */
    public enum Screening {
        NONE,
        /**
         * Ranges of 3.267 times their mean or more are dropped once. Source: L. S. Nelson, Journal of Quality
         * Technology 14 (1982). It narrows the limits, and raises false alarms beyond them by half at 36 points.
         */
        RANGES
    }

    /** How two of three is counted; in every form the points themselves must lie beyond two sigma on one side. */
    public enum TwoOfThree {
        /** The third point must be on the same side; points beyond three sigma do not count. */
        SAME_SIDE_WITHIN_LIMITS(true, false),
        /** The third point must be on the same side; points beyond three sigma count too. */
        SAME_SIDE(true, true),
        /** The third point may lie anywhere; points beyond three sigma count too. */
        ANY_SIDE(false, true);

        final boolean thirdOnSameSide;
        final boolean countsBeyondLimits;

        TwoOfThree(boolean thirdOnSameSide, boolean countsBeyondLimits) {
            this.thirdOnSameSide = thirdOnSameSide;
            this.countsBeyondLimits = countsBeyondLimits;
        }
    }

    /** Which signal decides when a point has some towards both sides. */
    public enum Conflict {
        /** The better side; for a measure without a better side, the first of outside, trend, two of three, shift. */
        IMPROVEMENT,
        /** Trend before shift before two of three before a single point. */
        TREND_SHIFT_TWO_SINGLE,
        /** Single point before trend before two of three before shift; where two trends meet, the later. */
        SINGLE_TREND_TWO_SHIFT
    }

    /** What assurance says when the target stands exactly on a process limit. */
    public enum TargetOnLimit {
        HIT_OR_MISS,
        /** As if it stood just beyond it. */
        DECIDES
    }

    /** What holds when a chart has a baseline and recalculations. */
    public enum BaselineUse {
        /** The baseline alone; the recalculations are ignored. */
        BASELINE_ONLY,
        /** Each part has a baseline of that many points at its beginning. */
        IN_EACH_PART,
        /** The recalculations alone. */
        RECALCULATIONS_ONLY
    }

    /** Formulas for the charts of rare events. */
    public enum RareEvents {
        /**
         * G: median drawn, limits mean ± 3·√(mean·(mean + 1)). T: an I chart of t^(1/3.6). A lower limit below zero is
         * drawn at zero. Sources: Provost and Murray, <i>The Health Care Data Guide</i> (2011); Nelson, J. Qual.
         * Technol. 26 (1994).
         */
        TRANSFORMED,
        /**
         * G: quantiles of the geometric distribution around the mean. T: an I chart of t^0.2777; no limit below
         * zero.
         */
        NHS
    }

    public Conventions {
        int fewest = Math.min(shiftPoints, trendPoints);
        int most = Math.max(shiftPoints, trendPoints);
        if (!(rangesToLimit > 0) || minimumPoints < 0 || fewest < 2 || most > LONGEST_PATTERN) {
            throw new IllegalArgumentException(
                    "Conventions need a distance of limits above 0, a minimum of 0 points or more and shifts and trends"
                            + " of 2 to 30 points, got %s, %d, %d and %d"
                                    .formatted(rangesToLimit, minimumPoints, shiftPoints, trendPoints));
        }
        rules = Set.copyOf(rules);
        crossing = Set.copyOf(crossing);
    }

    public Conventions withScreening(Screening other) {
        var copy = new Copy(this);
        copy.screening = other;
        return copy.conventions();
    }

    public Conventions withRanges(RangeAverage other) {
        var copy = new Copy(this);
        copy.ranges = other;
        return copy.conventions();
    }

    public Conventions withShiftAndTrend(int shift, int trend) {
        var copy = new Copy(this);
        copy.shiftPoints = shift;
        copy.trendPoints = trend;
        return copy.conventions();
    }

    public Conventions withTwoOfThree(TwoOfThree other) {
        var copy = new Copy(this);
        copy.twoOfThree = other;
        return copy.conventions();
    }

    public Conventions withMinimumPoints(int points) {
        var copy = new Copy(this);
        copy.minimumPoints = points;
        return copy.conventions();
    }

    public Conventions withBaselineUse(BaselineUse other) {
        var copy = new Copy(this);
        copy.baselineUse = other;
        return copy.conventions();
    }

    public Conventions withConflict(Conflict other) {
        var copy = new Copy(this);
        copy.conflict = other;
        return copy.conventions();
    }

    /** Conventions of which one thing is about to differ; their name says so. */
    private static final class Copy {
        private final Conventions from;
        private RangeAverage ranges;
        private Screening screening;
        private int minimumPoints;
        private int shiftPoints;
        private int trendPoints;
        private TwoOfThree twoOfThree;
        private Conflict conflict;
        private BaselineUse baselineUse;

        Copy(Conventions from) {
            this.from = from;
            ranges = from.ranges;
            screening = from.screening;
            minimumPoints = from.minimumPoints;
            shiftPoints = from.shiftPoints;
            trendPoints = from.trendPoints;
            twoOfThree = from.twoOfThree;
            conflict = from.conflict;
            baselineUse = from.baselineUse;
        }

        Conventions conventions() {
            return new Conventions(
                    from.name.endsWith("+") ? from.name : from.name + "+",
                    from.version,
                    from.rules,
                    from.rangesToLimit,
                    ranges,
                    screening,
                    minimumPoints,
                    shiftPoints,
                    trendPoints,
                    twoOfThree,
                    from.crossing,
                    conflict,
                    from.targetOnLimit,
                    baselineUse,
                    from.rareEvents);
        }
    }
}
