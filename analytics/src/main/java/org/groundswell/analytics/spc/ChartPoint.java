package org.groundswell.analytics.spc;

import java.util.List;

/**
 * One point of a chart with the lines at its place. A number that is not defined is NaN: a missing value, a limit the
 * chart does not have.
 *
 * @param index         place in the series, from 0
 * @param section       which section it belongs to, from 0
 * @param value         what is plotted
 * @param lowerTwoSigma two thirds of the way to the lower limit (clipped like the limit itself)
 * @param side          1 above the centre line, −1 below, 0 on it or missing
 * @param variation     what the point shows
 * @param signals       why, one entry a rule and side
 */
public record ChartPoint(
        int index,
        int section,
        double value,
        double centre,
        double lower,
        double upper,
        double lowerTwoSigma,
        double upperTwoSigma,
        int side,
        Variation variation,
        List<Signal> signals) {

    public boolean isMissing() {
        return Double.isNaN(value);
    }

    public boolean hasSignal(Rule rule) {
        return signals.stream().anyMatch(signal -> signal.rule() == rule);
    }
}
