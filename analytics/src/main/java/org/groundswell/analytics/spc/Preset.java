package org.groundswell.analytics.spc;

import static org.groundswell.analytics.spc.Rule.FEW_CROSSINGS;
import static org.groundswell.analytics.spc.Rule.LONG_RUN;
import static org.groundswell.analytics.spc.Rule.OUTSIDE_LIMITS;
import static org.groundswell.analytics.spc.Rule.SHIFT;
import static org.groundswell.analytics.spc.Rule.TREND;
import static org.groundswell.analytics.spc.Rule.TWO_OF_THREE;

import java.util.Set;
import org.groundswell.analytics.spc.Conventions.BaselineUse;
import org.groundswell.analytics.spc.Conventions.Conflict;
import org.groundswell.analytics.spc.Conventions.RangeAverage;
import org.groundswell.analytics.spc.Conventions.RareEvents;
import org.groundswell.analytics.spc.Conventions.Screening;
import org.groundswell.analytics.spc.Conventions.TargetOnLimit;
import org.groundswell.analytics.spc.Conventions.TwoOfThree;

/** Conventions under the names people know them by. */
public enum Preset {
    /**
     * NHS England's Making Data Count, Single Chart Tool 5.0 (Excel). Source: the team's own check list "SPC Charts XmR
     * Testing", of which this reproduces every point.
     */
    MDC_EXCEL_5(
            "5.0",
            Constants.MAKING_DATA_COUNT_RULES,
            2.66,
            Screening.NONE,
            13,
            6,
            6,
            TwoOfThree.SAME_SIDE_WITHIN_LIMITS,
            Set.of(SHIFT, TREND, TWO_OF_THREE),
            Conflict.IMPROVEMENT,
            TargetOnLimit.HIT_OR_MISS,
            BaselineUse.BASELINE_ONLY,
            RareEvents.NHS),

    /** Making Data Count's SQL query 2.6, as NHS England's design system documents it. */
    MDC_SQL_2_6(
            "2.6",
            Constants.MAKING_DATA_COUNT_RULES,
            2.66,
            Screening.NONE,
            13,
            6,
            6,
            TwoOfThree.SAME_SIDE,
            Set.of(TREND),
            Conflict.TREND_SHIFT_TWO_SINGLE,
            TargetOnLimit.DECIDES,
            BaselineUse.BASELINE_ONLY,
            RareEvents.NHS),

    /** The R package NHSRplotthedots 0.2.2 with its defaults. */
    PLOT_THE_DOTS_R(
            "0.2.2",
            Constants.MAKING_DATA_COUNT_RULES,
            2.66,
            Screening.RANGES,
            0,
            7,
            7,
            TwoOfThree.SAME_SIDE_WITHIN_LIMITS,
            Set.of(),
            Conflict.SINGLE_TREND_TWO_SHIFT,
            TargetOnLimit.HIT_OR_MISS,
            BaselineUse.IN_EACH_PART,
            RareEvents.NHS),

    /** The Power BI visual PowerBI-SPC with its defaults, except that a point has one colour: improvement wins. */
    POWERBI_SPC(
            "1.4.0.2",
            Constants.MAKING_DATA_COUNT_RULES,
            3 / Constants.D2,
            Screening.RANGES,
            2,
            7,
            5,
            TwoOfThree.ANY_SIDE,
            Set.of(),
            Conflict.IMPROVEMENT,
            TargetOnLimit.HIT_OR_MISS,
            BaselineUse.IN_EACH_PART,
            RareEvents.TRANSFORMED),

    /**
     * Runs about the centre line beside three-sigma limits, as in the R package qicharts2 without screening. Source:
     * J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014), doi:10.1371/journal.pone.0113825.
     */
    ANHOEJ(
            "2014",
            Set.of(OUTSIDE_LIMITS, LONG_RUN, FEW_CROSSINGS),
            3 / Constants.D2,
            Screening.NONE,
            0,
            6,
            6,
            TwoOfThree.SAME_SIDE_WITHIN_LIMITS,
            Set.of(),
            Conflict.IMPROVEMENT,
            TargetOnLimit.HIT_OR_MISS,
            BaselineUse.RECALCULATIONS_ONLY,
            RareEvents.TRANSFORMED);

    @SuppressWarnings("Immutable") // a record of values and unmodifiable sets
    private final Conventions conventions;

    Preset(
            String version,
            Set<Rule> rules,
            double rangesToLimit,
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
        conventions = new Conventions(
                name(),
                version,
                rules,
                rangesToLimit,
                RangeAverage.MEAN,
                screening,
                minimumPoints,
                shiftPoints,
                trendPoints,
                twoOfThree,
                crossing,
                conflict,
                targetOnLimit,
                baselineUse,
                rareEvents);
    }

    public Conventions conventions() {
        return conventions;
    }
}
