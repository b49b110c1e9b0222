package org.groundswell.analytics.spc;

import org.groundswell.analytics.spc.Conventions.RareEvents;

/**
 * Limits of the number of cases between rare events, which follows a geometric distribution.
 *
 * <pre>
 *   transformed flavour   median drawn, mean ± 3·√(mean·(mean + 1)), not below 0
 *   NHS flavour           mean drawn; quantile(q) = max(0, ⌈ln(1 − q)/ln(1 − p)⌉ − 1), p = 1/(mean + 1),
 *                         at the probabilities of three and of two sigma
 * </pre>
 *
 * <p>Sources: Montgomery, section 7.3.5; Provost and Murray, <i>The Health Care Data Guide</i> (2011), p. 228.
 */
record GapLimits(ChartSettings settings) implements LimitMethod {

    private static final double THREE_SIGMA_TAIL = 0.00135;
    private static final double TWO_SIGMA_TAIL = 0.02275;

    @Override
    public double draw(Part part, Lines lines) {
        double[] basis = part.of(lines.value);
        double mean = settings.hasFixedCentre() ? settings.fixedCentre() : Means.mean(basis);
        boolean quantiles = settings.conventions().rareEvents() == RareEvents.NHS;
        double centre = settings.hasFixedCentre() || quantiles ? mean : Means.median(basis);
        for (int i = part.from(); i < part.to(); i++) {
            lines.set(i, mean, 3 * Math.sqrt(mean * (mean + 1)), 0, Double.POSITIVE_INFINITY);
            lines.centre[i] = centre;
            if (quantiles) {
                lines.lower[i] = quantile(THREE_SIGMA_TAIL, mean);
                lines.upper[i] = quantile(1 - THREE_SIGMA_TAIL, mean);
                lines.lowerTwoSigma[i] = quantile(TWO_SIGMA_TAIL, mean);
                lines.upperTwoSigma[i] = quantile(1 - TWO_SIGMA_TAIL, mean);
            }
        }
        return Double.NaN;
    }

    private static double quantile(double probability, double mean) {
        double p = 1 / (mean + 1);
        return Math.max(0, Math.ceil(Math.log1p(-probability) / Math.log1p(-p)) - 1);
    }
}
