package org.groundswell.analytics.funnel;

/**
 * One unit of a funnel.
 *
 * @param observed    numerator, as given
 * @param denominator expected count, denominator or second count; rounded where the method rounds
 * @param ratio       numerator over denominator as given, without multiplier
 * @param transformed the ratio on the scale of the method; −∞ for nothing observed on a log scale
 * @param error       standard error on that scale
 * @param z           distance from the target in standard errors
 * @param keptZ       the z-score that overdispersion is computed from: pulled in when winsorised, NaN when truncated
 * @param inner       95 % limits in use (widened or not), multiplied
 * @param outer       99.8 % limits in use, multiplied
 * @param outlier     beyond the limits that the settings name
 */
public record FunnelUnit(
        double observed,
        double denominator,
        double ratio,
        double transformed,
        double error,
        double z,
        double keptZ,
        Band inner,
        Band outer,
        boolean outlier) {

    /** Whether the z-score was truncated or winsorised. */
    public boolean isTrimmed() {
        return keptZ != z;
    }
}
