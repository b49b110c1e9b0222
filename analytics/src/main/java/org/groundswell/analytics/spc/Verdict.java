package org.groundswell.analytics.spc;

import org.groundswell.analytics.spc.Conventions.Conflict;

/**
 * What the signals of one point amount to. A point's signals are one number: for each rule, in the order of {@link
 * Rule}, a bit for the high side and one for the low.
 */
final class Verdict {

    private static final Rule[] SINGLE_FIRST = {
        Rule.OUTSIDE_LIMITS, Rule.TREND, Rule.TWO_OF_THREE, Rule.SHIFT, Rule.LONG_RUN
    };
    private static final Rule[] TREND_FIRST = {
        Rule.TREND, Rule.SHIFT, Rule.TWO_OF_THREE, Rule.OUTSIDE_LIMITS, Rule.LONG_RUN
    };
    private static final int ALL_HIGH = 0b01_01_01_01_01;

    private Verdict() {}

    static int bit(Rule rule, Side side) {
        return 1 << (2 * rule.place + (side == Side.HIGH ? 0 : 1));
    }

    /**
     * What a point shows.
     *
     * @param next the signals of the point after it: at the turn of two trends they tell which is the later
     */
    static Variation of(int signals, int next, Direction improvement, Conflict conflict) {
        if (signals == 0) {
            return Variation.COMMON_CAUSE;
        }
        if (conflict != Conflict.IMPROVEMENT || improvement == Direction.NEUTRAL) {
            for (Rule rule : conflict == Conflict.TREND_SHIFT_TWO_SINGLE ? TREND_FIRST : SINGLE_FIRST) {
                int own = signals & (bit(rule, Side.HIGH) | bit(rule, Side.LOW));
                boolean turn = rule == Rule.TREND && conflict == Conflict.SINGLE_TREND_TWO_SHIFT && (own & next) != 0;
                if (own != 0) {
                    return better(turn ? own & next : own, improvement);
                }
            }
        }
        return better(signals, improvement);
    }

    /** The better of the sides present; high where neither is better. */
    private static Variation better(int signals, Direction improvement) {
        boolean high = (signals & ALL_HIGH) != 0;
        boolean low = (signals & ALL_HIGH << 1) != 0;
        Side side = high && !(low && improvement == Direction.DECREASE) ? Side.HIGH : Side.LOW;
        return Variation.of(side, improvement);
    }
}
