package org.groundswell.analytics.funnel;

/**
 * How a funnel is drawn. Start from {@link #of} and name what differs.
 *
 * @param method         what is compared
 * @param trim           share of z-scores at each end that may not drive the overdispersion, 0.1 by custom
 * @param overdispersion whether limits are widened when units differ by more than chance
 * @param outlier        the limits that make an outlier
 * @param ratioError     standard error of the limits of a ratio of counts
 * @param rounding       whether SHMI's expected counts are rounded first, as the publisher does
 * @param multiplier     factor of the limits, 100 for percentages
 */
public record FunnelSettings(
        FunnelMethod method,
        double trim,
        Overdispersion overdispersion,
        Level outlier,
        RatioError ratioError,
        Rounding rounding,
        double multiplier) {

    /** Whether the limits are widened. */
    public enum Overdispersion {
        /** When the units scatter more than chance would have them (φ above 1). */
        ADJUST,
        /** Never: exact Poisson limits for standardised ratios, chance alone for the others. */
        IGNORE
    }

    /** Which standard error the limits of a ratio of two counts use. */
    public enum RatioError {
        /** The unit's own counts, as its z-score does: each unit has limits of its own. */
        OWN_COUNTS,
        /** What the target leads one to expect, √(1/(θd) + 1/d): limits are a smooth curve over d. */
        EXPECTED
    }

    /** What happens to SHMI's expected counts before everything else. */
    public enum Rounding {
        TWO_DECIMALS,
        NONE
    }

    public FunnelSettings {
        if (!(trim > 0 && trim < 0.5)) {
            throw new IllegalArgumentException("A funnel needs a trim above 0 and below 0.5, got " + trim);
        }
        if (!(multiplier > 0) || Double.isInfinite(multiplier)) {
            throw new IllegalArgumentException("A funnel needs a finite multiplier above 0, got " + multiplier);
        }
    }

    /** Ten per cent trimmed, adjusted for overdispersion, outliers beyond 99.8 % limits. */
    public static FunnelSettings of(FunnelMethod method) {
        return new FunnelSettings(
                method,
                0.1,
                Overdispersion.ADJUST,
                Level.PERCENT_99_8,
                RatioError.OWN_COUNTS,
                Rounding.TWO_DECIMALS,
                1);
    }

    public FunnelSettings withTrim(double share) {
        return new FunnelSettings(method, share, overdispersion, outlier, ratioError, rounding, multiplier);
    }

    public FunnelSettings withOverdispersion(Overdispersion other) {
        return new FunnelSettings(method, trim, other, outlier, ratioError, rounding, multiplier);
    }

    public FunnelSettings withOutlier(Level level) {
        return new FunnelSettings(method, trim, overdispersion, level, ratioError, rounding, multiplier);
    }

    public FunnelSettings withRatioError(RatioError other) {
        return new FunnelSettings(method, trim, overdispersion, outlier, other, rounding, multiplier);
    }

    public FunnelSettings withRounding(Rounding other) {
        return new FunnelSettings(method, trim, overdispersion, outlier, ratioError, other, multiplier);
    }

    public FunnelSettings withMultiplier(double factor) {
        return new FunnelSettings(method, trim, overdispersion, outlier, ratioError, rounding, factor);
    }
}
